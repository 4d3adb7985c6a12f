package communique.content;

import communique.model.Agreement;
import communique.model.Change;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Office;
import communique.model.Organization;
import communique.model.PictureName;
import communique.model.Place;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.model.Wordbook;
import communique.problem.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which file holds which kinds of record. */
final class Layout {

  /** The settings, which every dossier has. */
  static final String SITE = "site.yaml";

  private static final Map<String, Class<? extends Entry>> SHEETS =
      Map.of("summits", Summit.class, "agreements", Agreement.class, "speakers", Speaker.class);

  private static final String STATEMENTS = "statements";

  private static final String YAML = ".yaml";

  /** The folder of the dossier's own words of the interface. */
  private static final String MESSAGES = Wordbook.FOLDER;

  /** By the name of the folder that their files stand in, or of the only file. */
  private static final Map<String, Register> REGISTERS =
      Map.of(
          STATEMENTS,
          new Register(Map.of("statements", Statement.class)),
          "events",
          new Register(Map.of("events", Event.class)),
          "sources",
          new Register(Map.of("sources", Source.class)),
          "changes",
          new Register(Map.of("changes", Change.class)),
          "register",
          new Register(
              Map.of(
                  "organizations", Organization.class,
                  "offices", Office.class,
                  "places", Place.class,
                  "topics", Topic.class)));

  private static final Pattern ENDING =
      Pattern.compile("(.+?)(?:\\.(?:md|markdown|mdown|mkdn?|mdx|yaml|yml|txt|rst|adoc))+");

  private Layout() {}

  /** The kind of a sheet at that path below the content folder. */
  static Optional<Class<? extends Entry>> sheet(String path) {
    return isNamed(path, ".md") ? Optional.ofNullable(SHEETS.get(folder(path))) : Optional.empty();
  }

  /** The register at that path below the content folder: alone, or in a folder of its name. */
  static Optional<Register> register(String path) {
    String[] steps = path.split("/", -1);
    boolean named = isNamed(path, YAML) && Stream.of(steps).noneMatch(String::isEmpty);
    String name = steps.length == 1 ? path.substring(0, path.length() - ending(path)) : steps[0];
    boolean inFolderOnly = steps.length == 1 && name.equals(STATEMENTS);
    return named && !inFolderOnly ? Optional.ofNullable(REGISTERS.get(name)) : Optional.empty();
  }

  /** Whether that is the path of a file of messages. */
  static boolean isOfMessages(String path) {
    return isNamed(path, Wordbook.ENDING) && folder(path).equals(MESSAGES);
  }

  private static int ending(String path) {
    return path.endsWith(YAML) ? YAML.length() : 0;
  }

  /**
   * How a file that is too large is split.
   *
   * @param file its name as printed
   */
  static String split(String file) {
    String[] steps = file.split("/", -1);
    String name = steps[steps.length - 1];
    if (name.endsWith(".md")) {
      return "make several sheets of it, or say less: a sheet is one record";
    }
    return Stream.of(steps)
        .map(step -> step.substring(0, step.length() - ending(step)))
        .filter(REGISTERS::containsKey)
        .reduce((first, second) -> first.equals(second) ? first : second)
        .map(
            register ->
                "move records of it into other files below %s/, of any name and in any folder, such as %s/2025/a.yaml"
                    .formatted(register, register))
        .orElse("split it into several files");
  }

  /** Whether the file has that ending, and a name before it; what is hidden holds no records. */
  private static boolean isNamed(String path, String ending) {
    return !Candidate.isHidden(path)
        && path.endsWith(ending)
        && path.length() - ending.length() > path.lastIndexOf('/') + 1;
  }

  /** All before the file's name; empty if nothing is. */
  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Whether records stand in the folder with that name, in whatever case it is written. */
  static boolean isFolderOfRecords(String name) {
    String folder = name.toLowerCase(Locale.ROOT);
    return SHEETS.containsKey(folder) || REGISTERS.containsKey(folder) || folder.equals(MESSAGES);
  }

