package communique.edition.calendar;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Differences;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Occasion;
import communique.model.Place;
import communique.model.Publication;
import communique.model.Reading;
import communique.model.StatusChange;
import communique.model.Summit;
import communique.model.Term;
import communique.model.Text;
import communique.shape.Ref;
import communique.view.Addresses;
import communique.view.AsOf;
import communique.view.LastingName;
import communique.view.Messages;
import communique.view.Notice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dates of a record that can stand in a calendar. A month is not a day, so it gives none; where
 * sources name different days, each gives a tentative one.
 *
 * @param publication where the record is
 * @param messages the words of the interface
 */
public record Appointments(Publication publication, Messages messages) {

  /** Before the key of a step: it is not the step that is meant but its effect. */
  private static final String EFFECT = "effect.";

  /** The day or days of a summit. */
  public CalendarFile of(Summit summit) {
    return new CalendarFile(home(), days(summit));
  }

  /** The dates of an agreement: each change of status, the start and the end of its term. */
  public CalendarFile of(Agreement agreement) {
    return new CalendarFile(home(), all(agreement));
  }

  /** The day or days of a meeting or an event. */
  List<Appointment> days(Occasion occasion) {
    List<Reading<Edtf>> readings =
        occasion.when().readings().stream()
            .filter(reading -> reading.is().value().filter(Appointment::isDay).isPresent())
            .toList();
    boolean agreed =
        Differences.told(readings.stream().flatMap(one -> one.is().value().stream())).size() == 1;
    Map<Object, Appointment> days = new HashMap<>();
    Optional<LocalDate> asOf = new AsOf(dossier()).since(occasion);
    String gist = readings.isEmpty() ? "" : say().gist(occasion);
    for (Reading<Edtf> reading : readings) {
      Appointment one = appointment(occasion, reading, days.size(), agreed, gist, asOf);
      days.putIfAbsent(one.when().meaning(), one);
    }
    return days.values().stream().sorted(Comparator.comparing(Appointment::when)).toList();
  }

  private Appointment appointment(
      Occasion occasion,
      Reading<Edtf> reading,
      int number,
      boolean agreed,
      String gist,
      Optional<LocalDate> asOf) {
    Edtf when = reading.is().value().orElseThrow();
    Proof proof = Proof.of(reading);
    return appointment(
        occasion,
        name(occasion, "held", number),
        say().inferred(say().title(occasion), proof),
        when,
        agreed && !proof.isContradicted(),
        say().places(new Differences(dossier()).closest(occasion.place().given())),
        say().about(reading.as(), gist, proof, reading.note()),
        asOf);
  }

  /** The dates of an agreement. */
  List<Appointment> all(Agreement agreement) {
    Map<String, Integer> told = new HashMap<>();
    Optional<LocalDate> asOf = new AsOf(dossier()).since(agreement);
    Map<Dated, Proof> all = new LinkedHashMap<>();
    dates(agreement).forEach(one -> all.merge(one.date(), one.proof(), Proof::and));
    Set<Object> disputed = disputed(all.keySet());
    String gist = all.isEmpty() ? "" : say().gist(agreement);
    List<Appointment> appointments = new ArrayList<>();
    all.forEach(
        (dated, proof) ->
            appointment(
                    agreement,
                    new Proven(dated, proof),
                    told.merge(dated.what(), 1, Integer::sum) - 1,
                    !disputed.contains(dated.who()),
                    gist,
                    asOf)
                .ifPresent(appointments::add));
    return List.copyOf(appointments);
  }

  /** A date, and what it rests on. */
  private record Proven(Dated date, Proof proof) {}

  /**
   * A date in the life of an agreement.
   *
   * @param what the key of what it is called
   * @param by who did it, if not all
   * @param where its place
   * @param once whether that has one day, so that of several one is right
   */
  private record Dated(
      String what,
      List<Actor> by,
      Optional<Ref<Place>> where,
      boolean once,
      Optional<Edtf> when,
      Optional<Text> note) {

    Object who() {
      return List.of(what, by);
    }
  }

  /** What comes once and bears several dates. */
  private static Set<Object> disputed(Collection<Dated> all) {
    Map<Object, Edtf> first = new HashMap<>();
    return all.stream()
        .filter(Dated::once)
        .filter(
            dated ->
                dated
                    .when()
                    .filter(day -> !first.computeIfAbsent(dated.who(), key -> day).equals(day))
                    .isPresent())
        .map(Dated::who)
        .collect(Collectors.toSet());
  }

