package communique.view;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.view.DifferencesView.Differing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gathers where sources differ, record by record. */
record Differences(Desk desk) {

  DifferencesView page() {
    List<Differing> records = records();
    return new DifferencesView(
        desk.head(desk.words().say("section.differences"), List.of(), Optional.empty()),
        records.stream().mapToInt(Differing::number).sum(),
        records,
        desk.apparatus().sources());
  }

  /** On how much sources differ in the whole dossier. */
  int count() {
    return records().stream().mapToInt(Differing::number).sum();
  }

  /** On what they differ in one record, each question leading to its place on the sheet. */
  List<Link> questions(Entry entry) {
    Differing differing = of(entry);
    Stream<Link> facts =
        differing.facts().stream()
            .map(fact -> new Link(Phrase.of(fact.label()), differing.place(fact)));
    Stream<Link> claims =
        differing.claims().stream().map(claim -> new Link(claim.text(), claim.href()));
    return Stream.concat(facts, claims).toList();
  }

  private List<Differing> records() {
    return Stream.of(Summit.class, Agreement.class, Event.class, Speaker.class)
        .flatMap(kind -> desk.dossier().all(kind).stream())
        .map(this::of)
        .filter(differing -> differing.number() > 0)
        .toList();
  }

  /**
   * On what they differ in those entries, and in those statements where speakers are among them.
   */
  List<Differing> in(List<? extends Entry> entries, Set<Statement> told) {
    return entries.stream()
        .map(entry -> of(entry, told::contains))
        .filter(differing -> differing.number() > 0)
        .toList();
  }

  private Differing of(Entry entry) {
    return of(entry, statement -> true);
  }

  private Differing of(Entry entry, Predicate<Statement> told) {
    return new Differing(
        entry.id(),
        desk.link(entry),
        facts(entry),
        desk.differences(entry),
        statements(entry, told));
  }

  private List<Fact> facts(Entry entry) {
    return Stream.of(
            as(Summit.class, entry).flatMap(s -> new SummitSheet(desk, s).questions().stream()),
            as(Agreement.class, entry).flatMap(a -> new AgreementFacts(desk, a).all().stream()),
            as(Event.class, entry).flatMap(this::questions))
        .flatMap(facts -> facts)
        .filter(Fact::isDisputed)
        .toList();
  }

  private Stream<Fact> questions(Event event) {
    OccasionView view = new Occasions(desk).view(event);
    return Stream.of(view.when(), view.where());
  }

  /** Utterances stand with the person who spoke. */
  private List<StatementView> statements(Entry entry, Predicate<Statement> told) {
    Statements statements = new Statements(desk);
    return as(Speaker.class, entry)
        .flatMap(speaker -> desk.dossier().relations().statementsBy(speaker).stream())
        .filter(Statement::isDisputed)
        .filter(told)
        .map(statements::view)
        .toList();
  }

  private static <T extends Entry> Stream<T> as(Class<T> kind, Entry entry) {
    return Stream.of(entry).filter(kind::isInstance).map(kind::cast);
  }
}
