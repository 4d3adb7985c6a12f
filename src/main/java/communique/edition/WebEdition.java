package communique.edition;

import communique.edition.search.SearchFiles;
import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Publication;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Summit;
import communique.model.Topic;
import communique.output.OutputFile;
import communique.render.Templates;
import communique.shape.Fingerprint;
import communique.view.Addresses;
import communique.view.SiteView;
import communique.view.Translation;
import communique.view.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The website: a sheet for each record that has one, and the pages that gather them. */
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
    List<Views> languages =
        Translation.of(publication.dossier().site()).stream()
            .map(translation -> new Views(publication, translation))
            .toList();
    return Stream.<Supplier<Stream<OutputFile<?>>>>of(
            () -> languages.stream().flatMap(this::pages),
            Assets::files,
            () -> SearchFiles.of(publication, languages))
        .flatMap(Supplier::get);
  }

  private Stream<OutputFile<?>> pages(Views views) {
    Publication publication = views.publication();
    Translation translation = views.translation();
    Pages pages =
        Pages.of(translation.folder(), new Templates(theme, translation.messages()), views.site());
    return Stream.<Stream<OutputFile<?>>>of(
            Stream.of(
                pages.page("index.html", "home.ftlh", views::home),
                pages.page(Addresses.TIMELINE, "timeline.ftlh", views::timeline),
                pages.page(Addresses.SEARCH, "search.ftlh", views::search),
                pages.page("differences.html", "differences.ftlh", views::differences),
                pages.page(Addresses.CHANGES, "changes.ftlh", views::changes),
                pages.index(Summit.class, views::summits),
                pages.index(Agreement.class, views::agreements),
                pages.index(Speaker.class, views::speakers),
                pages.index(Topic.class, views::topics),
                pages.index(Source.class, views::sources)),
            pages.sheets(publication, Summit.class, "summit.ftlh", views::summit),
            pages.sheets(publication, Agreement.class, "agreement.ftlh", views::agreement),
            pages.sheets(publication, Speaker.class, "speaker.ftlh", views::speaker),
            pages.sheets(publication, Topic.class, "topic.ftlh", views::topic),
            pages.sheets(publication, Source.class, "source.ftlh", views::source),
            feed(publication, translation.folder() + Views.FEED, views),
            pages.withdrawn(publication, views),
            pages.redirects(publication, views))
        .flatMap(files -> files);
  }

  /** A feed needs addresses, so there is one only where the site's own is known. */
  private static Stream<OutputFile<?>> feed(Publication publication, String path, Views views) {
    return publication.dossier().site().base().stream()
        .map(base -> new OutputFile<>(path, () -> views.feed(path, base), new AtomRenderer()));
  }

  /**
   * Makes pages of one language.
   *
   * @param setting what every page depends on besides its own view
   */
  private record Pages(String folder, Templates templates, SiteView site, String setting) {

    static Pages of(String folder, Templates templates, SiteView site) {
      return new Pages(folder, templates, site, templates.fingerprint() + Fingerprint.of(site));
    }

    /** A page at that path in the language. */
    <V extends Record> OutputFile<?> page(String name, String template, Function<String, V> view) {
      String path = folder + name;
      return new OutputFile<V>(
          path,
          Optional.of(setting),
          () -> view.apply(path),
          (page, out) -> templates.render(template, page, site, out));
    }

    <V extends Record> OutputFile<?> index(Class<? extends Entry> kind, Function<String, V> view) {
      return page(Addresses.folder(kind) + "/index.html", "index.ftlh", view);
    }

    Stream<OutputFile<?>> withdrawn(Publication publication, Views views) {
      return publication.withdrawn().stream()
          .flatMap(
              gone ->
                  Addresses.page(gone.kind(), gone.id()).stream()
                      .map(path -> page(path, "withdrawn.ftlh", p -> views.withdrawn(p, gone))));
    }

    /** What this reader may not see, nobody is sent to. */
    Stream<OutputFile<?>> redirects(Publication publication, Views views) {
      return publication.dossier().site().redirects().stream()
          .flatMap(
              redirect ->
                  publication.dossier().find(redirect.to()).stream()
                      .flatMap(to -> Addresses.page(to.getClass(), redirect.from()).stream())
                      .map(path -> page(path, "redirect.ftlh", p -> views.redirect(p, redirect))));
    }

    <E extends Entry, V extends Record> Stream<OutputFile<?>> sheets(
        Publication publication, Class<E> kind, String template, BiFunction<String, E, V> view) {
      return publication.dossier().all(kind).stream()
          .map(
              entry -> {
                String path = Addresses.page(entry).orElseThrow();
                return page(path, template, p -> view.apply(p, entry));
              });
    }
  }
}
