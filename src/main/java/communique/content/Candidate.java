package communique.content;

import communique.model.PictureName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A file or link below the content folder. Where it lies and what it is called decide whether it
 * may hold records, and where they leave it open, how it begins.
 *
 * @param path below the content folder, with {@code /}
 * @param file where it is
 */
record Candidate(String path, Path file) {

  private static final String TEMPLATES = "templates";
  private static final String ASSETS = "assets";

  /** Folders of those who keep versions of files. */
  private static final Set<String> VERSIONS = Set.of(".git", ".hg", ".svn", ".bzr", ".jj");

  /** Folders of Maven, of which one holds copies of everything. */
  private static final Set<String> OF_MAVEN = Set.of("src", "target");

  /** Folders that hold no records but other files. */
  private static final Set<String> APART =
      Set.of(TEMPLATES, ASSETS, SnapshotFolder.NAME, PictureName.FOLDER);

  /** How mappings of imports end, which people keep beside their table. */
  private static final String MAPPING = ".map.yaml";

  private static final Pattern YAML = Pattern.compile("(?is).*\\.ya?ml");

  /** Files that may have been meant to hold records, wherever they stand. */
  private static final Pattern TEXT =
      Pattern.compile("(?is).*\\.(md|markdown|mdown|mkdn?|mdx|ya?ml|txt|rst|adoc)");

  /** A register or the settings in a format that is not read. */
  private static final Pattern OTHER_FORMAT =
      Pattern.compile("(?is)(site|events|sources|changes|register|statements)\\.(json[5cl]?|toml)");

  /** Words of the interface that stand in no folder of theirs. */
  private static final Pattern MESSAGES =
      Pattern.compile("(?is)(messages.*|[a-z]{2}([-_][a-z0-9]+)*)\\.properties");

  /** Plain text, of which most is notes. */
  private static final Pattern PLAIN = Pattern.compile("(?is)[^.]+(\\.(txt|text))?");

  /** What a merge puts behind the name of a file. */
  private static final Pattern LEFT_OVER = Pattern.compile("(?i)\\.(orig|rej)$");

  /** Copies that editors keep, and what systems leave in folders. */
  private static final Pattern COPY =
      Pattern.compile(
          "(?is).*~|#.*#|~\\$.*|\\._.*|\\.#.*|\\.~.*|.*\\.(bak|sw[a-p]|tmp)|thumbs\\.db|desktop\\.ini"
              + "|icon\\r");

  /** Whether a file of that name is a copy of another. */
  static boolean isCopy(String name) {
    return COPY.matcher(name).matches();
  }

  /** Whether it, or a folder around it, is hidden. */
  static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  /** Whether its name is that of a text, as those of records are. */
  static boolean isText(String path) {
    return TEXT.matcher(path).matches();
  }

  /** Whether that is a folder of versions, in which nothing is meant to be read. */
  static boolean isOfVersions(Path folder) {
    return VERSIONS.contains(folder.getFileName().toString());
  }

  /** Whether records may stand there, or may have been meant to. */
  boolean mayHoldRecords() {
    return !isCopy(name())
        && !OF_MAVEN.contains(steps()[0])
        && !path.equals(Layout.SITE)
        && (isHidden(path) ? isOfRecordsBelow() : isOfRecords());
  }

  /** The path without the dots that hide it. */
  static String seen(String path) {
    return path.replaceAll("(^|/)\\.+", "$1");
  }

  private String[] steps() {
    return path.split("/", -1);
  }

  private String name() {
    return steps()[steps().length - 1];
  }

  /** A hidden file that would be read, or nearly, if it or a folder around it were not hidden. */
  private boolean isOfRecordsBelow() {
    List<String> steps = List.of(seen(path).split("/", -1));
    return IntStream.range(0, steps.size())
        .mapToObj(i -> String.join("/", steps.subList(i, steps.size())))
        .anyMatch(below -> Layout.holdsRecords(below) || Layout.meant(below).isPresent());
  }

  private boolean isOfRecords() {
    if (APART.contains(steps()[0])) {
      return isRecordApart();
    }
    boolean amongRecords = steps().length > 1 && Layout.isFolderOfRecords(steps()[0]);
    String plain = LEFT_OVER.matcher(name()).replaceFirst("");
    if (!amongRecords && name().endsWith(MAPPING)) {
      return LikeRecords.isRegister(start());
    }
    boolean named = Files.isDirectory(file) || amongRecords || isOfText(plain);
    return (named && !isAboutTheFolder())
        || (!amongRecords && PLAIN.matcher(name()).matches() && LikeRecords.isRegister(start()));
  }

  /** Saved articles and what lies beside pictures may begin in any way but as a register does. */
  private boolean isRecordApart() {
    boolean ours = steps()[0].equals(TEMPLATES) || steps()[0].equals(ASSETS);
    return (ours ? TEXT : YAML).matcher(name()).matches()
        && (LikeRecords.isRegister(start()) || (ours && LikeRecords.isSheet(start())));
  }

  /**
   * Notes and saved articles are plain text, too: it is told where a record may have been meant.
   */
  private boolean isOfText(String name) {
    return (TEXT.matcher(name).matches()
            && (!name.endsWith(".txt") || Layout.meant(path).isPresent()))
        || OTHER_FORMAT.matcher(name).matches()
        || (steps().length == 1 && MESSAGES.matcher(name).matches());
  }

  private boolean isAboutTheFolder() {
    return AboutTheFolder.mayBe(path)
        && Files.isRegularFile(file)
        && AboutTheFolder.is(path, start());
  }

  private byte[] start() {
    try {
      return Files.isRegularFile(file)
          ? ContentFolder.start(file, AboutTheFolder.START)
          : new byte[0];
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
