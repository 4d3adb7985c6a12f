package communique.model;

import communique.problem.Nearest;
import communique.shape.Ref;
import communique.shape.Unreadable;
import communique.shape.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which sheets a reader asks for. Every question narrows the choice; of the values of one question
 * any will do. Without a question all are chosen.
 *
 * @param of ids of sheets
 * @param topics ids of topics
 * @param countries countries
 * @param from the day, or the longer time, from which on something took place; open if none
 * @param to the last day
 */
public record Selection(
    List<String> of,
    List<String> topics,
    List<Country> countries,
    Optional<Edtf> from,
    Optional<Edtf> to) {

  /** All sheets. */
  public static final Selection ALL =
      new Selection(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

  /** Copies the lists. */
  public Selection {
    of = List.copyOf(of);
    topics = List.copyOf(topics);
    countries = List.copyOf(countries);
  }

  /**
   * The sheets that it chooses.
   *
   * @throws Unreadable if it names a sheet or a topic that is not there, or chooses nothing
   */
  public Chosen in(Dossier dossier) {
    of.forEach(id -> require(dossier, Sheet.class, "sheet", id));
    topics.forEach(id -> require(dossier, Topic.class, "topic", id));
    Countries related = dossier.relations().countries();
    Scope scope = new Scope(dossier);
    Chosen chosen =
        new Chosen(
            dossier,
            chosen(dossier, Summit.class, related::at, scope::days),
            chosen(dossier, Agreement.class, related::between, scope::days),
            chosen(dossier, Speaker.class, scope::countries, scope::days),
            chosen(dossier, Event.class, related::at, scope::days),
            topics);
    if (chosen.sheets().findAny().isEmpty()) {
      throw Unreadable.wrongType("there is no sheet of which all of that is true");
    }
    return chosen;
  }

  private static void require(
      Dossier dossier, Class<? extends Entry> kind, String name, String id) {
    if (dossier.item(id).flatMap(Item::entry).filter(kind::isInstance).isEmpty()) {
      String other =
          dossier
              .item(id)
              .map(item -> item.kind().getSimpleName().toLowerCase(Locale.ROOT))
              .filter(found -> !found.equals(name))
              .map(found -> ", but a record of the kind " + found)
              .orElse("");
      throw Unreadable.wrongType("there is no %s \"%s\"%s".formatted(name, id, other))
          .hint(Nearest.hintOfId(id, dossier.all(kind).stream().map(Entry::id).toList()));
    }
  }

  private <S extends Entry> List<S> chosen(
      Dossier dossier,
      Class<S> kind,
      Function<S, Set<Country>> countriesOf,
      Function<S, Stream<Edtf>> days) {
    Predicate<S> named = sheet -> of.isEmpty() || of.contains(sheet.id());
    return dossier.all(kind).stream()
        .filter(named)
        .filter(sheet -> topics.isEmpty() || isOnTopic(dossier, sheet))
        .filter(s -> countries.isEmpty() || countriesOf.apply(s).stream().anyMatch(this::isAsked))
        .filter(s -> (from.isEmpty() && to.isEmpty()) || days.apply(s).anyMatch(this::isWithin))
        .toList();
  }

  private boolean isAsked(Country country) {
    return countries.contains(country);
  }

  /** A date that is known by its month is within if any day of the month is. */
  private boolean isWithin(Edtf day) {
    return from.filter(first -> day.latest().isBefore(first.earliest())).isEmpty()
        && to.filter(last -> day.earliest().isAfter(last.latest())).isEmpty();
  }

  /** An entry is on a topic if it names it, or a statement that it tells does. */
  private boolean isOnTopic(Dossier dossier, Entry entry) {
    return Stream.concat(
            Stream.of(entry), dossier.referring(Statement.class, entry).stream().map(s -> s))
        .flatMap(one -> topicsOf(one).stream())
        .anyMatch(topics::contains);
  }

  private static Set<String> topicsOf(Entry entry) {
    Set<String> found = new HashSet<>();
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Ref<?> ref && ref.kind() == Topic.class) {
            found.add(ref.id());
          }
        });
    return found;
  }

  /** Where and when the sheets of a dossier have to do with anything. */
  private record Scope(Dossier dossier) {

    /** The speaker's own, and those that the speaker spoke for. */
    Set<Country> countries(Speaker speaker) {
      Countries related = dossier.relations().countries();
      Voice alone = Voice.of(Ref.to(Speaking.class, speaker.id()));
      Set<Country> found = new HashSet<>(speaker.countries());
      dossier.relations().attendedBy(speaker).stream()
          .forEach(occasion -> found.addAll(related.of(occasion, alone)));
      return found;
    }

    Stream<Edtf> days(Occasion occasion) {
      return occasion.when().values();
    }

    /** Those of its steps, or of the summits it comes from. */
    Stream<Edtf> days(Agreement agreement) {
      Stream<Edtf> steps = agreement.history().stream().flatMap(s -> s.days());
      Stream<Edtf> origins =
          dossier.relations().origins(agreement).flatMap(origin -> days(origin.summit()));
      return Stream.concat(steps, origins);
    }

    /** Those on which the speaker was somewhere or said something. */
    Stream<Edtf> days(Speaker speaker) {
      Stream<Edtf> attended = dossier.relations().attendedBy(speaker).stream().flatMap(this::days);
      Stream<Edtf> said =
          dossier.relations().statementsBy(speaker).stream()
              .flatMap(s -> s.when().value().stream());
      return Stream.concat(attended, said);
    }
  }
}
