package communique.edition;

import communique.model.Country;
import communique.model.CountryPair;
import communique.model.CountryProfile;
import communique.model.CountryRelations;
import communique.model.CountrySurvey;
import communique.model.Entry;
import communique.output.OutputFile;
import communique.view.Addresses;
import communique.view.Views;
import java.util.stream.Stream;

/** The pages that gather records. */
record IndexPages(Pages pages) {

  /** The pages that readers are to find. */
  Stream<Section> shown() {
    return Stream.of(
        Section.of(pages.page("index.html", "home.ftlh", Views::home, PageHeads::home)),
        page(Addresses.ABOUT, "about.ftlh", Views::about),
        pages.records(
            Addresses.DIFFERENCES, "differences.ftlh", Views::differences, Views::differences),
        pages.records(Addresses.CHANGES, "changes.ftlh", Views::changes, Views::changes),
        pages.parts(
            Addresses.TIMELINE,
            "timeline.ftlh",
            Views::timeline,
            Views::timeline,
            (heads, path, part) -> heads.timeline(path)),
        pages.parts(
            Addresses.WHO_SAID_WHAT, "who-said-what.ftlh", Views::whoSaidWhat, Views::whoSaidWhat),
        table("summits", Views::summits, Views::summits),
        table("agreements", Views::agreements, Views::agreements),
        table("speakers", Views::speakers, Views::speakers),
        table("organizations", Views::organizations, Views::organizations),
        table("topics", Views::topics, Views::topics),
        table("sources", Views::sources, Views::sources),
        page(Addresses.COUNTRIES, "table.ftlh", Views::countries),
        Section.below(pages.folder() + "countries/", this::countries));
  }

  /** The page that one is sent to. */
  Section search() {
    return page(Addresses.SEARCH, "search.ftlh", Views::search);
  }

  private Section page(String name, String template, Pages.View view) {
    return Section.of(pages.page(name, template, view));
  }

  private <T extends Entry> Section table(String folder, Pages.Cut<T> cut, Pages.PartView<T> view) {
    return pages.records(folder + "/index.html", "table.ftlh", cut, view);
  }

  private Stream<OutputFile<?>> countries() {
    CountrySurvey survey = pages.publication().dossier().relations().countries().survey();
    return Stream.concat(
        survey.countries().stream().map(CountryProfile::country).map(this::country),
        survey.pairs().stream().map(CountryRelations::pair).map(this::pair));
  }

  private OutputFile<?> country(Country country) {
    return pages.page(
        Addresses.page(country),
        "country.ftlh",
        (views, path) -> views.country(path, country),
        (heads, path) -> heads.country(path, country));
  }

  private OutputFile<?> pair(CountryPair pair) {
    return pages.page(
        Addresses.page(pair), "pair.ftlh", (views, path) -> views.dealings(path, pair));
  }
}
