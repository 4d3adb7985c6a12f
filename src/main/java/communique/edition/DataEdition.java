package communique.edition;

import communique.edition.calendar.Appointments;
import communique.edition.calendar.CalendarFile;
import communique.edition.calendar.DossierCalendar;
import communique.edition.card.CardFile;
import communique.edition.data.AnnotationsFile;
import communique.edition.data.ClaimsFile;
import communique.edition.data.CslFile;
import communique.edition.data.DossierFile;
import communique.edition.data.RecordFile;
import communique.edition.reference.References;
import communique.edition.schema.OutputSchema;
import communique.edition.schema.OutputSchemas;
import communique.edition.schema.SchemaFile;
import communique.edition.schema.Schemas;
import communique.edition.table.PackageFile;
import communique.edition.table.TableFile;
import communique.edition.table.Tables;
import communique.model.Agreement;
import communique.model.Publication;
import communique.model.Relations;
import communique.model.Sheet;
import communique.model.Site;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.output.OutputFile;
import communique.output.Renderer;
import communique.shape.Ref;
import communique.trace.Memory;
import communique.view.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The publication for machines: files beside the sheets, and the whole of it under data. */
public final class DataEdition implements Edition {

  private final boolean history;

  /** Of what is published now. */
  public DataEdition() {
    this(false);
  }

  /**
   * The same.
   *
   * @param history whether the versions before are told beside it, so that their data are described
   */
  public DataEdition(boolean history) {
    this.history = history;
  }

  @Override
  public Stream<Section> sections(Publication publication, Memory memory) {
    return Stream.of(
        Section.ending(".json", () -> records(publication)),
        Section.ending(
            ".bib", () -> references(publication, DataFiles::bibtex, References::bibtex)),
        Section.ending(".ris", () -> references(publication, DataFiles::ris, References::ris)),
        Section.ending(".ics", () -> calendars(publication)),
        Section.ending(".vcf", () -> cards(publication)),
        Section.below("data/", () -> whole(publication)),
        Section.below("data/", () -> tables(publication)),
        new Section(DossierCalendar.PATH::equals, () -> calendar(publication)),
        Section.below("data/", this::schemas));
  }

  private static Stream<OutputFile<?>> records(Publication publication) {
    return Stream.<Stream<OutputFile<?>>>of(
            records(publication, Summit.class, Relations::statementsAt),
            records(publication, Agreement.class, Relations::statementsBy),
            records(publication, Speaker.class, Relations::statementsBy))
        .flatMap(files -> files);
  }

  private static <S extends Sheet> Stream<OutputFile<?>> records(
      Publication publication,
      Class<S> kind,
      BiFunction<Relations, S, List<Statement>> statements) {
    return publication.dossier().all(kind).stream()
        .map(
            sheet ->
                file(
                    publication,
                    DataFiles.record(sheet),
                    heard -> record(heard, Ref.to(kind, sheet.id()), statements),
                    RecordFile::write));
  }

  private static <S extends Sheet> RecordFile record(
      Publication publication, Ref<S> ref, BiFunction<Relations, S, List<Statement>> statements) {
    S sheet = publication.dossier().get(ref);
    Relations relations = publication.dossier().relations();
    return new RecordFile(publication, sheet, statements.apply(relations, sheet));
  }

  private static Stream<OutputFile<?>> references(
      Publication publication, Function<Sheet, String> path, Renderer<References> form) {
    return publication.dossier().all(Sheet.class).stream()
        .map(
            sheet ->
                file(
                    publication,
                    path.apply(sheet),
                    heard -> references(heard, Ref.to(Sheet.class, sheet.id())),
                    form));
  }

  private static References references(Publication publication, Ref<Sheet> ref) {
    return References.of(publication.dossier().get(ref), publication);
  }

  private static Stream<OutputFile<?>> calendars(Publication publication) {
    return Stream.concat(
        calendars(publication, Summit.class, Appointments::has, Appointments::of),
        calendars(publication, Agreement.class, Appointments::has, Appointments::of));
  }

