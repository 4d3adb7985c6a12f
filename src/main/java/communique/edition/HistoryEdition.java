package communique.edition;

import communique.edition.data.ArchiveFile;
import communique.edition.table.ArchiveTable;
import communique.edition.table.TableFile;
import communique.model.Archive;
import communique.model.Publication;
import communique.output.OutputFile;
import communique.render.Theme;
import communique.shape.Fingerprint;
import communique.trace.Memory;
import communique.view.Addresses;
import communique.view.Translation;
import communique.view.Views;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The versions of a dossier that were published before: a page, and the same as data. */
public final class HistoryEdition implements Edition {

  private final Path own;
  private final Companions companions;
  private final Archive archive;

  /**
   * The versions of an archive.
   *
   * @param own the folder whose templates win over the packaged ones; need not exist
   * @param companions what is built into the same folder
   */
  public HistoryEdition(Path own, Companions companions, Archive archive) {
    this.own = own;
    this.companions = companions;
    this.archive = archive;
  }

  @Override
  public Stream<Section> sections(Publication publication, Memory memory) {
    Theme theme = Theme.in(own);
    String versions = Fingerprint.of(archive.toString().getBytes(StandardCharsets.UTF_8));
    Stream<OutputFile<?>> pages =
        Translation.of(publication.dossier().site()).stream()
            .map(translation -> new Views(publication, translation))
            .map(
                views ->
                    Pages.of(views, theme, companions)
                        .with(versions)
                        .page(
                            Addresses.ARCHIVE,
                            "archive.ftlh",
                            (heard, path) -> heard.archive(path, archive)));
    return Stream.concat(pages, data(publication, versions)).map(Section::of);
  }

  private Stream<OutputFile<?>> data(Publication publication, String versions) {
    return Stream.of(
        new OutputFile<>(
            ArchiveFile.PATH,
            Optional.of(versions),
            trace -> new ArchiveFile(publication.heardBy(trace), archive),
            ArchiveFile::write),
        new OutputFile<>(
            ArchiveTable.PATH,
            Optional.of(versions),
            trace -> new TableFile(ArchiveTable.of(archive, publication.heardBy(trace))),
            TableFile::write));
  }
}
