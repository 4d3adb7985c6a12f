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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which file holds which kinds of record. */
final class Layout {

  /** The settings, which every dossier has. */
  static final String SITE = "site.yaml";

  private static final Map<String, Class<? extends Entry>> SHEETS =
      Map.of("summits", Summit.class, "agreements", Agreement.class, "speakers", Speaker.class);

  private static final List<Register> REGISTERS =
      List.of(
          new Register("statements/[^/]+\\.yaml", Map.of("statements", Statement.class)),
          new Register("events\\.yaml", Map.of("events", Event.class)),
          new Register("sources\\.yaml", Map.of("sources", Source.class)),
          new Register("changes\\.yaml", Map.of("changes", Change.class)),
          new Register(
              "register\\.yaml",
              Map.of(
                  "organizations", Organization.class,
                  "places", Place.class,
                  "topics", Topic.class)));

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
    return REGISTERS.stream().filter(register -> path.matches(register.path())).findFirst();
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
    return Stream.concat(
            SHEETS.keySet().stream().map(folder -> folder + "/<id>.md"),
            Stream.of(
                "statements/<name>.yaml",
                "changes.yaml",
                "events.yaml",
                "sources.yaml",
                "register.yaml",
                SITE))
        .sorted()
        .toList();
  }

  /**
   * A file of lists.
   *
   * @param path its path as a pattern
   * @param lists the kind of the items under each key
   */
  record Register(String path, Map<String, Class<? extends Entry>> lists) {}
}