  private static <S extends Sheet> Stream<OutputFile<?>> calendars(
      Publication publication,
      Class<S> kind,
      Predicate<S> has,
      BiFunction<Appointments, S, CalendarFile> dates) {
    Messages messages = messages(publication.dossier().site());
    return publication.dossier().all(kind).stream()
        .filter(has)
        .map(
            sheet ->
                calendar(
                    publication,
                    Ref.to(kind, sheet.id()),
                    (heard, found) -> dates.apply(new Appointments(heard, messages), found)));
  }

  private static Messages messages(Site site) {
    return new Messages(site, site.language());
  }

  private static <S extends Sheet> OutputFile<?> calendar(
      Publication publication, Ref<S> ref, BiFunction<Publication, S, CalendarFile> dates) {
    return file(
        publication,
        DataFiles.calendar(publication.dossier().get(ref)),
        heard -> dates.apply(heard, heard.dossier().get(ref)),
        CalendarFile::write);
  }

  private static Stream<OutputFile<?>> calendar(Publication publication) {
    Messages messages = messages(publication.dossier().site());
    return DossierCalendar.has(publication.dossier())
        ? Stream.of(
            file(
                publication,
                DossierCalendar.PATH,
                heard -> new DossierCalendar(heard, messages).file(),
                CalendarFile::write))
        : Stream.of();
  }

  private static Stream<OutputFile<?>> cards(Publication publication) {
    return publication.dossier().all(Speaker.class).stream()
        .map(speaker -> card(publication, DataFiles.card(speaker), speaker.id()));
  }

  private static OutputFile<?> card(Publication publication, String path, String id) {
    Ref<Speaker> ref = Ref.to(Speaker.class, id);
    return file(
        publication, path, heard -> new CardFile(heard, heard.dossier().get(ref)), CardFile::write);
  }

  private Stream<OutputFile<?>> whole(Publication publication) {
    return Stream.of(
        file(publication, DossierFile.PATH, DossierFile::new, DossierFile::write),
        file(publication, "data/claims.jsonl", ClaimsFile::new, ClaimsFile::write),
        file(publication, AnnotationsFile.PATH, AnnotationsFile::new, AnnotationsFile::write),
        file(publication, "data/csl.json", CslFile::new, CslFile::write),
        file(publication, "data/sources.bib", DataEdition::sources, References::bibtex),
        file(publication, "data/sources.ris", DataEdition::sources, References::ris),
        file(
            publication,
            "data/datapackage.json",
            heard -> new PackageFile(heard, history),
            PackageFile::write));
  }

  private static References sources(Publication publication) {
    return References.sources(publication);
  }

  private static Stream<OutputFile<?>> tables(Publication publication) {
    return new Tables(publication)
        .all().stream().map(table -> table(publication, table.name(), table.path()));
  }

  private static OutputFile<?> table(Publication publication, String name, String path) {
    return file(
        publication, path, heard -> new TableFile(new Tables(heard).named(name)), TableFile::write);
  }

  /** A file that is made from nothing but the publication. */
  private static <V extends Record> OutputFile<V> file(
      Publication publication,
      String path,
      Function<Publication, V> view,
      Renderer<? super V> renderer) {
    return new OutputFile<>(
        path, Optional.of(""), trace -> view.apply(publication.heardBy(trace)), renderer);
  }

  private Stream<OutputFile<?>> schemas() {
    return Stream.concat(
        Schemas.all().stream().map(schema -> schema(schema.path(), schema, SchemaFile::write)),
        OutputSchemas.of(history).stream()
            .map(schema -> schema(schema.path(), schema, OutputSchema::write)));
  }

  /** A file that is made from nothing but the program. */
  private static <V extends Record> OutputFile<?> schema(
      String path, V schema, Renderer<? super V> renderer) {
    return new OutputFile<>(path, Optional.of(""), trace -> schema, renderer);
  }
}
