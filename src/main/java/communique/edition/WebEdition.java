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
import communique.view.Beside;
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
  private final boolean data;

  /**
   * A website in a theme.
   *
   * @param theme the folder whose templates win over the packaged ones; need not exist
   * @param data whether the data edition is built into the same folder, so that sheets link to it
   */
  public WebEdition(Path theme, boolean data) {
    this.theme = theme;
    this.data = data;
  }

  @Override
  public Stream<OutputFile<?>> files(Publication publication) {
    List<Views> languages =
        Translation.of(publication.dossier().site()).stream()
            .map(translation -> new Views(publication, translation))
            .toList();
    return Stream.<Supplier<Stream<OutputFile<?>>>>of(
            () -> languages.stream().flatMap(this::listed),
            () -> languages.stream().flatMap(this::others),
            () -> Finding.files(publication, listed(languages.get(0)).map(OutputFile::path)),
            Assets::files,
            () -> SearchFiles.of(publication, languages))
        .flatMap(Supplier::get);
  }

  /** The pages that readers are to find. */
  private Stream<OutputFile<?>> listed(Views views) {
    Pages pages = pages(views);
    Besides besides = pages.besides();
    return Stream.<Stream<OutputFile<?>>>of(
            Stream.of(
                pages.page("index.html", "home.ftlh", views::home, besides::home),
                pages.page(Addresses.TIMELINE, "timeline.ftlh", views::timeline),
                pages.page("differences.html", "differences.ftlh", views::differences),
                pages.page(Addresses.CHANGES, "changes.ftlh", views::changes),
                pages.index(Summit.class, views::summits),
                pages.index(Agreement.class, views::agreements),
                pages.index(Speaker.class, views::speakers),
                pages.index(Topic.class, views::topics),
                pages.index(Source.class, views::sources)),
            pages.sheets(Summit.class, "summit.ftlh", views::summit, besides::summit),
            pages.sheets(Agreement.class, "agreement.ftlh", views::agreement, besides::agreement),
            pages.sheets(Speaker.class, "speaker.ftlh", views::speaker, besides::speaker),
            pages.sheets(Topic.class, "topic.ftlh", views::topic, (p, topic) -> besides.page(p)),
            pages.sheets(Source.class, "source.ftlh", views::source, besides::source))
        .flatMap(files -> files);
  }

  /** The pages that one is sent to, and the feed. */
  private Stream<OutputFile<?>> others(Views views) {
    Publication publication = views.publication();
    Pages pages = pages(views);
    return Stream.<Stream<OutputFile<?>>>of(
            Stream.of(pages.page(Addresses.SEARCH, "search.ftlh", views::search)),
            feed(publication, views.translation().folder() + Views.FEED, views),
            pages.withdrawn(publication, views),
            pages.redirects(publication, views))
        .flatMap(files -> files);
  }

  private Pages pages(Views views) {
    Translation translation = views.translation();
    Templates templates = new Templates(theme, translation.messages());
    SiteView site = views.site();
    return new Pages(
        translation.folder(),
        templates,
        site,
        new Besides(views.publication().dossier(), translation, data),
        templates.fingerprint() + Fingerprint.of(site));
  }

  /** A feed needs addresses, so there is one only where the site's own is known. */
  private static Stream<OutputFile<?>> feed(Publication publication, String path, Views views) {
    return publication.dossier().site().base().stream()
        .map(base -> new OutputFile<>(path, () -> views.feed(path, base), new AtomRenderer()));
  }

  /** A page, and what stands beside it. */
  private record Shown(Record page, Beside beside) {

    String fingerprint() {
      return Fingerprint.of(page) + Fingerprint.of(beside);
    }
  }

  /**
   * Makes pages of one language.
   *
   * @param setting what every page depends on besides its own view
   */
  private record Pages(
      String folder, Templates templates, SiteView site, Besides besides, String setting) {

    /** A page at that path in the language. */
    OutputFile<?> page(String name, String template, Function<String, ? extends Record> view) {
      return page(name, template, view, besides::page);
    }

    OutputFile<?> page(
        String name,
        String template,
        Function<String, ? extends Record> view,
        Function<String, Beside> beside) {
      String path = folder + name;
      return new OutputFile<Shown>(
          path,
          Optional.of(shown -> setting + shown.fingerprint()),
          () -> new Shown(view.apply(path), beside.apply(path)),
          (shown, out) -> templates.render(template, shown.page(), site, shown.beside(), out));
    }

    OutputFile<?> index(Class<? extends Entry> kind, Function<String, ? extends Record> view) {
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

    <E extends Entry> Stream<OutputFile<?>> sheets(
        Class<E> kind,
        String template,
        BiFunction<String, E, ? extends Record> view,
        BiFunction<String, E, Beside> beside) {
      return besides.dossier().all(kind).stream()
          .map(
              entry ->
                  page(
                      Addresses.page(entry).orElseThrow(),
                      template,
                      path -> view.apply(path, entry),
                      path -> beside.apply(path, entry)));
    }
  }
}
