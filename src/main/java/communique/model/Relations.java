package communique.model;

import communique.shape.Ref;
import communique.shape.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows from the links between entries and is written nowhere.
 *
 * @param dossier the entries and their links
 */
public record Relations(Dossier dossier) {

  /** A place or an organization can lie in so many others: they are all told wherever it is. */
  public static final int MOST_AROUND = 30;

  /** What was said at an occasion, in the order of the register. */
  public List<Statement> statementsAt(Occasion occasion) {
    return dossier.referring(Statement.class, occasion).stream()
        .filter(s -> s.occasion().filter(at -> at.id().equals(occasion.id())).isPresent())
        .toList();
  }

  /** What one said, alone or with others, in the order of the register. */
  public List<Statement> statementsBy(Speaking speaker) {
    return dossier.referring(Statement.class, speaker).stream()
        .filter(statement -> statement.speaker().has(speaker.id()))
        .toList();
  }

  /** In what one is addressed or meant, without what one says, in the order of the register. */
  public List<Statement> statementsAbout(Speaking meant) {
    return dossier.referring(Statement.class, meant).stream()
        .filter(said -> said.about().filter(about -> about.has(meant.id())).isPresent())
        .filter(said -> !said.speaker().has(meant.id()))
        .toList();
  }

  /** What was said at an occasion, or by somebody on an occasion that is not stated. */
  public Stream<Statement> statementsWith(Entry entry) {
    return dossier.referring(Statement.class, entry).stream()
        .filter(said -> said.counted().filter(with -> with.id().equals(entry.id())).isPresent());
  }

  /** For whom a statement was made. */
  public OnBehalf onBehalf(Statement said) {
    return OnBehalf.of(said, dossier);
  }

  /** The people with a sheet among those. */
  public Stream<Speaker> people(Voice voice) {
    return voice.all().stream().flatMap(who -> person(who).stream());
  }

  /** The person, if it is one with a sheet. */
  public Optional<Speaker> person(Who who) {
    return who.record().flatMap(ref -> dossier.find(Ref.to(Speaker.class, ref.id())));
  }

  /**
   * The sides that one stands for wherever it is: none for a person, who can change sides, and for
   * somebody in words of whom nobody says it.
   */
  Stream<Actor> sides(Who who) {
    Stream<Actor> ofRecord = who.record().flatMap(dossier::find).stream().flatMap(Relations::sides);
    Stream<Actor> state = who.country().stream().map(Country::code).map(Actor::of);
    return Stream.of(who.side().stream(), state, ofRecord).flatMap(sides -> sides);
  }

  private static Stream<Actor> sides(Speaking speaking) {
    return speaking instanceof Agreement document
        ? document.parties().items().stream().map(Party::is)
        : speaking instanceof Organization ? Stream.of(Actor.of(speaking.id())) : Stream.of();
  }

  /** What an office is called: in the register, or by the words that the person's record has. */
  public Text title(Tenure tenure) {
    return tenure
        .title()
        .or(
            () ->
                tenure
                    .is()
                    .map(
                        office ->
                            dossier.find(office).map(Entry::label).orElse(Text.of(office.id()))))
        .orElseThrow();
  }

  /** Who else is recorded in an office of the register, in the order of the dossier. */
  public List<Speaker> holders(Office office) {
    return dossier.referring(Speaker.class, office);
  }

  /**
   * The office that the evidence shows a person in at an occasion; several where sources differ
   * about the day and the office is not the same on each.
   */
  public List<Tenure> officesAt(Occasion occasion, Speaker speaker) {
    Map<Text, Tenure> held = new LinkedHashMap<>();
    occasion
        .when()
        .values()
        .flatMap(day -> speaker.officeOn(day).stream())
        .forEach(office -> held.putIfAbsent(title(office), office));
    return held.isEmpty()
        ? officeIn(occasion, speaker).stream().toList()
        : List.copyOf(held.values());
  }

  /**
   * An office that stands in the very words that are cited for the occasion, unless the person was
   * seen in it at another time.
   */
  private static Optional<Tenure> officeIn(Occasion occasion, Speaker speaker) {
    List<Tenure> possible =
        speaker.offices().stream()
            .filter(office -> office.seen().stream().allMatch(day -> isOn(occasion, day)))
            .toList();
    List<Citation> cites = possible.isEmpty() ? List.of() : cites((Record) occasion);
    return possible.stream()
        .filter(office -> office.cite().stream().anyMatch(c -> cites.stream().anyMatch(c::shares)))
        .findFirst();
  }

  private static List<Citation> cites(Record record) {
    List<Citation> cites = new ArrayList<>();
    Walk.over(
        record,
        (value, at) -> {
          if (value instanceof Citation cite) {
            cites.add(cite);
          }
        });
    return cites;
  }