  /** Whether a meeting or an event has a day that can stand in a calendar. */
  public static boolean has(Occasion occasion) {
    return occasion.when().values().anyMatch(Appointment::isDay);
  }

  /** Whether an agreement has one. */
  public static boolean has(Agreement agreement) {
    return dates(agreement)
        .anyMatch(one -> one.date().when().filter(Appointment::isDay).isPresent());
  }

  private static Stream<Proven> dates(Agreement agreement) {
    return Stream.concat(
        agreement.history().stream().flatMap(Appointments::steps),
        agreement.term().items().stream().flatMap(Appointments::term));
  }

  private static Stream<Proven> steps(StatusChange step) {
    String status = "status." + step.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<Edtf> days = Differences.told(step.days());
    boolean once = !step.status().recurs() || days.size() > 1;
    Stream<Proven> taken =
        days.stream()
            .map(day -> new Proven(dated(step, status, once, Optional.of(day)), proof(step, day)));
    Stream<Proven> effect =
        step.effect().stream()
            .map(
                day ->
                    new Proven(dated(step, EFFECT + status, false, step.effect()), Proof.of(step)));
    return Stream.concat(taken, effect);
  }

  /** What all readings of that day rest on, and the step itself. */
  private static Proof proof(StatusChange step, Edtf day) {
    Optional<Proof> read =
        step.dates().readings().stream()
            .filter(
                reading ->
                    reading
                        .is()
                        .value()
                        .filter(one -> one.meaning().equals(day.meaning()))
                        .isPresent())
            .map(Proof::of)
            .reduce(Proof::and);
    return new Proof(
        read.flatMap(Proof::because),
        Stream.concat(read.stream().flatMap(one -> one.cite().stream()), step.cite().stream())
            .distinct()
            .toList());
  }

  private static Dated dated(StatusChange step, String what, boolean once, Optional<Edtf> when) {
    return new Dated(what, step.by(), step.place(), once, when, step.note());
  }

  private static Stream<Proven> term(Term term) {
    return Stream.of(
            new Dated(
                "ladder.starts", List.of(), Optional.empty(), true, term.start(), term.note()),
            new Dated("ladder.ends", List.of(), Optional.empty(), true, term.end(), term.note()))
        .map(date -> new Proven(date, Proof.of(term)));
  }

  private Optional<Appointment> appointment(
      Agreement agreement,
      Proven proven,
      int number,
      boolean agreed,
      String gist,
      Optional<LocalDate> asOf) {
    Dated dated = proven.date();
    Text.Wording title =
        say()
            .inferred(
                Sayings.own(
                    messages.get("list.dots", say().title(agreement).words(), called(dated))),
                proven.proof());
    String name = name(agreement, dated.what(), number);
    String about = say().about(Optional.empty(), gist, proven.proof(), dated.note());
    boolean certain = agreed && !proven.proof().isContradicted();
    return dated
        .when()
        .filter(Appointment::isDay)
        .map(day -> appointment(agreement, name, title, day, certain, where(dated), about, asOf));
  }

  private String called(Dated dated) {
    boolean effect = dated.what().startsWith(EFFECT);
    String what = messages.get(effect ? dated.what().substring(EFFECT.length()) : dated.what());
    String who =
        dated.by().stream()
            .map(say()::name)
            .collect(Collectors.joining(messages.get("list.between")));
    String taken = who.isEmpty() ? what : messages.get("status.by", what, who);
    return effect ? messages.get("status.takes-effect", taken) : taken;
  }

  private Text.Wording where(Dated dated) {
    return say().places(dated.where().stream().toList());
  }

  /** Of what and the how many-th of its kind it is: no word of ours, and no date. */
  private String name(Entry entry, String what, int number) {
    return new LastingName(dossier()).of(entry.id(), what, String.valueOf(number));
  }

  private Appointment appointment(
      Entry entry,
      String name,
      Text.Wording title,
      Edtf when,
      boolean agreed,
      Text.Wording place,
      String about,
      Optional<LocalDate> asOf) {
    Optional<String> notice = new Notice(publication).of(entry);
    return new Appointment(
        name,
        title,
        when,
        agreed && when.isCertain() && notice.isEmpty(),
        place,
        about,
        notice,
        dossier().site().base().map(base -> base + Addresses.fromRoot(entry, dossier())),
        asOf.orElseGet(() -> when.start().orElse(when).earliest()));
  }

  private Dossier dossier() {
    return publication.dossier();
  }

  private Sayings say() {
    return new Sayings(publication, messages);
  }

  private Language home() {
    return dossier().site().language();
  }
}
