package communique.model;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a source is called in a mark beside a sentence, the same on every page. Sources of one name
 * are told apart by their day, else by their date, else by a letter in the order of their ids.
 *
 * @param words the name
 * @param date the date that tells it from others; nothing if the name is enough
 * @param dated whether the date needs its year
 * @param letter which one it is of several of one date, from 1; 0 if no letter is needed
 */
public record ShortName(Text words, Optional<Edtf> date, boolean dated, int letter) {

  /** The names of all sources of a dossier, by their ids. */
  static Map<String, ShortName> in(Dossier dossier) {
    Language home = dossier.site().language();
    Map<String, ShortName> names = new HashMap<>();
    by(dossier.all(Source.class), source -> source.called().serving(home, home).words())
        .values()
        .forEach(same -> tellApart(same, names));
    return names;
  }

  private static void tellApart(List<Source> same, Map<String, ShortName> names) {
    if (same.size() == 1) {
      put(same.get(0), Optional.empty(), false, 0, names);
      return;
    }
    Map<Object, List<Source>> ofDay = by(same, ShortName::day);
    Map<Object, List<Source>> ofDate = by(same, source -> source.published().value());
    for (Source source : same) {
      List<Source> twins = listed(ofDate, source.published().value());
      boolean dated = listed(ofDay, day(source)).size() > 1;
      int letter = twins.size() > 1 ? twins.indexOf(source) + 1 : 0;
      put(source, source.published().value(), dated, letter, names);
    }
  }

  /** The day in any year; where it is not known, what is known. */
  private static Object day(Source source) {
    Optional<Edtf> date = source.published().value();
    return date.filter(known -> known.precision() == Precision.DAY)
        .<Object>map(known -> MonthDay.from(known.earliest()))
        .orElse(date);
  }

  private static void put(
      Source source, Optional<Edtf> date, boolean dated, int letter, Map<String, ShortName> names) {
    names.put(source.id(), new ShortName(source.called(), date, dated, letter));
  }

  private static <K> Map<K, List<Source>> by(List<Source> sources, Function<Source, K> key) {
    Map<K, List<Source>> groups = new LinkedHashMap<>();
    sources.stream()
        .sorted(Comparator.comparing(Source::id))
        .forEach(one -> groups.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
    return groups;
  }

  private static List<Source> listed(Map<Object, List<Source>> groups, Object key) {
    return groups.getOrDefault(key, List.of());
  }
}
