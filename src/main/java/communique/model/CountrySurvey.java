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
        new Involved<>(Relations.latestFirst(dossier.all(Occasion.class)), countries::at);
    Involved<Agreement> agreed = new Involved<>(dossier.all(Agreement.class), countries::between);
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
    return new CountrySurvey(pairs, profiles(pairs, met, agreed, speakers, said, meant));
  }

  private static List<CountryRelations> pairs(Involved<Occasion> met, Involved<Agreement> agreed) {
    Set<CountryPair> pairs = new TreeSet<>(met.pairs.keySet());
    pairs.addAll(agreed.pairs.keySet());
    return pairs.stream()
        .map(
            pair ->
                new CountryRelations(
                    pair,
                    met.pairs.getOrDefault(pair, List.of()),
                    agreed.pairs.getOrDefault(pair, List.of()),
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
      Map<Country, List<Statement>> meant) {
    Map<Country, List<CountryRelations>> partners = new HashMap<>();
    pairs.forEach(two -> two.pair().both().forEach(country -> add(partners, country, two)));
    TreeMap<String, Country> all = new TreeMap<>();
    Stream.of(met.all, agreed.all, speakers, said, meant)
        .flatMap(found -> found.keySet().stream())
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

    /** The numbers of the entries of many countries, by country. */
    private final Map<Country, BitSet> wide = new HashMap<>();

    Involved(List<T> entries, Function<T, Set<Country>> countries) {
      for (int number = 0; number < entries.size(); number++) {
        note(number, entries.get(number), countries.apply(entries.get(number)));
      }
    }

    private void note(int number, T entry, Set<Country> countries) {
      Set<CountryPair> made = Countries.pairs(countries);
      made.forEach(pair -> add(pairs, pair, entry));
      for (Country country : countries) {
        add(all, country, entry);
        if (made.isEmpty()) {
          add(unpaired, country, entry);
          wide.computeIfAbsent(country, none -> new BitSet()).set(number);
        }
      }
    }

    /** How many entries of many countries both are in. */
    int shared(CountryPair pair) {
      BitSet both = new BitSet();
      both.or(wide.getOrDefault(pair.one(), both));
      both.and(wide.getOrDefault(pair.other(), new BitSet()));
      return both.cardinality();
    }
  }
}
