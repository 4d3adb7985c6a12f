package communique.edition;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Publication;
import communique.model.Source;
import communique.model.SourceUse;
import communique.model.Speaker;
import communique.model.Summit;
import communique.model.Topic;
import communique.output.OutputFile;
import communique.view.Addresses;
import communique.view.HeadData;
import communique.view.Part;
import communique.view.Views;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The pages of single records, and what is left of those that are gone. */
record SheetPages(Pages pages) {

  /** The sheets, and the pages of topics and sources. */
  Stream<OutputFile<?>> shown() {
    Views views = pages.views();
    PageHeads besides = pages.besides();
    return Stream.<Stream<OutputFile<?>>>of(
            sheets(Summit.class, "summit.ftlh", views::summit, besides::summit),
            sheets(Agreement.class, "agreement.ftlh", views::agreement, besides::agreement),
            sheets(Speaker.class, "speaker.ftlh", views::speaker, besides::speaker),
            publication().dossier().all(Topic.class).stream().flatMap(this::topic),
            publication().dossier().all(Source.class).stream().flatMap(this::source))
        .flatMap(files -> files);
  }

  /** What is left of records that were withdrawn or have moved. */
  Stream<OutputFile<?>> gone() {
    return Stream.concat(withdrawn(), redirects());
  }

  private Publication publication() {
    return pages.publication();
  }

  private <E extends Entry> Stream<OutputFile<?>> sheets(
      Class<E> kind,
      String template,
      BiFunction<String, E, ? extends Record> view,
      BiFunction<String, E, HeadData> beside) {
    return publication().dossier().all(kind).stream()
        .map(
            entry ->
                pages.page(
                    Addresses.page(entry).orElseThrow(),
                    template,
                    path -> view.apply(path, entry),
                    path -> beside.apply(path, entry)));
  }

  /** The page of a topic; it may be cut into parts by those who spoke. */
  private Stream<OutputFile<?>> topic(Topic topic) {
    Views views = pages.views();
    return views
        .topic(topic)
        .all()
        .map(part -> pages.page(part.path(), "topic.ftlh", path -> views.topic(path, topic, part)));
  }

  /**
   * The page of a source; it may be cut into parts, of which the first tells what the source is.
   */
  private Stream<OutputFile<?>> source(Source source) {
    Views views = pages.views();
    Part<SourceUse> whole = views.source(source);
    return whole
        .all()
        .map(
            part ->
                pages.page(
                    part.path(),
                    "source.ftlh",
                    path -> views.source(path, source, part),
                    path ->
                        part.names().isEmpty()
                            ? pages.besides().source(path, source)
                            : pages.besides().page(path)));
  }

  private Stream<OutputFile<?>> withdrawn() {
    Views views = pages.views();
    return publication().withdrawn().stream()
        .flatMap(
            gone ->
                Addresses.page(gone.kind(), gone.id()).stream()
                    .map(
                        path -> pages.page(path, "withdrawn.ftlh", p -> views.withdrawn(p, gone))));
  }

  /** What this reader may not see, nobody is sent to. */
  private Stream<OutputFile<?>> redirects() {
    Views views = pages.views();
    return publication().dossier().site().redirects().stream()
        .flatMap(
            redirect ->
                publication().dossier().find(redirect.to()).stream()
                    .flatMap(to -> Addresses.page(to.getClass(), redirect.from()).stream())
                    .map(
                        path ->
                            pages.page(path, "redirect.ftlh", p -> views.redirect(p, redirect))));
  }
}
