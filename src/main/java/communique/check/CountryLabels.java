package communique.check;

import communique.model.Actor;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Known;
import communique.model.Site;
import communique.model.Text.Wording;
import communique.problem.KeyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the settings call countries that records name, and since when and until when these were. */
record CountryLabels(History history, Label.Sight sight) {

  Stream<Label> all() {
    SortedMap<String, Entry> named = named(history.before().dossier());
    return Stream.concat(
        named.entrySet().stream().flatMap(one -> name(Country.of(one.getKey()), one.getValue())),
        was().countries().stream()
            .flatMap(
                country ->
                    Optional.ofNullable(named.get(country.country().code())).stream()
                        .flatMap(seen -> ends(country, seen))));
  }

  private Site was() {
    return history.before().dossier().site();
  }

  private Site is() {
    return history.now().dossier().site();
  }

  private Stream<Label> name(Country country, Entry seen) {
    return Label.changed(
        "countries." + country.code(),
        new KeyPath(history.settings(), place(country.code())),
        sight.at(seen),
        reader -> Optional.of(was().name(country, reader)),
        reader -> Optional.of(is().name(country, reader)));
  }

  /** From when and until when the settings say that countries were there: pages go by it. */
  private Stream<Label> ends(Site.CountryName country, Entry seen) {
    return Stream.of(
            end(country, "from", Site.CountryName::from, seen),
            end(country, "to", Site.CountryName::to, seen))
        .flatMap(labels -> labels);
  }

  private Stream<Label> end(
      Site.CountryName was,
      String key,
      Function<Site.CountryName, Optional<Edtf>> end,
      Entry seen) {
    String code = was.country().code();
    Optional<Edtf> now =
        is().countries().stream()
            .filter(one -> one.country().equals(was.country()))
            .findFirst()
            .flatMap(end);
    List<String> keys = new ArrayList<>(place(code));
    now.ifPresent(date -> keys.add(key));
    return Label.changed(
        "countries.%s.%s".formatted(code, key),
        new KeyPath(history.settings(), keys),
        sight.at(seen),
        reader -> end.apply(was).map(CountryLabels::wording),
        reader -> now.map(CountryLabels::wording));
  }

  private static Wording wording(Edtf date) {
    return new Wording(Optional.empty(), date.written());
  }

  private List<String> place(String code) {
    boolean given = is().countries().stream().anyMatch(one -> one.country().code().equals(code));
    return given ? List.of("countries", code) : List.of("countries");
  }

  /** The codes of the countries that records name, each with the first of them. */
  private static SortedMap<String, Entry> named(Dossier dossier) {
    SortedMap<String, Entry> named = new TreeMap<>();
    Everywhere.visit(
        dossier,
        (value, entry) -> country(value).ifPresent(one -> named.putIfAbsent(one.code(), entry)));
    return named;
  }

  private static Optional<Country> country(Object value) {
    return value instanceof Actor side
        ? side.country()
        : value instanceof Known known
            ? known.country()
            : Optional.of(value).filter(Country.class::isInstance).map(Country.class::cast);
  }
}
