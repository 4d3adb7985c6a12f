package communique.edition;

import communique.edition.search.SearchFiles;
import communique.model.Publication;
import communique.output.OutputFile;
import communique.render.Theme;
import communique.trace.Memory;
import communique.view.Addresses;
import communique.view.Translation;
import communique.view.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
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
  public Stream<Section> sections(Publication publication, Memory memory) {
    Theme theme = Theme.in(own);
    List<Pages> languages = languages(publication, theme);
    return Stream.concat(
        pages(publication, languages, new Assets(theme)),
        Stream.of(Section.below(SearchFiles.FOLDER, () -> search(publication, languages, memory))));
  }

  private static Stream<OutputFile<?>> search(
      Publication publication, List<Pages> languages, Memory memory) {
    String setting = languages.stream().map(Pages::setting).collect(Collectors.joining(" "));
    List<Views> views = languages.stream().map(Pages::views).toList();
    return SearchFiles.of(publication, views, setting, memory);
  }

  @Override
  public Stream<Section> last(Publication publication, ToLongFunction<String> sizes) {
    return companions.data()
        ? new DataPages(languages(publication, Theme.in(own)))
            .sections(new Offering(publication, companions.database(), companions.history(), sizes))
        : Stream.empty();
  }

  /** The names of the files of the search depend on all that is in them. */
  @Override
  public Stream<String> paths(Publication publication) {
    Theme theme = Theme.in(own);
    Stream<Section> sections =
        Stream.concat(
            pages(publication, languages(publication, theme), new Assets(theme)),
            last(publication, path -> -1));
    return Stream.concat(
        sections.flatMap(Section::files).map(OutputFile::path), Stream.of(SearchFiles.FOLDER));
  }

  private List<Pages> languages(Publication publication, Theme theme) {
    return Translation.of(publication.dossier().site()).stream()
        .map(translation -> new Views(publication, translation))
        .map(views -> Pages.of(views, theme, companions))
        .toList();
  }

  /** All but the search. */
  private Stream<Section> pages(Publication publication, List<Pages> languages, Assets assets) {
    List<Translation> translations =
        languages.stream().map(Pages::views).map(Views::translation).toList();
    return Stream.<Supplier<Stream<Section>>>of(
            () -> languages.stream().flatMap(pages -> listed(pages)),
            () -> languages.stream().flatMap(pages -> others(pages)),
            () -> Stream.of(Section.of(missing(languages.get(0), translations))),
            () -> CrawlerFiles.sections(publication, () -> names(languages.get(0))),
            () -> linkset(publication),
            () -> Stream.of(new Gallery(publication).section()),
            () -> assets.files().map(Section::of),
            () -> companions.bundle() ? assets.offline().map(Section::of) : Stream.of())
        .flatMap(Supplier::get);
  }

  /** A set of links needs addresses, and files that they lead to. */
  private Stream<Section> linkset(Publication publication) {
    return publication.dossier().site().base().stream()
        .filter(base -> companions.data())
        .map(
            base ->
                Section.of(
                    new OutputFile<>(
                        Linkset.PATH,
                        Optional.of(""),
                        trace -> new Linkset(publication.heardBy(trace), companions, base),
                        Linkset::write)));
  }

  /** The pages that readers are to find. */
  private Stream<Section> listed(Pages pages) {
    return Stream.concat(new IndexPages(pages).shown(), new SheetPages(pages).shown());
  }

  private Stream<String> names(Pages pages) {
    Stream<String> data = companions.data() ? Stream.of(Addresses.DATA) : Stream.of();
    Stream<String> archive = companions.history() ? Stream.of(Addresses.ARCHIVE) : Stream.of();
    return Stream.concat(
        listed(pages)
            .flatMap(Section::files)
            .map(OutputFile::path)
            .filter(path -> !Addresses.isOfOneLanguage(path)),
        Stream.concat(data, archive));
  }

  /** The pages that one is sent to, and the feeds. */
  private Stream<Section> others(Pages pages) {
    Stream<Section> offline =
        companions.bundle()
            ? Stream.of(Section.of(pages.page(Addresses.VERIFY, "verify.ftlh", Views::verify)))
            : Stream.of();
    return Stream.<Stream<Section>>of(
            Stream.of(new IndexPages(pages).search()),
            new Feeds(pages).sections(),
            new SheetPages(pages).gone(),
            offline)
        .flatMap(sections -> sections);
  }

  /** The one page that is in all languages at once. */
  private OutputFile<?> missing(Pages pages, List<Translation> translations) {
    return pages.page(Addresses.MISSING, "404.ftlh", (views, path) -> views.missing(translations));
  }
}
