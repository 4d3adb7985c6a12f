package communique.edition;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Summit;
import communique.model.Topic;
import communique.output.OutputFile;
import communique.view.Addresses;
import communique.view.Views;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that gather records. */
record IndexPages(Pages pages) {

  /** The pages that readers are to find. */
  Stream<OutputFile<?>> shown() {
    return Stream.<Stream<OutputFile<?>>>of(
            Stream.of(
                pages.page("index.html", "home.ftlh", Views::home, PageHeads::home),
                pages.page(Addresses.TIMELINE, "timeline.ftlh", Views::timeline),
                pages.page(Addresses.WHO_SAID_WHAT, "who-said-what.ftlh", Views::whoSaidWhat),
                pages.page(Addresses.DIFFERENCES, "differences.ftlh", Views::differences),
                pages.page(Addresses.CHANGES, "changes.ftlh", Views::changes),
                pages.page(Addresses.ABOUT, "about.ftlh", Views::about),
                table(Summit.class, Views::summits),
                table(Agreement.class, Views::agreements),
                table(Speaker.class, Views::speakers),
                table(Topic.class, Views::topics),
                table(Source.class, Views::sources)),
            countries())
        .flatMap(files -> files);
  }

  /** The pages that one is sent to, and the feed. */
  Stream<OutputFile<?>> others() {
    return Stream.concat(
        Stream.of(pages.page(Addresses.SEARCH, "search.ftlh", Views::search)), feed());
  }

  private OutputFile<?> table(Class<? extends Entry> kind, Pages.View view) {
    return pages.page(Addresses.folder(kind) + "/index.html", "table.ftlh", view);
  }

  private Stream<OutputFile<?>> countries() {
    return Stream.concat(
        Stream.of(pages.page(Addresses.COUNTRIES, "table.ftlh", Views::countries)),
        pages.publication().dossier().relations().countries().dealings().stream()
            .map(
                two ->
                    pages.page(
                        Addresses.page(two.pair()),
                        "countries.ftlh",
                        (views, path) -> views.dealings(path, two.pair()))));
  }

  /** A feed needs addresses, so there is one only where the site's own is known. */
  private Stream<OutputFile<?>> feed() {
    String path = pages.folder() + Views.FEED;
    return pages.publication().dossier().site().base().stream()
        .map(
            base ->
                new OutputFile<>(
                    path,
                    Optional.of(""),
                    trace -> pages.views().heardBy(trace).feed(path, base),
                    new AtomRenderer()));
  }
}
