package communique.edition;

import communique.model.Country;
import communique.model.CountryPair;
import communique.model.CountryProfile;
import communique.model.CountryRelations;
import communique.model.CountrySurvey;
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
                pages.page(Addresses.ABOUT, "about.ftlh", Views::about)),
            pages.parts("differences.ftlh", Views::differences, Views::differences),
            pages.parts("changes.ftlh", Views::changes, Views::changes),
            pages.parts("timeline.ftlh", Views::timeline, Views::timeline),
            pages.parts("who-said-what.ftlh", Views::whoSaidWhat, Views::whoSaidWhat),
            pages.parts("table.ftlh", Views::summits, Views::summits),
            pages.parts("table.ftlh", Views::agreements, Views::agreements),
            pages.parts("table.ftlh", Views::speakers, Views::speakers),
            pages.parts("table.ftlh", Views::topics, Views::topics),
            pages.parts("table.ftlh", Views::sources, Views::sources),
            countries())
        .flatMap(files -> files);
  }

  /** The pages that one is sent to, and the feed. */
  Stream<OutputFile<?>> others() {
    return Stream.concat(
        Stream.of(pages.page(Addresses.SEARCH, "search.ftlh", Views::search)), feed());
  }

  private Stream<OutputFile<?>> countries() {
    CountrySurvey survey = pages.publication().dossier().relations().countries().survey();
    return Stream.<Stream<OutputFile<?>>>of(
            Stream.of(pages.page(Addresses.COUNTRIES, "table.ftlh", Views::countries)),
            survey.countries().stream().map(CountryProfile::country).map(this::country),
            survey.pairs().stream().map(CountryRelations::pair).map(this::pair))
        .flatMap(files -> files);
  }

  private OutputFile<?> country(Country country) {
    return pages.page(
        Addresses.page(country), "country.ftlh", (views, path) -> views.country(path, country));
  }

  private OutputFile<?> pair(CountryPair pair) {
    return pages.page(
        Addresses.page(pair), "pair.ftlh", (views, path) -> views.dealings(path, pair));
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
