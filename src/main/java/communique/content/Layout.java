package communique.content;

import communique.model.Agreement;
import communique.model.Change;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which file holds which kinds of record. */
final class Layout {

  /** The settings, which every dossier has. */
  static final String SITE = "site.yaml";

  private static final Map<String, Class<? extends Entry>> SHEETS =
      Map.of("summits", Summit.class, "agreements", Agreement.class, "speakers", Speaker.class);

  private static final List<Register> REGISTERS =
      List.of(
          new Register("statements/[^/]+", Map.of("statements", Statement.class)),
          new Register("events(/[^/]+)?", Map.of("events", Event.class)),
          new Register("sources(/[^/]+)?", Map.of("sources", Source.class)),
          new Register("changes(/[^/]+)?", Map.of("changes", Change.class)),
          new Register(
              "register(/[^/]+)?",
              Map.of(
                  "organizations", Organization.class,
                  "places", Place.class,
                  "topics", Topic.class)));

  private static final Set<String> FOLDERS =
      Set.of(
          "summits",
          "agreements",
          "speakers",
          "statements",
          "events",
          "sources",
          "changes",
          "register");

  private static final Pattern ENDING =
      Pattern.compile("(.+?)(?:\\.(?:md|markdown|mdown|mkdn?|mdx|yaml|yml|txt|rst|adoc))+");

  private Layout() {}

  /** The kind of a sheet at that path below the content folder. */
  static Optional<Class<? extends Entry>> sheet(String path) {
    return SHEETS.keySet().stream()
        .filter(folder -> path.matches(folder + "/[^/]+\\.md"))
        .<Class<? extends Entry>>map(SHEETS::get)
        .findFirst();
  }

  /** The register at that path below the content folder. */
  static Optional<Register> register(String path) {
    return REGISTERS.stream()
        .filter(register -> path.matches(register.path() + "\\.yaml"))
        .findFirst();
  }

  /** Whether records stand in the folder with that name, in whatever case it is written. */
  static boolean isFolderOfRecords(String name) {
    return FOLDERS.contains(name.toLowerCase(Locale.ROOT));
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

  /** Whether records have their place in the file at that path. */
  static boolean holdsRecords(String path) {
    return sheet(path).isPresent() || register(path).isPresent();
  }

  /** Whether that is a file or folder of records, or a folder inside one. */
  static boolean isOfRecords(String path) {
    String top = path.split("/", 2)[0];
    return holdsRecords(path) || SHEETS.containsKey(top) || top.equals("statements");
  }

  /** Every kind of record. */
  static List<Class<? extends Entry>> kinds() {
    return Stream.concat(
            SHEETS.values().stream(),
            REGISTERS.stream().flatMap(register -> register.lists().values().stream()))
        .<Class<? extends Entry>>map(kind -> kind)
        .toList();
  }

  /** The places of all kinds, for a hint. */
  static List<String> places() {
    return Stream.of(
            SHEETS.keySet().stream().map(folder -> folder + "/<id>.md"),
            Stream.of("statements/<name>.yaml", SITE),
            Stream.of("changes", "events", "sources", "register")
                .map(name -> name + ".yaml or " + name + "/<name>.yaml"))
        .flatMap(places -> places)
        .sorted()
        .toList();
  }

  /**
   * A file of lists.
   *
   * @param path its path without the ending, as a pattern
   * @param lists the kind of the items under each key
   */
  record Register(String path, Map<String, Class<? extends Entry>> lists) {}
}
