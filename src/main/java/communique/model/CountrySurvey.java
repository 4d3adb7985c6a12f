package communique.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All countries of a dossier, and all pairs of them. One reading of the dossier makes it, and it
 * grows with what is recorded: an agreement of a hundred countries is a line for each of them, and
 * a number for those of them that are a pair anyway.
 *
 * @param pairs what is between any two, in the order of their codes
 * @param countries what there is of each, in the order of their codes
 */
public record CountrySurvey(List<CountryRelations> pairs, List<CountryProfile> countries) {

  /** Copies the lists. */
  public CountrySurvey {
    pairs = List.copyOf(pairs);
    countries = List.copyOf(countries);
  }

  /** The survey of a dossier. */
  static CountrySurvey of(Dossier dossier) {
    Countries countries = dossier.relations().countries();
    Involved<Occasion> met =
        new Involved<>(
            Relations.latestFirst(dossier.all(Occasion.class)),
            countries::at,
            one -> countries.via(one).keySet());
    Involved<Agreement> agreed =
        new Involved<>(
            dossier.all(Agreement.class), countries::between, one -> countries.via(one).keySet());
    Map<Country, List<Speaker>> speakers = new HashMap<>();
    for (Speaker speaker : dossier.all(Speaker.class)) {
      speaker.countries().forEach(c -> add(speakers, c, speaker));
    }
    Map<Country, List<Statement>> said = new HashMap<>();
    Map<Country, List<Statement>> meant = new HashMap<>();
    for (Statement statement : dossier.all(Statement.class)) {
      countries.at(statement).forEach(country -> add(said, country, statement));
      countries.about(statement).forEach(country -> add(meant, country, statement));
    }
    List<CountryRelations> pairs = pairs(met, agreed);
    Map<Country, List<Organization>> joined = new HashMap<>();
    for (Organization one : dossier.all(Organization.class)) {
      one.members().forEach(member -> add(joined, member.is(), one));
    }
    return new CountrySurvey(
        pairs, profiles(pairs, met, agreed, speakers, said, meant, joined.keySet()));
  }

  private static List<CountryRelations> pairs(Involved<Occasion> met, Involved<Agreement> agreed) {
    Set<CountryPair> pairs = new TreeSet<>(met.pairs.keySet());
    pairs.addAll(agreed.pairs.keySet());
    return pairs.stream()
        .map(
            pair ->
                new CountryRelations(
                    pair,
                    met.between(pair),
                    agreed.between(pair),
                    met.shared(pair),
                    agreed.shared(pair)))
        .toList();
  }

  private static List<CountryProfile> profiles(
      List<CountryRelations> pairs,
      Involved<Occasion> met,
      Involved<Agreement> agreed,
      Map<Country, List<Speaker>> speakers,
      Map<Country, List<Statement>> said,
      Map<Country, List<Statement>> meant,
      Set<Country> members) {
    Map<Country, List<CountryRelations>> partners = new HashMap<>();
    pairs.forEach(two -> two.pair().both().forEach(country -> add(partners, country, two)));
    TreeMap<String, Country> all = new TreeMap<>();
    Stream.of(
            met.all.keySet(),
            agreed.all.keySet(),
            speakers.keySet(),
            said.keySet(),
            meant.keySet(),
            members)
        .flatMap(Set::stream)
        .forEach(country -> all.put(country.code(), country));
    return all.values().stream()
        .map(
            country ->
                new CountryProfile(
                    country,
                    partners.getOrDefault(country, List.of()),
                    met.all.getOrDefault(country, List.of()),
                    agreed.all.getOrDefault(country, List.of()),
                    agreed.unpaired.getOrDefault(country, List.of()),
                    speakers.getOrDefault(country, List.of()),
                    said.getOrDefault(country, List.of()),
                    meant.getOrDefault(country, List.of())))
        .toList();
  }

  private static <K, T> void add(Map<K, List<T>> lists, K key, T value) {
    lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
  }

  /** Which countries are in each of some entries. */
  private static final class Involved<T> {

    final Map<Country, List<T>> all = new HashMap<>();
    final Map<Country, List<T>> unpaired = new HashMap<>();
    final Map<CountryPair, List<T>> pairs = new HashMap<>();

    /** Those with a country and, by way of an organization, another: they make no pair. */
    private final Map<CountryPair, List<T>> through = new HashMap<>();

    private final Map<CountryPair, BitSet> told = new HashMap<>();

    /** The numbers of the entries of many countries, by country. */
    private final Map<Country, BitSet> wide = new HashMap<>();

    Involved(
        List<T> entries,
        Function<T, Set<Country>> countries,
        Function<T, Set<Country>> throughOthers) {
      for (int number = 0; number < entries.size(); number++) {
        T entry = entries.get(number);
        Set<Country> themselves = countries.apply(entry);
        note(number, entry, themselves);
        for (Country country : throughOthers.apply(entry)) {
          many(number, entry, country);
          if (themselves.size() <= Countries.FEW) {
            through(number, entry, country, themselves);
          }
        }
      }
    }

    private void note(int number, T entry, Set<Country> countries) {
      Set<CountryPair> made = Countries.pairs(countries);
      made.forEach(pair -> add(pairs, pair, entry));
      for (Country country : countries) {
        if (made.isEmpty()) {
          many(number, entry, country);
        } else {
          add(all, country, entry);
        }
      }
    }

    /** Between a few countries and a union each of these has dealings with each of its members. */
    private void through(int number, T entry, Country member, Set<Country> themselves) {
      for (Country country : themselves) {
        CountryPair pair = new CountryPair(member, country);
        add(through, pair, entry);
        told.computeIfAbsent(pair, none -> new BitSet()).set(number);
      }
    }

    /** What both countries are in that is told of the pair, the latest or first ones first. */
    List<T> between(CountryPair pair) {
      return Stream.concat(
              pairs.getOrDefault(pair, List.of()).stream(),
              through.getOrDefault(pair, List.of()).stream())
          .toList();
    }

    /** A country is in something of which no pair is told. */
    private void many(int number, T entry, Country country) {
      add(all, country, entry);
      add(unpaired, country, entry);
      wide.computeIfAbsent(country, none -> new BitSet()).set(number);
    }

    /** How many entries of many countries both are in. */
    int shared(CountryPair pair) {
      BitSet both = new BitSet();
      both.or(wide.getOrDefault(pair.one(), both));
      both.and(wide.getOrDefault(pair.other(), new BitSet()));
      both.andNot(told.getOrDefault(pair, new BitSet()));
      return both.cardinality();
    }
  }
}
