package communique.view;

import communique.model.Agreement;
import communique.model.Differ;
import communique.model.Differences;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.view.DifferencesView.Differing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers where sources differ, record by record. */
record DifferencesPage(Desk desk) {

  DifferencesView view() {
    List<Differing> records = records();
    return new DifferencesView(
        desk.head(desk.words().say("section.differences"), List.of(), Optional.empty()),
        new Doubts(desk.words()).of(desk.doubts().ofAll()),
        records,
        desk.apparatus().sources());
  }

  /** On what they differ in one record, each question leading to its place on the sheet. */
  static List<Link> questions(Desk desk, Entry entry) {
    return new DifferencesPage(desk).questions(entry);
  }

  private List<Link> questions(Entry entry) {
    Link sheet = desk.link(entry);
    Stream<Link> facts =
        facts(entry).stream()
            .map(fact -> new Link(Phrase.of(fact.label()), Differing.place(sheet, fact)));
    Stream<Link> claims =
        desk.differences(entry).stream().map(claim -> new Link(claim.text(), claim.href()));
    Stream<Link> statements = desk.doubts().statements(entry).stream().map(desk::link);
    return Stream.of(facts, claims, statements).flatMap(all -> all).toList();
  }

  private List<Differing> records() {
    return Stream.of(Summit.class, Agreement.class, Event.class, Speaker.class)
        .flatMap(kind -> desk.dossier().all(kind).stream())
        .flatMap(entry -> differing(entry, desk.doubts().statements(entry)))
        .toList();
  }

  /** On what they differ in those entries, and in those statements. */
  List<Differing> in(List<? extends Entry> entries, Set<Statement> told) {
    Differences doubts = desk.doubts();
    return entries.stream()
        .flatMap(
            entry ->
                differing(entry, doubts.statements(entry).stream().filter(told::contains).toList()))
        .toList();
  }

  private Stream<Differing> differing(Entry entry, List<Statement> statements) {
    Map<Differ, Integer> doubts = desk.doubts().of(entry);
    if (doubts.isEmpty() && facts(entry).isEmpty()) {
      return Stream.of();
    }
    Statements views = new Statements(desk);
    return Stream.of(
        new Differing(
            entry.id(),
            desk.link(entry),
            facts(entry),
            desk.differences(entry),
            statements.stream().map(views::view).toList(),
            new Doubts(desk.words()).of(doubts)));
  }

  /** The questions that have several answers. */
  private List<Fact> facts(Entry entry) {
    return Stream.of(
            as(Summit.class, entry).map(s -> new SummitSheet(desk, s).questions(desk::disputed)),
            as(Agreement.class, entry)
                .map(a -> new AgreementFacts(desk, a).questions(desk::disputed)),
            as(Event.class, entry).map(e -> new Occasions(desk).facts(e, desk::disputed)))
        .flatMap(facts -> facts)
        .flatMap(List::stream)
        .toList();
  }

  private static <T extends Entry> Stream<T> as(Class<T> kind, Entry entry) {
    return Stream.of(entry).filter(kind::isInstance).map(kind::cast);
  }
}
