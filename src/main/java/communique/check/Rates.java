package communique.check;

import communique.model.Agreement;
import communique.model.Dossier;
import communique.model.PrintedRate;
import communique.model.Relations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds for every printed rate an earlier one of the dossier that it should nearly equal and does
 * not. Of the rates of one agreement, of one source and of one day only the highest and the lowest
 * are kept: what disagrees with none of these two disagrees with none.
 */
final class Rates {

  private static final int DAYS_OF_ONE_RATE = 90;

  private final Relations relations;
  private final Map<String, Extremes> groups = new HashMap<>();
  private final Map<String, NavigableMap<LocalDate, Extremes>> days = new HashMap<>();
  private final Map<String, List<Pair>> found = new HashMap<>();

  /** A rate, and an earlier one from which it is far. */
  record Pair(PrintedRate rate, PrintedRate earlier) {}

  Rates(Dossier dossier) {
    relations = dossier.relations();
    relations.rates().forEach(this::compare);
  }

  /** Those of an agreement. */
  List<Pair> of(Agreement agreement) {
    return found.getOrDefault(agreement.id(), List.of());
  }

  private void compare(PrintedRate rate) {
    String currencies = " " + rate.upper().currency() + " " + rate.lower().currency();
    List<Extremes> same = new ArrayList<>();
    same.add(group("in " + rate.agreement() + currencies));
    rate.sources().forEach(source -> same.add(group("by " + source.id() + currencies)));
    Optional<LocalDate> day = relations.printed(rate);
    NavigableMap<LocalDate, Extremes> near = days.computeIfAbsent(currencies, c -> new TreeMap<>());
    Stream.concat(same.stream(), day.stream().flatMap(on -> around(on, near)))
        .flatMap(group -> group.farFrom(rate))
        .findFirst()
        .ifPresent(earlier -> keep(new Pair(rate, earlier)));
    day.ifPresent(on -> same.add(near.computeIfAbsent(on, d -> new Extremes())));
    same.forEach(group -> group.add(rate));
  }

  private Extremes group(String key) {
    return groups.computeIfAbsent(key, k -> new Extremes());
  }

  private static Stream<Extremes> around(LocalDate day, NavigableMap<LocalDate, Extremes> days) {
    LocalDate from = day.minusDays(DAYS_OF_ONE_RATE);
    return days.subMap(from, true, day.plusDays(DAYS_OF_ONE_RATE), true).values().stream();
  }

  private void keep(Pair pair) {
    found.computeIfAbsent(pair.rate.agreement(), id -> new ArrayList<>()).add(pair);
  }

  /** The lowest and the highest of some rates. */
  private static final class Extremes {

    private Optional<PrintedRate> lowest = Optional.empty();
    private Optional<PrintedRate> highest = Optional.empty();

    void add(PrintedRate rate) {
      lowest =
          lowest.filter(one -> one.most().compareTo(rate.most()) <= 0).or(() -> Optional.of(rate));
      highest =
          highest
              .filter(one -> one.least().compareTo(rate.least()) >= 0)
              .or(() -> Optional.of(rate));
    }

    Stream<PrintedRate> farFrom(PrintedRate rate) {
      return Stream.of(lowest, highest).flatMap(Optional::stream).filter(rate::disagreesWith);
    }
  }
}
