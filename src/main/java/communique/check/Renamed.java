package communique.check;

import communique.check.History.Finding;
import communique.check.change.Evened;
import communique.check.change.Yaml;
import communique.model.Actor;
import communique.model.Change;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Known;
import communique.model.Site;
import communique.model.Text;
import communique.model.Text.Wording;
import communique.problem.KeyPath;
import communique.problem.Problem;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the settings call countries, since when and until when these were there, and who answers for
 * the site. Readers see these names on every page, so another name is a change of what was
 * published. It is told by a new entry of any record that is about the whole of it: the old name
 * stands in its before, the new one in its after.
 *
 * @param told the new entries
 */
record Renamed(History history, List<Change> told) {

  /** A name or a date that readers saw, what they see now, and where the settings give it. */
  private record Name(
      String of, List<String> keys, String before, String now, Optional<Entry> seen) {

    boolean isChanged() {
      return !Evened.of(before).equals(Evened.of(now));
    }
  }

  Stream<Finding> findings() {
    return Stream.of(publisher(), countries(), spans())
        .flatMap(names -> names)
        .filter(Name::isChanged)
        .filter(name -> told.stream().noneMatch(change -> tells(change, name)))
        .map(name -> new Finding(problem(name), Optional.of(entry(name))));
  }

  private MissingEntry entry(Name name) {
    return new MissingEntry(
        id(name),
        name.seen().map(Entry::id).orElse(""),
        Optional.empty(),
        history.now().today(),
        List.of(Change.Kind.CORRECTION, Change.Kind.CLARIFICATION),
        Optional.of(new MissingEntry.Words(wording(name.before()), wording(name.now()))),
        Optional.empty());
  }

  private static Wording wording(String words) {
    return new Wording(Optional.empty(), words);
  }

  private String id(Name name) {
    return name.of().replace('.', '-').toLowerCase(Locale.ROOT) + "-" + history.now().today();
  }

  private Site was() {
    return history.before().dossier().site();
  }

  private Site is() {
    return history.now().dossier().site();
  }

  private Stream<Name> publisher() {
    return was()
        .readers()
        .map(
            reader ->
                new Name(
                    "publisher",
                    List.of("publisher"),
                    was().publisher().serving(reader, was().language()).words(),
                    is().publisher().serving(reader, is().language()).words(),
                    history.now().dossier().entries().findFirst()))
        .filter(Name::isChanged)
        .limit(1);
  }

  private Stream<Name> countries() {
    return named(history.before().dossier()).entrySet().stream()
        .flatMap(
            country ->
                was()
                    .readers()
                    .map(
                        reader ->
                            new Name(
                                "countries." + country.getKey(),
                                place(country.getKey()),
                                was().name(Country.of(country.getKey()), reader).words(),
                                is().name(Country.of(country.getKey()), reader).words(),
                                Optional.of(country.getValue())))
                    .filter(Name::isChanged)
                    .limit(1));
  }

  /** From when and until when the settings say that countries were there: pages go by it. */
  private Stream<Name> spans() {
    SortedMap<String, Entry> named = named(history.before().dossier());
    return was().countries().stream()
        .flatMap(
            country ->
                Optional.ofNullable(named.get(country.country().code())).stream()
                    .flatMap(seen -> ends(country, seen)));
  }

  private Stream<Name> ends(Site.CountryName country, Entry seen) {
    return Stream.of(
            end(country, "from", Site.CountryName::from, seen),
            end(country, "to", Site.CountryName::to, seen))
        .flatMap(Optional::stream);
  }

  private Optional<Name> end(
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
    return end.apply(was)
        .map(
            date ->
                new Name(
                    "countries.%s.%s".formatted(code, key),
                    keys,
                    date.written(),
                    now.map(Edtf::written).orElse("not stated"),
                    Optional.of(seen)));
  }

  private List<String> place(String code) {
    boolean given = is().countries().stream().anyMatch(one -> one.country().code().equals(code));
    return given ? List.of("countries", code) : List.of("countries");
  }

  /** The codes of the countries that records name, each with the first of them. */
  private static SortedMap<String, Entry> named(Dossier dossier) {
    SortedMap<String, Entry> named = new TreeMap<>();
    dossier
        .entries()
        .forEach(
            entry ->
                Walk.over(
                    (Record) entry,
                    (value, at) ->
                        country(value).ifPresent(one -> named.putIfAbsent(one.code(), entry))));
    return named;
  }

  private static Optional<Country> country(Object value) {
    return value instanceof Actor side
        ? side.country()
        : value instanceof Known known
            ? known.country()
            : Optional.of(value).filter(Country.class::isInstance).map(Country.class::cast);
  }

  private static boolean tells(Change change, Name name) {
    return change.of().isEmpty()
        && stands(name.before(), change.before())
        && stands(name.now(), change.after());
  }

  private static boolean stands(String name, Optional<Text> words) {
    return words.stream()
        .flatMap(text -> text.wordings().stream())
        .anyMatch(wording -> Evened.of(wording.words()).contains(Evened.of(name)));
  }

  private Problem problem(Name name) {
    return Problem.of(
            HistoryRules.CHANGED_WITHOUT_ENTRY,
            new KeyPath(history.settings(), name.keys()),
            "what was published under %s has changed, and changes.yaml does not say so"
                .formatted(name.of()))
        .hint(
            """
            add to changes.yaml, with your reason, for a record on whose page it stands:
            - id: %s
              record: %s
              on: %s
              kind: correction
              before: %s
              after: %s
              reason: What stood there was wrong.
            """
                .formatted(
                    id(name),
                    name.seen().map(Entry::id).orElse(""),
                    history.now().today(),
                    Yaml.quoted(name.before()),
                    Yaml.quoted(name.now()))
                .strip());
  }
}
