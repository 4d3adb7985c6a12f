package communique.view;

import communique.model.Country;
import communique.model.Organization;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** By way of which organizations countries are in something, without taking part themselves. */
record Via(PageContext context) {

  /** {@code via the Salt Union}; nothing if it takes part itself. */
  List<Link> of(Country country, Map<Country, List<Organization>> all) {
    return organizations(country, all)
        .map(through -> Link.plain(context.words().phrase("country.via", through)))
        .toList();
  }

  /** {@code Liechtenstein via the Salt Union}, of each of two. */
  List<Link> of(List<Country> two, Map<Country, List<Organization>> all) {
    Words words = context.words();
    return two.stream()
        .flatMap(
            country ->
                organizations(country, all)
                    .map(
                        through ->
                            Link.plain(
                                words.phrase("country.via-of", words.country(country), through))))
        .toList();
  }

  private Stream<Phrase> organizations(Country country, Map<Country, List<Organization>> all) {
    return Stream.ofNullable(all.get(country))
        .map(
            through -> context.words().list(through.stream().map(context.words()::label).toList()));
  }
}