  private static boolean isOn(Occasion occasion, Edtf day) {
    List<Edtf> days = occasion.when().values().toList();
    return days.isEmpty() || days.stream().anyMatch(day::overlaps);
  }

  /** The occasions at which a person was present. */
  public List<Occasion> attendedBy(Speaker speaker) {
    return dossier.referring(Occasion.class, speaker).stream()
        .filter(occasion -> occasion.present().anyMatch(who -> who.id().equals(speaker.id())))
        .toList();
  }

  /** Occasions in order of date, see {@link Chronology}. */
  public static List<Occasion> inOrder(Collection<? extends Occasion> occasions) {
    return sorted(occasions, Chronology.by(occasion -> occasion.when().first()));
  }

  /** Occasions from the latest on; what has no date comes last. */
  public static List<Occasion> latestFirst(Collection<? extends Occasion> occasions) {
    return sorted(occasions, Chronology.latestFirst(occasion -> occasion.when().first()));
  }

  private static List<Occasion> sorted(
      Collection<? extends Occasion> occasions, Comparator<Occasion> order) {
    return occasions.stream()
        .<Occasion>map(occasion -> occasion)
        .sorted(order.thenComparing(Occasion::id))
        .toList();
  }

  /** Which countries met and agreed. */
  public Countries countries() {
    return new Countries(dossier);
  }

  /** What rests on a source, record by record, in the order of the dossier. */
  public List<SourceUse> restingOn(Source source) {
    return dossier.uses(source.id());
  }

  /** The country that a place lies in, its own or that of a place around it. */
  public Optional<Country> country(Place place) {
    return around(place).flatMap(around -> around.country().stream()).findFirst();
  }

  /** A place, and the places it lies in, from the smallest. */
  public Stream<Place> around(Place place) {
    return Stream.iterate(
            Optional.of(place),
            Optional::isPresent,
            here -> here.flatMap(Place::within).flatMap(dossier::find))
        .limit(MOST_AROUND + 1L)
        .map(Optional::orElseThrow);
  }

  /** An organization, and those it lies in, from the smallest. */
  public Stream<Organization> around(Organization one) {
    return Stream.iterate(
            Optional.of(one),
            Optional::isPresent,
            here -> here.flatMap(Organization::within).flatMap(dossier::find))
        .limit(MOST_AROUND + 1L)
        .map(Optional::orElseThrow);
  }

  /** The organizations that took part in an occasion, and those they lie in. */
  public Stream<Organization> organizations(Occasion occasion) {
    return around(
        Stream.concat(
            occasion.metFor(),
            occasion.attendance().flatMap(one -> one.is().all().stream()).flatMap(this::sides)));
  }

  /** The organizations among some sides, and those they lie in. */
  public Stream<Organization> around(Stream<Actor> sides) {
    return sides
        .flatMap(side -> side.organization().flatMap(dossier::find).stream())
        .flatMap(this::around);
  }

  /** The summits among whose outcomes an agreement is, each with its place there. */
  public Stream<Origin> origins(Agreement agreement) {
    return dossier.referring(Summit.class, agreement).stream()
        .flatMap(
            summit ->
                summit.outcomes().identified().stream()
                    .filter(outcome -> outcome.agreement().id().equals(agreement.id()))
                    .map(outcome -> new Origin(summit, outcome)));
  }

  /** The agreements that follow one, take its place or let it run on. */
  public List<Agreement> successors(Agreement agreement) {
    return tied(agreement)
        .filter(tied -> tied.by().as().succeeds())
        .map(Tied::agreement)
        .distinct()
        .toList();
  }

  /** What other agreements say that they are to one. */
  public Stream<Tied> tied(Agreement agreement) {
    return dossier.referring(Agreement.class, agreement).stream()
        .flatMap(
            other ->
                other
                    .ties()
                    .filter(tie -> tie.to().id().equals(agreement.id()))
                    .map(tie -> new Tied(other, tie)));
  }

  /** What took place for an agreement and has no sheet, in the order of time. */
  public Stream<Event> belonging(Agreement agreement) {
    return dossier.referring(Event.class, agreement).stream()
        .filter(event -> event.about().stream().anyMatch(one -> one.id().equals(agreement.id())))
        .sorted(Chronology.by(event -> event.when().first()));
  }

  /** The agreements that a person signed. */
  public List<Agreement> signedBy(Speaker speaker) {
    return with(speaker, dossier.referring(Agreement.class, speaker).stream(), true);
  }

  /** The agreements at whose signing a person stood by. */
  public List<Agreement> witnessedBy(Speaker speaker) {
    return with(speaker, dossier.referring(Agreement.class, speaker).stream(), false);
  }

