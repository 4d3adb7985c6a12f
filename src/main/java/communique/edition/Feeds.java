package communique.edition;

import communique.model.CountryProfile;
import communique.model.Topic;
import communique.output.OutputFile;
import communique.output.Renderer;
import communique.shape.Ref;
import communique.view.Addresses;
import communique.view.FeedView;
import communique.view.Views;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The feeds of one language: that of the site, as Atom and as JSON Feed, and one beside the page of
 * each topic and each country. A feed needs addresses, so there are some only where the site's own
 * is known.
 */
record Feeds(Pages pages) {

  private static final String ENDING = ".xml";

  Stream<Section> sections() {
    return pages.publication().dossier().site().base().stream().flatMap(this::at);
  }

  private Stream<Section> at(String base) {
    return Stream.of(
        Section.of(feed(Views.FEED, (views, path) -> views.feed(path, base))),
        Section.of(
            feed(Views.JSON_FEED, (views, path) -> views.feed(path, base), new JsonFeedRenderer())),
        beside("topics/", () -> topics(base)),
        beside("countries/", () -> countries(base)));
  }

  private Section beside(String folder, Supplier<Stream<OutputFile<?>>> list) {
    String start = pages.folder() + folder;
    return new Section(path -> path.startsWith(start) && path.endsWith(ENDING), list);
  }

  private Stream<OutputFile<?>> topics(String base) {
    return pages.publication().dossier().all(Topic.class).stream()
        .map(
            topic -> {
              Ref<Topic> ref = Ref.to(Topic.class, topic.id());
              return feed(
                  Addresses.feed(topic),
                  (views, path) -> views.feed(path, base, views.publication().dossier().get(ref)));
            });
  }

  private Stream<OutputFile<?>> countries(String base) {
    return pages.publication().dossier().relations().countries().survey().countries().stream()
        .map(CountryProfile::country)
        .map(
            country ->
                feed(Addresses.feed(country), (views, path) -> views.feed(path, base, country)));
  }

  private OutputFile<?> feed(String name, Making making) {
    return feed(name, making, new AtomRenderer());
  }

  private OutputFile<?> feed(String name, Making making, Renderer<FeedView> renderer) {
    String path = pages.folder() + name;
    return new OutputFile<>(
        path, Optional.of(""), trace -> making.of(pages.views().heardBy(trace), path), renderer);
  }

  /** Makes the feed at a path from the root of the site. */
  private interface Making {
    FeedView of(Views views, String path);
  }
}
