package communique.edition;

import communique.edition.calendar.DossierCalendar;
import communique.edition.data.AnnotationsFile;
import communique.edition.data.ArchiveFile;
import communique.edition.data.DossierFile;
import communique.edition.database.DatabaseFile;
import communique.edition.schema.OutputSchemas;
import communique.edition.schema.Schemas;
import communique.edition.table.ArchiveTable;
import communique.edition.table.Table;
import communique.edition.table.Tables;
import communique.model.Publication;
import communique.view.Offered;
import communique.view.Views;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The files of the whole site that its page of the data offers.
 *
 * @param publication what is published
 * @param database whether the database is among them
 * @param history whether the versions before are
 * @param sizes from the path of a file to its size in bytes; below zero where it is not known
 */
record Offering(
    Publication publication, boolean database, boolean history, ToLongFunction<String> sizes) {

  private static final String JSON = "application/json";

  /**
   * All of them.
   *
   * @param folder where the pages of the language lie that they are offered in
   */
  List<Offered> in(String folder) {
    return Stream.of(
            whole(), ifDatabase(), ifHistory(), calendar(), feed(folder), tables(), schemas())
        .flatMap(files -> files)
        .toList();
  }

  private Stream<Offered> whole() {
    return Stream.of(
        whole(DossierFile.PATH, JSON, "dossier"),
        whole("data/claims.jsonl", "application/jsonl", "claims"),
        whole(AnnotationsFile.PATH, "application/jsonl", "annotations"),
        whole("data/csl.json", "application/vnd.citationstyles.csl+json", "csl"),
        whole("data/sources.bib", "application/x-bibtex", "bib"),
        whole("data/sources.ris", "application/x-research-info-systems", "ris"));
  }

  private Stream<Offered> ifHistory() {
    return Stream.of(
            whole(ArchiveFile.PATH, JSON, "history"),
            whole(ArchiveTable.PATH, "text/csv", "first-seen"))
        .filter(file -> history);
  }

  private Stream<Offered> ifDatabase() {
    return Stream.of(whole(DatabaseFile.PATH, "application/vnd.sqlite3", "database"))
        .filter(file -> database);
  }

  private Stream<Offered> calendar() {
    return Stream.of(whole(DossierCalendar.PATH, "text/calendar", "calendar"))
        .filter(file -> DossierCalendar.has(publication.dossier()));
  }

  private Stream<Offered> feed(String folder) {
    return publication.dossier().site().base().stream()
        .flatMap(
            base ->
                Stream.of(
                    whole(folder + Views.FEED, "application/atom+xml", "feed"),
                    whole(folder + Views.JSON_FEED, "application/feed+json", "json-feed")));
  }

  private Offered whole(String path, String type, String holds) {
    return offered(Offered.Group.WHOLE, path, type, "holds." + holds, "");
  }

  private Stream<Offered> tables() {
    return Stream.concat(
        Stream.of(
            offered(Offered.Group.TABLES, "data/datapackage.json", JSON, "holds.package", "")),
        new Tables(publication).all().stream().map(this::table));
  }

  private Offered table(Table<?> table) {
    return new Offered(
        Offered.Group.TABLES,
        table.path(),
        "text/csv",
        "table." + table.name(),
        "",
        Offered.size(sizes.applyAsLong(table.path())),
        table.values().findAny().isEmpty());
  }

  private Stream<Offered> schemas() {
    return Stream.concat(
        OutputSchemas.of(history).stream().map(one -> schema(one.path(), one.files())),
        Schemas.all().stream().map(one -> schema(one.path(), "content/" + one.files())));
  }

  private Offered schema(String path, String of) {
    return offered(Offered.Group.SCHEMAS, path, "application/schema+json", "holds.schema", of);
  }

  private Offered offered(Offered.Group group, String path, String type, String holds, String of) {
    return new Offered(group, path, type, holds, of, Offered.size(sizes.applyAsLong(path)), false);
  }
}