  /**
   * The path that was probably meant by one where no records have their place: in lowercase, with
   * the ending that is read.
   */
  static Optional<String> meant(String path) {
    Matcher ending = ENDING.matcher(path.toLowerCase(Locale.ROOT));
    return ending.matches()
        ? Stream.of(".md", ".yaml")
            .map(right -> ending.group(1).replace(' ', '-') + right)
            .filter(meant -> holdsRecords(meant) || meant.equals(SITE))
            .findFirst()
        : Optional.empty();
  }

  /**
   * The path that may be meant where only the name of the folder, or of the file, is near to one
   * that is read, or where it has no ending: what is not certain enough to be done unasked.
   */
  static Optional<String> near(String path) {
    String[] steps = path.split("/", 2);
    String top = stem(steps[0].toLowerCase(Locale.ROOT));
    if (steps.length == 1) {
      return stem(path).equals(path) && !REGISTERS.containsKey(top)
          ? Optional.empty()
          : lists().anyMatch(top::equals) && !REGISTERS.containsKey(top)
              ? Optional.of("register/" + top + YAML)
              : named(top, REGISTERS.keySet())
                  .map(name -> name.equals(STATEMENTS) ? name + "/" + name + YAML : name + YAML);
    }
    String rest = stem(steps[1]);
    if (rest.substring(rest.lastIndexOf('/') + 1).contains(".")) {
      return Optional.empty();
    }
    return named(top, Stream.concat(SHEETS.keySet().stream(), REGISTERS.keySet().stream()).toList())
        .map(folder -> folder + "/" + rest + (SHEETS.containsKey(folder) ? ".md" : YAML))
        .filter(Layout::holdsRecords);
  }

  private static Optional<String> named(String word, Collection<String> names) {
    return names.contains(word) ? Optional.of(word) : Nearest.only(word, names);
  }

  private static String stem(String name) {
    Matcher ending = ENDING.matcher(name);
    return ending.matches() ? ending.group(1) : name;
  }

  /** The kinds of record that may be in a file which is read at that path. */
  static Set<Class<? extends Entry>> kinds(String path) {
    return Stream.concat(
            sheet(path).stream(),
            register(path).stream().flatMap(register -> register.lists().values().stream()))
        .collect(Collectors.toSet());
  }

  /** Whether records have their place in the file at that path, or words of the interface. */
  static boolean holdsRecords(String path) {
    return sheet(path).isPresent() || register(path).isPresent() || isOfMessages(path);
  }

  /** Whether that is a file or folder of records or pictures, or a folder inside one. */
  static boolean isOfRecords(String path) {
    String top = path.split("/", 2)[0];
    return holdsRecords(path) || isFolderOfRecords(top) || top.equals(PictureName.FOLDER);
  }

  /** The kinds of sheets by their folders, in the order of these. */
  static SortedMap<String, Class<? extends Entry>> sheets() {
    return new TreeMap<>(SHEETS);
  }

  /** Every kind of record. */
  static List<Class<? extends Entry>> kinds() {
    return Stream.concat(
            SHEETS.values().stream(),
            REGISTERS.values().stream().flatMap(register -> register.lists().values().stream()))
        .<Class<? extends Entry>>map(kind -> kind)
        .toList();
  }

  /** The names of the lists in registers. */
  static Stream<String> lists() {
    return REGISTERS.values().stream().flatMap(register -> register.lists().keySet().stream());
  }

  /** The places of all kinds, for a hint. */
  static List<String> places() {
    return Stream.of(
            SHEETS.keySet().stream().map(folder -> folder + "/<id>.md"),
            Stream.of("statements/<name>.yaml", MESSAGES + "/<language>" + Wordbook.ENDING, SITE),
            Stream.of("changes", "events", "sources", "register")
                .map(name -> name + ".yaml or " + name + "/<name>.yaml"))
        .flatMap(places -> places)
        .sorted()
        .toList();
  }

  /**
   * A file of lists.
   *
   * @param lists the kind of the items under each key
   */
  record Register(Map<String, Class<? extends Entry>> lists) {}
}
