package communique.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Occasion;
import communique.model.Once;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Quoting;
import communique.model.SameAs;
import communique.model.Sheet;
import communique.model.Site;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Text;
import communique.problem.Hints;
import communique.shape.Normal;
import communique.shape.RecordType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What rules want to know of a whole dossier, found out once in a run, when the first of them asks:
 * a rule that walks over all records for each record takes the square of their number.
 */
final class Survey {

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s·・‧•＝]+");

  private final Dossier dossier;
  private final Hints hints = new Hints();
  private final Map<Class<?>, List<String>> ids = new HashMap<>();
  private final Map<String, Attendance> attended = new HashMap<>();
  private final Supplier<Boolean> tellsAll;
  private final Supplier<Rates> rates;
  private final Supplier<Chains> chains;
  private final Supplier<Map<String, List<String>>> named;
  private final Supplier<Map<String, Set<String>>> parts;
  private final Supplier<Integer> longest;
  private final Supplier<Map<String, List<String>>> readAt;
  private final Supplier<Map<String, String>> saved;
  private final Supplier<Map<String, String>> cited;
  private final Supplier<Map<Object, String>> told;
  private final Supplier<Map<SameAs, String>> identified;

  private final Supplier<Set<String>> sides;
  private final Supplier<Map<String, String>> actors;
  private final Supplier<Map<Integer, Set<String>>> byLength;

  Survey(Dossier dossier) {
    this.dossier = dossier;
    tellsAll = once(() -> dossier.isWhole() && dossier.entries().anyMatch(Survey::usesOthers));
    rates = once(() -> new Rates(dossier));
    chains = once(() -> Chains.of(dossier));
    parts = once(() -> parts(dossier));
    longest = once(() -> parts.get().keySet().stream().mapToInt(String::length).max().orElse(0));
    named = once(() -> byKey(dossier.all(Speaker.class).stream().flatMap(Survey::names)));
    saved = once(() -> saved(dossier));
    cited = once(() -> cited(dossier));
    told = once(() -> told(dossier));
    identified = once(() -> identified(dossier));
    actors = once(() -> actors(dossier));
    byLength = once(() -> names(dossier).collect(groupingBy(String::length, toSet())));
    sides = once(() -> sides(dossier));
    readAt = once(() -> byKey(dossier.all(Source.class).stream().flatMap(Survey::addresses)));
  }

  private static <T> Supplier<T> once(Supplier<T> find) {
    Map<Boolean, T> found = new HashMap<>();
    return () -> found.computeIfAbsent(true, key -> find.get());
  }

  private static Map<String, List<String>> byKey(Stream<Map.Entry<String, String>> pairs) {
    return pairs.collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Stream<Map.Entry<String, String>> names(Speaker speaker) {
    return Spellings.of(speaker).known().stream().map(name -> Map.entry(lower(name), speaker.id()));
  }

  /**
   * Each word of a name that begins with a capital or is of a script that has none, and whose names
   * have it; the whole name of such a script, too.
   */
  private static Map<String, Set<String>> parts(Dossier dossier) {
    Map<String, Set<String>> parts = new HashMap<>();
    for (Speaker speaker : dossier.all(Speaker.class)) {
      speaker
          .names()
          .map(Normal::composed)
          .flatMap(Survey::parts)
          .forEach(part -> parts.computeIfAbsent(part, one -> new HashSet<>()).add(speaker.id()));
    }
    return parts;
  }

  private static Stream<String> parts(String name) {
    Stream<String> whole = Stream.of(name).filter(Survey::isWithoutCapitals);
    return Stream.concat(whole, Stream.of(BETWEEN_NAMES.split(name)))
        .filter(part -> part.length() > 1)
        .filter(part -> Character.isUpperCase(part.codePointAt(0)) || isWithoutCapitals(part));
  }

  private static boolean isWithoutCapitals(String name) {
    return !name.isEmpty() && Character.getType(name.codePointAt(0)) == Character.OTHER_LETTER;
  }

  private static Stream<String> names(Dossier dossier) {
    Stream<String> others =
        Stream.concat(dossier.all(Organization.class).stream(), dossier.all(Place.class).stream())
            .flatMap(named -> named.label().wordings().stream())
            .map(Text.Wording::words);
    return Stream.concat(dossier.all(Speaker.class).stream().flatMap(Speaker::names), others);
  }

  private static Stream<Map.Entry<String, String>> addresses(Source source) {
    return source.url().stream().map(url -> Map.entry(PlainAddress.of(url), source.id()));
  }

  private static Map<String, String> actors(Dossier dossier) {
    Map<String, String> actors = new HashMap<>();
    for (Organization one : dossier.all(Organization.class)) {
      put(one.label(), one.id(), actors);
    }
    for (Site.CountryName one : dossier.site().countries()) {
      put(one.name(), one.country().written(), actors);
    }
    return actors;
  }

  private static void put(Text names, String actor, Map<String, String> actors) {
    names.wordings().forEach(name -> actors.putIfAbsent(Country.folded(name.words()), actor));
  }

  private static Map<String, String> saved(Dossier dossier) {
    Map<String, String> first = new HashMap<>();
    for (Source source : dossier.all(Source.class)) {
      source.snapshot().ifPresent(saved -> first.putIfAbsent(saved.sha256(), source.id()));
    }
    return first;
  }

  private static Map<String, String> cited(Dossier dossier) {
    Map<String, Set<String>> words = new HashMap<>();
    Everywhere.visit(
        dossier,
        (value, entry) -> {
          if (value instanceof Quoting quoting) {
            Set<String> all =
                words.computeIfAbsent(quoting.source().id(), id -> new LinkedHashSet<>());
            quoting.verbatims().forEach(one -> all.add(one.words()));
          }
        });
    return words.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, all -> String.join("\n", all.getValue())));
  }

  private static Map<Object, String> told(Dossier dossier) {
    Map<Object, String> first = new HashMap<>();
    dossier
        .entries()
        .filter(entry -> entry.editorial().isForReaders())
        .forEach(entry -> identity(entry).ifPresent(what -> first.putIfAbsent(what, entry.id())));
    return first;
  }

  /** What tells a record from others of its kind; of a sheet, all of it but its id. */
  private static Optional<Object> identity(Entry entry) {
    if (entry instanceof Sheet) {
      return Optional.of(RecordType.of(((Record) entry).getClass()).with(entry, "id", ""));
    }
    return entry instanceof Once once ? Optional.of(once.identity()) : Optional.empty();
  }

  private static Map<SameAs, String> identified(Dossier dossier) {
    Map<SameAs, String> first = new HashMap<>();
    dossier
        .entries()
        .forEach(entry -> entry.sameAs().forEach(one -> first.putIfAbsent(one, entry.id())));
    return first;
  }

  private static Set<String> sides(Dossier dossier) {
    Set<String> sides = new HashSet<>();
    Everywhere.visit(
        dossier,
        (value, entry) -> {
          if (value instanceof Actor side) {
            sides.add(side.written());
          }
        });
    return sides;
  }

  private static boolean usesOthers(Entry entry) {
    return entry instanceof Occasion || entry instanceof Agreement || entry instanceof Statement;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** What may have been meant by words that mean nothing. */
  Hints hints() {
    return hints;
  }

  /** The ids of all records of a kind. */
  List<String> ids(Class<?> kind) {
    return ids.computeIfAbsent(
        kind,
        asked ->
            dossier.items().stream()
                .filter(item -> asked.isAssignableFrom(item.kind()))
                .map(Item::id)
                .toList());
  }

  /** Whether every record could be read, and there are some in which others have their place. */
  boolean tellsAll() {
    return tellsAll.get();
  }

  /** Printed rates that should agree with earlier ones. */
  Rates rates() {
    return rates.get();
  }

  /** What stands above what. */
  Chains chains() {
    return chains.get();
  }

  /** The ids of the people of whom that is a recorded name or spelling, whatever its case. */
  List<String> named(String name) {
    return named.get().getOrDefault(lower(name), List.of());
  }

  /** How many letters the longest of the words has that stand in names of people. */
  int longestNamePart() {
    return longest.get();
  }

  /** The ids of the people in whose names that word stands. */
  Set<String> withNamePart(String word) {
    return parts.get().getOrDefault(word, Set.of());
  }

  /** The names of people, organizations and places that words begin with. */
  Stream<String> namesBefore(String words) {
    return byLength.get().entrySet().stream()
        .filter(names -> names.getKey() > 0 && names.getKey() <= words.length())
        .filter(names -> names.getValue().contains(words.substring(0, names.getKey())))
        .map(names -> words.substring(0, names.getKey()));
  }

  /** The code or id of the country or organization with that name. */
  Optional<String> actorNamed(String words) {
    return Optional.ofNullable(actors.get().get(Country.folded(words)))
        .or(() -> Country.named(words).map(Country::written));
  }

  /** The sides that stand in records, as they are written. */
  Set<String> sides() {
    return sides.get();
  }

  /** Who was at an occasion. */
  Attendance at(Occasion occasion) {
    return attended.computeIfAbsent(occasion.id(), id -> Attendance.of(occasion, dossier));
  }

  /** The id of the first record for readers that tells the same. */
  Optional<String> told(Entry entry) {
    return identity(entry).map(told.get()::get);
  }

  /** The id of the first record that is called so in a register of the world. */
  String identified(SameAs one) {
    return identified.get().getOrDefault(one, "");
  }

  /** The id of the first source whose saved article has that SHA-256; nothing if none has. */
  String savedAs(String sha256) {
    return saved.get().getOrDefault(sha256, "");
  }

  /** All the words that are said to stand in a source, each passage once. */
  String cited(String source) {
    return cited.get().getOrDefault(source, "");
  }

  /** The ids of the sources read at that plain address, in the order of the dossier. */
  List<String> readAt(String address) {
    return readAt.get().getOrDefault(address, List.of());
  }
}
