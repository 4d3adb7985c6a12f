package communique.edition;

import communique.edition.calendar.Appointments;
import communique.edition.calendar.CalendarFile;
import communique.edition.card.CardFile;
import communique.edition.data.ClaimsFile;
import communique.edition.data.CslFile;
import communique.edition.data.DossierFile;
import communique.edition.data.RecordFile;
import communique.edition.schema.SchemaFile;
import communique.edition.schema.Schemas;
import communique.edition.table.PackageFile;
import communique.edition.table.TableFile;
import communique.edition.table.Tables;
import communique.model.Agreement;
import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Relations;
import communique.model.Sheet;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.output.OutputFile;
import communique.view.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The publication for machines: files beside the sheets, and the whole of it under data. */
public final class DataEdition implements Edition {

  @Override
  public Stream<OutputFile<?>> files(Publication publication) {
    Dossier dossier = publication.dossier();
    Relations relations = dossier.relations();
    Appointments dates = new Appointments(dossier, new Messages(dossier.site().language()));
    return Stream.<Stream<OutputFile<?>>>of(
            records(publication, Summit.class, relations::statementsAt),
            records(publication, Agreement.class, agreement -> List.of()),
            records(publication, Speaker.class, relations::statementsBy),
            calendars(dossier, Summit.class, dates::of),
            calendars(dossier, Agreement.class, dates::of),
            cards(dossier),
            whole(publication),
            tables(publication),
            schemas())
        .flatMap(files -> files);
  }

  private static <S extends Sheet> Stream<OutputFile<?>> records(
      Publication publication, Class<S> kind, Function<S, List<Statement>> statements) {
    return publication.dossier().all(kind).stream()
        .map(
            sheet ->
                new OutputFile<>(
                    DataFiles.record(sheet),
                    () -> new RecordFile(publication, sheet, statements.apply(sheet)),
                    RecordFile::write));
  }

  private static <S extends Sheet> Stream<OutputFile<?>> calendars(
      Dossier dossier, Class<S> kind, Function<S, CalendarFile> dates) {
    return dossier.all(kind).stream()
        .filter(sheet -> !dates.apply(sheet).isEmpty())
        .map(
            sheet ->
                new OutputFile<>(
                    DataFiles.calendar(sheet), () -> dates.apply(sheet), CalendarFile::write));
  }

  private static Stream<OutputFile<?>> cards(Dossier dossier) {
    return dossier.all(Speaker.class).stream()
        .map(
            speaker ->
                new OutputFile<>(
                    DataFiles.card(speaker),
                    () -> new CardFile(dossier, speaker),
                    CardFile::write));
  }

  private static Stream<OutputFile<?>> whole(Publication publication) {
    return Stream.of(
        new OutputFile<>(
            "data/dossier.json", () -> new DossierFile(publication), DossierFile::write),
        new OutputFile<>("data/claims.jsonl", () -> new ClaimsFile(publication), ClaimsFile::write),
        new OutputFile<>("data/csl.json", () -> new CslFile(publication), CslFile::write));
  }

  private static Stream<OutputFile<?>> tables(Publication publication) {
    Stream<OutputFile<?>> tables =
        new Tables(publication)
            .all().stream()
                .map(
                    table ->
                        new OutputFile<>(
                            table.path(), () -> new TableFile(table), TableFile::write));
    return Stream.concat(
        tables,
        Stream.of(
            new OutputFile<>(
                "data/datapackage.json", () -> new PackageFile(publication), PackageFile::write)));
  }

  private static Stream<OutputFile<?>> schemas() {
    return Schemas.all().stream()
        .map(schema -> new OutputFile<>(schema.path(), () -> schema, SchemaFile::write));
  }
}
