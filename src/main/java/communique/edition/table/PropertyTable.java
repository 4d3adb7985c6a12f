package communique.edition.table;

import communique.edition.data.Kinds;
import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Organization;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the tables tell what claims call a property.
 *
 * @param kind the kind of record
 * @param property the keys of the content, with points
 * @param table the table
 * @param column its column
 */
record PropertyTable(String kind, String property, String table, String column) {

  /** What no other table has. */
  private static final List<String> IN_CLAIMS_ALONE =
      List.of("claims", "claims.readings", "parts.readings", "prose");

  private static final List<PropertyTable> ALL =
      Stream.of(
              of(Summit.class, "summits", "held", "place", "grade", "medium", "within", "series"),
              of(Agreement.class, "agreements", "form", "binding", "predecessor", "depositary"),
              of(Agreement.class, "agreements", "languages", "articles"),
              of(Speaker.class, "speakers", "born", "died"),
              of(Event.class, "events", "when", "place", "medium", "series", "who"),
              Stream.of(
                  one(Summit.class, "participants", "participants", "speaker"),
                  one(Summit.class, "outcomes.stated", "summits", "documents"),
                  one(Summit.class, "outcomes.identified", "outcomes", "agreement"),
                  one(Summit.class, "venue", "claims", "value"),
                  one(Summit.class, "duration", "claims", "value"),
                  one(Agreement.class, "title.official", "claims", "value"),
                  one(Agreement.class, "parties", "parties", "party"),
                  one(Agreement.class, "signatories", "signatories", "speaker"),
                  one(Agreement.class, "witnesses", "signatories", "speaker"),
                  one(Agreement.class, "amount", "amounts", "print"),
                  one(Agreement.class, "conversions", "conversions", "print"),
                  one(Agreement.class, "term", "terms", "print"),
                  one(Agreement.class, "history", "history", "status"),
                  one(Agreement.class, "history.when", "history", "when"),
                  one(Agreement.class, "relates", "relations", "to"),
                  one(Agreement.class, "registered", "registrations", "registered_as"),
                  one(Speaker.class, "offices", "offices", "title"),
                  one(Organization.class, "members", "members", "country"),
                  one(Statement.class, "gist", "statements", "gist"),
                  one(Statement.class, "said.quote", "renditions", "quote"),
                  one(Statement.class, "said.says", "renditions", "says")),
              Stream.of(Summit.class, Agreement.class, Speaker.class, Event.class)
                  .flatMap(
                      kind ->
                          IN_CLAIMS_ALONE.stream().map(all -> one(kind, all, "claims", "value"))))
          .flatMap(all -> all)
          .toList();

  private static PropertyTable one(
      Class<? extends Entry> kind, String property, String table, String column) {
    return new PropertyTable(Kinds.of(kind), property, table, column);
  }

  private static Stream<PropertyTable> of(
      Class<? extends Entry> kind, String table, String... columns) {
    return Stream.of(columns).map(column -> one(kind, column, table, column));
  }

  static Table<PropertyTable> of(TableContext context) {
    return new Table<>(
        "properties",
        "Where the tables tell what claims call a property.",
        context
            .<PropertyTable>columns()
            .plain("kind", "The kind of record, as in claims.", PropertyTable::kind)
            .needed()
            .plain("property", "As in claims.", PropertyTable::property)
            .needed()
            .plain("table", "The table; claims if no other has it.", PropertyTable::table)
            .needed()
            .plain("column", "The column.", PropertyTable::column)
            .needed()
            .list(),
        List.of("kind", "property"),
        List.of(),
        ALL::stream);
  }
}
