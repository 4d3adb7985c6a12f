package communique.view;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Occasion;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.view.DifferencesView.Differing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers where sources differ, record by record. */
record Differences(Desk desk) {

  DifferencesView page() {
    List<Differing> records = new ArrayList<>();
    all(Summit.class).map(s -> of(s, new SummitSheet(desk, s).questions())).forEach(records::add);
    all(Agreement.class).map(a -> of(a, new AgreementFacts(desk, a).all())).forEach(records::add);
    all(Event.class).map(event -> of(event, questions(event))).forEach(records::add);
    all(Speaker.class).map(speaker -> of(speaker, List.of())).forEach(records::add);
    return new DifferencesView(
        desk.head(desk.words().say("section.differences"), List.of(), Optional.empty()),
        records.stream().filter(Differences::differ).toList(),
        desk.apparatus().sources());
  }

  private <T extends Entry> Stream<T> all(Class<T> kind) {
    return desk.dossier().all(kind).stream();
  }

  private List<Fact> questions(Occasion occasion) {
    OccasionView view = new Occasions(desk).view(occasion);
    return List.of(view.when(), view.where());
  }

  private Differing of(Entry entry, List<Fact> facts) {
    return new Differing(
        desk.link(entry),
        facts.stream().filter(Fact::isDisputed).toList(),
        desk.differences(entry),
        statements(entry));
  }

  /** Utterances stand with the person who spoke. */
  private List<StatementView> statements(Entry entry) {
    Statements statements = new Statements(desk);
    return entry instanceof Speaker speaker
        ? desk.dossier().relations().statementsBy(speaker).stream()
            .filter(Statement::isDisputed)
            .map(statements::view)
            .toList()
        : List.of();
  }

  private static boolean differ(Differing record) {
    return !record.facts().isEmpty()
        || !record.claims().isEmpty()
        || !record.statements().isEmpty();
  }
}