  private static List<Agreement> with(
      Speaker speaker, Stream<Agreement> agreements, boolean signed) {
    return agreements
        .filter(
            agreement ->
                (signed ? agreement.signatories() : agreement.witnesses())
                    .items().stream()
                        .anyMatch(one -> one.isSignature() && one.who().has(speaker.id())))
        .toList();
  }

  /** The records that an entry names anywhere, each once, but for the sources it cites. */
  public Stream<Entry> named(Entry entry) {
    return dossier.named(entry).stream()
        .filter(ref -> ref.kind() != Source.class)
        .map(Ref::id)
        .distinct()
        .flatMap(id -> dossier.find(Ref.to(Entry.class, id)).stream());
  }

  /** The sources that an entry cites anywhere, each once. */
  public Collection<Source> sources(Entry entry) {
    return dossier.cited(entry);
  }

  /**
   * The sources that the page of an entry rests on: its own, and those of the statements, the
   * claims, the agreements and the events that it shows since they name it, or it names them.
   */
  public Collection<Source> basis(Entry entry) {
    Map<String, Source> sources = new LinkedHashMap<>();
    shown(entry).forEach(one -> add(sources, one));
    claimsOn(entry).forEach(claim -> cites(claim).forEach(cite -> add(sources, cite)));
    return sources.values();
  }

  /**
   * The records of which the page of an entry tells anything: those that it shows, those with a
   * claim on it, and those of which something rests on it.
   */
  public Stream<Entry> told(Entry entry) {
    Stream<Entry> resting =
        entry instanceof Source source
            ? restingOn(source).stream().map(SourceUse::entry)
            : holders(entry);
    return Stream.concat(shown(entry), resting);
  }

  /** What a source carries, its page shows passage by passage, and nothing else of the records. */
  private Stream<Entry> shown(Entry entry) {
    return entry instanceof Source
        ? Stream.of(entry)
        : Stream.of(
                Stream.of(entry),
                dossier.referring(Statement.class, entry).stream(),
                dossier.referring(Agreement.class, entry).stream(),
                dossier.named(entry).stream().flatMap(this::shown))
            .flatMap(all -> all);
  }

  private Stream<Entry> shown(Ref<?> named) {
    return named.kind().isAssignableFrom(Agreement.class)
            || named.kind().isAssignableFrom(Event.class)
        ? dossier.find(Ref.to(Entry.class, named.id())).stream()
            .filter(one -> one instanceof Agreement || one instanceof Event)
        : Stream.of();
  }

  private void add(Map<String, Source> sources, Entry entry) {
    sources(entry).forEach(source -> sources.put(source.id(), source));
  }

  /** The claims that are about a topic. */
  private Stream<Claim> claimsOn(Entry entry) {
    return holders(entry).flatMap(holder -> claimsOn(entry, holder));
  }

  private static Stream<Claim> claimsOn(Entry topic, Entry holder) {
    return holder.claims().stream()
        .filter(claim -> claim.topics().stream().anyMatch(on -> on.id().equals(topic.id())));
  }

  /** The records with a claim about a topic. */
  private Stream<Entry> holders(Entry entry) {
    return entry instanceof Topic
        ? dossier.referring(Entry.class, entry).stream()
            .filter(holder -> claimsOn(entry, holder).findAny().isPresent())
        : Stream.of();
  }

  private void add(Map<String, Source> sources, Citation cite) {
    dossier.find(cite.source()).ifPresent(source -> sources.put(source.id(), source));
  }

  /**
   * The last day that any of the cited sources can tell of; nothing if there is none, or if one of
   * them has no date.
   */
  public Optional<LocalDate> lastDay(List<Citation> cites) {
    List<Optional<LocalDate>> days =
        cites.stream().map(cite -> dossier.find(cite.source()).flatMap(Source::lastDay)).toList();
    return days.stream().allMatch(Optional::isPresent)
        ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** The printed sums and their conversions in all agreements, in the order of the dossier. */
  public List<PrintedRate> rates() {
    return dossier.all(Agreement.class).stream().flatMap(PrintedRate::in).toList();
  }

  /** The day on which the latest of those who print it did so. */
  public Optional<LocalDate> printed(PrintedRate rate) {
    return rate.sources().stream()
        .flatMap(source -> dossier.find(source).stream())
        .flatMap(source -> source.published().value().stream())
        .map(Edtf::earliest)
        .max(Comparator.naturalOrder());
  }

  /** An agreement, and what it is to the other. */
  public record Tied(Agreement agreement, Relation by) {}

  /** A summit, and an agreement's place among its outcomes. */
  public record Origin(Summit summit, Outcomes.Identified outcome) {}
}
