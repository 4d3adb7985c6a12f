package communique.view;

import communique.model.Country;
import communique.model.CountryProfile;
import communique.model.CountryRelations;
import communique.model.Occasion;
import communique.view.TableView.Cell;
import communique.view.TableView.Row;
import java.util.List;

/** Writes the list of countries, and for each that of the others that it met or agreed with. */
record CountryTable(PageContext context) {

  TableView view(List<CountryProfile> countries) {
    List<CountryProfile> sorted = context.words().sorted(countries, one -> name(one.country()));
    return new ListPage<>(context, "countries", Part.whole(Addresses.COUNTRIES, sorted))
        .view(
            this::row,
            new Tags(context.words()),
            List.of(
                "fact.country",
                "table.pair",
                "table.meetings",
                "table.agreements",
                "table.speakers"));
  }

  private Row row(CountryProfile one) {
    List<Link> pairs =
        byOther(one).stream()
            .map(two -> new Link(context.words().country(other(one, two)), href(two)))
            .toList();
    return new Row(
        context.link(one.country()),
        List.of(),
        List.of(
            Cell.few(pairs, context.words()),
            Cell.of(one.occasions().size()),
            Cell.of(one.agreements().size()),
            Cell.of(one.speakers().size())),
        List.of());
  }

  /** What is between a country and each other, by the name of the other. */
  List<Row> pairs(CountryProfile one) {
    return byOther(one).stream().map(two -> pair(other(one, two), two)).toList();
  }

  private Row pair(Country other, CountryRelations two) {
    List<Occasion> met = two.occasions();
    return new Row(
        new Link(context.words().country(other), href(two)),
        List.of(),
        List.of(
            Cell.of(met.size()),
            Cell.of(met.stream().limit(1).map(context::link).toList()),
            Cell.of(two.agreements().size())),
        List.of());
  }

  private List<CountryRelations> byOther(CountryProfile one) {
    return context.words().sorted(one.pairs(), two -> name(other(one, two)));
  }

  private static Country other(CountryProfile one, CountryRelations two) {
    return two.pair().other(one.country());
  }

  private String name(Country country) {
    return context.words().country(country).words();
  }

  private String href(CountryRelations two) {
    return context.link(two.pair()).href();
  }
}
