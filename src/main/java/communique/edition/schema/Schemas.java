package communique.edition.schema;

import communique.model.Agreement;
import communique.model.Change;
import communique.model.Event;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Site;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The one list of schemas: a kind of file, and the records in it. */
public final class Schemas {

  private Schemas() {}

  /** All schemas. */
  public static List<SchemaFile> all() {
    return List.of(
        sheet("summit", "summits/*.md", Summit.class),
        sheet("agreement", "agreements/*.md", Agreement.class),
        sheet("speaker", "speakers/*.md", Speaker.class),
        sheet("site", "site.yaml", Site.class),
        register("statements", "statements/**.yaml", Map.of("statements", Statement.class)),
        register("events", "{events,events/**}.yaml", Map.of("events", Event.class)),
        register("sources", "{sources,sources/**}.yaml", Map.of("sources", Source.class)),
        register("changes", "{changes,changes/**}.yaml", Map.of("changes", Change.class)),
        register(
            "register",
            "{register,register/**}.yaml",
            Map.of(
                "organizations", Organization.class,
                "offices", Office.class,
                "places", Place.class,
                "topics", Topic.class)));
  }

  private static SchemaFile sheet(String name, String files, Class<? extends Record> kind) {
    return new SchemaFile(name, files, new Root.Sheet(kind));
  }

  private static SchemaFile register(
      String name, String files, Map<String, Class<? extends Record>> lists) {
    return new SchemaFile(name, files, new Root.Register(new TreeMap<>(lists)));
  }
}
