package communique.edition;

import communique.model.CountrySurvey;
import communique.output.OutputFile;
import communique.view.Addresses;
import communique.view.Part;
import communique.view.Views;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The pages that gather records.
 *
 * @param survey all countries and pairs of them, found once for all languages
 */
record IndexPages(Pages pages, CountrySurvey survey) {

  /** The pages that readers are to find. */
  Stream<OutputFile<?>> shown() {
    Views views = pages.views();
    return Stream.<Stream<OutputFile<?>>>of(
            Stream.of(
                pages.page("index.html", "home.ftlh", views::home, pages.besides()::home),
                pages.page(Addresses.DIFFERENCES, "differences.ftlh", views::differences),
                pages.page(Addresses.CHANGES, "changes.ftlh", views::changes),
                pages.page(
                    Addresses.ABOUT,
                    "about.ftlh",
                    path -> views.about(path, pages.besides().companions().compared()))),
            parts("timeline.ftlh", views.timeline(), views::timeline),
            parts("who-said-what.ftlh", views.whoSaidWhat(), views::whoSaidWhat),
            parts("table.ftlh", views.summits(), views::summits),
            parts("table.ftlh", views.agreements(), views::agreements),
            parts("table.ftlh", views.speakers(), views::speakers),
            parts("table.ftlh", views.topics(), views::topics),
            parts("table.ftlh", views.sources(), views::sources),
            countries())
        .flatMap(files -> files);
  }

  /** The pages that one is sent to, and the feed. */
  Stream<OutputFile<?>> others() {
    return Stream.concat(
        Stream.of(pages.page(Addresses.SEARCH, "search.ftlh", pages.views()::search)), feed());
  }

  /** A list, and the parts that it is cut into. */
  private <T> Stream<OutputFile<?>> parts(
      String template, Part<T> list, BiFunction<String, Part<T>, ? extends Record> view) {
    return list.all()
        .map(part -> pages.page(part.path(), template, path -> view.apply(path, part)));
  }

  private Stream<OutputFile<?>> countries() {
    Views views = pages.views();
    return Stream.<Stream<OutputFile<?>>>of(
            Stream.of(
                pages.page(
                    Addresses.COUNTRIES,
                    "table.ftlh",
                    path -> views.countries(path, survey.countries()))),
            survey.countries().stream()
                .map(
                    one ->
                        pages.page(
                            Addresses.page(one.country()),
                            "country.ftlh",
                            path -> views.country(path, one))),
            survey.pairs().stream()
                .map(
                    two ->
                        pages.page(
                            Addresses.page(two.pair()),
                            "pair.ftlh",
                            path -> views.dealings(path, two))))
        .flatMap(files -> files);
  }

  /** A feed needs addresses, so there is one only where the site's own is known. */
  private Stream<OutputFile<?>> feed() {
    String path = pages.folder() + Views.FEED;
    return pages.publication().dossier().site().base().stream()
        .map(
            base ->
                new OutputFile<>(path, () -> pages.views().feed(path, base), new AtomRenderer()));
  }
}
