package communique.edition;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Publication;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Summit;
import communique.model.Topic;
import communique.output.OutputFile;
import communique.view.Addresses;
import communique.view.Views;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The pages of single records, and what is left of those that are gone. */
record Sheets(Pages pages) {

  Stream<OutputFile<?>> files() {
    Views views = pages.views();
    return Stream.<Stream<OutputFile<?>>>of(
            sheets(Summit.class, "summit.ftlh", views::summit),
            sheets(Agreement.class, "agreement.ftlh", views::agreement),
            sheets(Speaker.class, "speaker.ftlh", views::speaker),
            sheets(Topic.class, "topic.ftlh", views::topic),
            sheets(Source.class, "source.ftlh", views::source),
            withdrawn(),
            redirects())
        .flatMap(files -> files);
  }

  private Publication publication() {
    return pages.publication();
  }

  private <E extends Entry, V extends Record> Stream<OutputFile<?>> sheets(
      Class<E> kind, String template, BiFunction<String, E, V> view) {
    return publication().dossier().all(kind).stream()
        .map(
            entry -> {
              String path = Addresses.page(entry).orElseThrow();
              return pages.page(path, template, p -> view.apply(p, entry));
            });
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
