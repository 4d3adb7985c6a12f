package communique.output;

import communique.shape.Normal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Paths inside an output folder, with {@code /} between names and none at either end. */
final class SitePath {

  /** The list of all files of a build. */
  static final String SUMS = Sums.NAME;

  /** The folder that exists while a build runs. */
  static final String WORK = ".communique";

  /** No separator of another system, no drive, and nothing that breaks a line of SHA256SUMS. */
  private static final Pattern NAME = Pattern.compile("(?!\\.{1,2}$)[^/\\\\:\\p{Cntrl}]+");

  /** The last name of a link to a folder, whether or not it says so. */
  private static final Set<String> FOLDERS = Set.of("", ".", "..");

  private SitePath() {}

  /** Whether a path stays inside the folder on every system. */
  static boolean isInside(String path) {
    return Arrays.stream(path.split("/", -1)).allMatch(name -> NAME.matcher(name).matches());
  }

  /** Whether an edition may write there. */
  static boolean isWritable(String path) {
    String folded = fold(path);
    return isInside(path) && !folded.equals(fold(SUMS)) && !(folded + "/").startsWith(WORK + "/");
  }

  /**
   * What two paths have in common that some system takes for one: without upper and lower case, or
   * without the difference between a letter with its mark and a letter and its mark.
   */
  static String fold(String path) {
    return Normal.composed(path).toLowerCase(Locale.ROOT);
  }

  /** The path of the folder that holds a path; empty for the output folder itself. */
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The folders around a path, each with a slash at its end; not the output folder itself. */
  static Stream<String> folders(String path) {
    return IntStream.range(0, path.length())
        .filter(at -> path.charAt(at) == '/')
        .mapToObj(at -> path.substring(0, at + 1));
  }

  /**
   * Where a relative link leads.
   *
   * @param page the path of the page it stands on
   * @param link decoded; an empty one leads to the page itself, one to a folder ends with a slash
   * @return nothing if it leads out of the folder
   */
  static Optional<String> resolve(String page, String link) {
    if (link.isEmpty()) {
      return Optional.of(page);
    }
    StringBuilder path = new StringBuilder(folder(page));
    for (String name : names(link)) {
      if (name.equals("..")) {
        if (path.isEmpty()) {
          return Optional.empty();
        }
        path.setLength(Math.max(0, path.lastIndexOf("/")));
      } else if (!name.isEmpty() && !name.equals(".")) {
        path.append(path.isEmpty() ? "" : "/").append(name);
      }
    }
    String last = link.substring(link.lastIndexOf('/') + 1);
    return Optional.of(path + (FOLDERS.contains(last) ? "/" : ""));
  }

  /** The link that leads from a page to another file. */
  static String relativize(String page, String target) {
    Iterator<String> from = names(page).iterator();
    List<String> to = names(target);
    int shared = 0;
    while (shared < to.size() - 1 && from.hasNext() && from.next().equals(to.get(shared))) {
      shared++;
    }
    int up = names(page).size() - 1 - shared;
    return "../".repeat(Math.max(0, up)) + String.join("/", to.subList(shared, to.size()));
  }

  private static List<String> names(String path) {
    return List.of(path.split("/", -1));
  }
}
