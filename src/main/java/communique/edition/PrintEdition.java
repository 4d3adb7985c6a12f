package communique.edition;

import communique.model.Publication;
import communique.output.OutputFile;
import communique.print.Printer;
import communique.shape.Fingerprint;
import communique.view.Translation;
import communique.view.Views;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The printed briefings: a PDF for each summit, agreement and speaker, in every language. */
public final class PrintEdition implements Edition {

  private final Path theme;
  private final Printer printer = new Printer();

  /**
   * Briefings in a theme.
   *
   * @param theme the folder whose templates win over the packaged ones; need not exist
   */
  public PrintEdition(Path theme) {
    this.theme = theme;
  }

  /** The path of the PDF beside a web page. */
  static String path(String page) {
    return page.replaceFirst("\\.html$", ".pdf");
  }

  @Override
  public Stream<OutputFile<?>> files(Publication publication) {
    return Translation.of(publication.dossier().site()).stream()
        .map(translation -> Briefings.of(new Views(publication, translation), theme))
        .flatMap(this::files);
  }

  private Stream<OutputFile<?>> files(Briefings briefings) {
    String setting = briefings.setting();
    return briefings.all().map(sheet -> file(briefings, sheet, setting));
  }

  private OutputFile<?> file(Briefings briefings, Briefings.Sheet sheet, String setting) {
    return new OutputFile<Record>(
        briefings.path(sheet),
        Optional.of(view -> setting + Fingerprint.of(view)),
        sheet.view(),
        (view, out) -> printer.print(briefings.manuscript(sheet, view), out));
  }
}
