package communique.edition;

import communique.edition.search.SearchFiles;
import communique.model.CountrySurvey;
import communique.model.Publication;
import communique.output.OutputFile;
import communique.render.Theme;
import communique.view.Addresses;
import communique.view.Translation;
import communique.view.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The website: a sheet for each record that has one, the pages that gather them, and the search, in
 * every language of the site.
 */
public final class WebEdition implements Edition {

  private final Path own;
  private final Companions companions;

  /**
   * A website in a theme.
   *
   * @param own the folder whose templates win over the packaged ones; need not exist
   * @param companions what is built into the same folder
   */
  public WebEdition(Path own, Companions companions) {
    this.own = own;
    this.companions = companions;
  }

  @Override
  public Stream<OutputFile<?>> files(Publication publication) {
    Theme theme = Theme.in(own);
    List<Pages> languages = languages(publication, theme);
    return Stream.<Supplier<Stream<OutputFile<?>>>>of(
            () -> pages(publication, languages, new Assets(theme)),
            () -> SearchFiles.of(publication, languages.stream().map(Pages::views).toList()))
        .flatMap(Supplier::get);
  }

  /** The names of the files of the search depend on all that is in them. */
  @Override
  public Stream<String> paths(Publication publication) {
    Theme theme = Theme.in(own);
    return Stream.concat(
        pages(publication, languages(publication, theme), new Assets(theme)).map(OutputFile::path),
        Stream.of(SearchFiles.FOLDER));
  }

  private List<Pages> languages(Publication publication, Theme theme) {
    return Translation.of(publication.dossier().site()).stream()
        .map(translation -> new Views(publication, translation))
        .map(views -> Pages.of(views, theme, companions))
        .toList();
  }

  /** All but the search. */
  private Stream<OutputFile<?>> pages(
      Publication publication, List<Pages> languages, Assets assets) {
    List<Translation> translations =
        languages.stream().map(Pages::views).map(Views::translation).toList();
    CountrySurvey survey = publication.dossier().relations().countries().survey();
    return Stream.<Supplier<Stream<OutputFile<?>>>>of(
            () -> languages.stream().flatMap(pages -> listed(pages, survey)),
            () -> languages.stream().flatMap(pages -> others(pages, survey)),
            () -> Stream.of(missing(languages.get(0), translations)),
            () -> CrawlerFiles.files(publication, names(languages.get(0), survey)),
            assets::files,
            () -> companions.bundle() ? assets.offline() : Stream.of())
        .flatMap(Supplier::get);
  }

  /** The pages that readers are to find. */
  private Stream<OutputFile<?>> listed(Pages pages, CountrySurvey survey) {
    return Stream.concat(new IndexPages(pages, survey).shown(), new SheetPages(pages).shown());
  }

  private Stream<String> names(Pages pages, CountrySurvey survey) {
    return listed(pages, survey)
        .map(OutputFile::path)
        .filter(path -> !Addresses.isOfOneLanguage(path));
  }

  /** The pages that one is sent to, and the feed. */
  private Stream<OutputFile<?>> others(Pages pages, CountrySurvey survey) {
    Stream<OutputFile<?>> offline =
        companions.bundle()
            ? Stream.of(pages.page(Addresses.VERIFY, "verify.ftlh", pages.views()::verify))
            : Stream.of();
    return Stream.<Stream<OutputFile<?>>>of(
            new IndexPages(pages, survey).others(), new SheetPages(pages).gone(), offline)
        .flatMap(files -> files);
  }

  /** The one page that is in all languages at once. */
  private OutputFile<?> missing(Pages pages, List<Translation> translations) {
    return pages.page(Addresses.MISSING, "404.ftlh", path -> pages.views().missing(translations));
  }
}
