package communique.edition;

import communique.model.Dealings;
import communique.model.Publication;
import communique.output.OutputFile;
import communique.view.Addresses;
import communique.view.Translation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The website: a sheet for each record that has one, and the pages that gather them, in every
 * language of the site.
 */
public final class WebEdition implements Edition {

  private final Path theme;

  /**
   * A website in a theme.
   *
   * @param theme the folder whose templates win over the packaged ones; need not exist
   */
  public WebEdition(Path theme) {
    this.theme = theme;
  }

  @Override
  public Stream<OutputFile<?>> files(Publication publication) {
    List<Translation> translations = Translation.of(publication.dossier().site());
    List<Dealings> dealings = publication.dossier().relations().countries().dealings();
    Stream<OutputFile<?>> inEach =
        translations.stream()
            .map(translation -> Pages.of(publication, translation, theme))
            .flatMap(
                pages ->
                    Stream.concat(
                        new Gatherings(pages, dealings).files(), new Sheets(pages).files()));
    return Stream.of(inEach, Stream.of(missing(publication, translations)), Assets.files())
        .flatMap(files -> files);
  }

  /** The one page that is in all languages at once. */
  private OutputFile<?> missing(Publication publication, List<Translation> translations) {
    Pages pages = Pages.of(publication, translations.get(0), theme);
    return pages.page(Addresses.MISSING, "404.ftlh", path -> pages.views().missing(translations));
  }
}
