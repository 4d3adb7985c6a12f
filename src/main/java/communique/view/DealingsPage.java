package communique.view;

import communique.model.Dealings;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Occasion;
import communique.model.Statement;
import communique.view.DealingsView.Difference;
import communique.view.DealingsView.Meeting;
import communique.view.DealingsView.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the page of two countries. */
record DealingsPage(Desk desk, Dealings dealings) {

  DealingsView view() {
    List<Statement> said = dealings.occasions().stream().flatMap(this::saidAt).toList();
    List<Said> topics = topics(said);
    return new DealingsView(
        desk.head(
            desk.words().pair(dealings.pair()),
            List.of(desk.link("kind.countries", Addresses.COUNTRIES)),
            Optional.empty()),
        counts(said.size()),
        dealings.occasions().stream().map(this::meeting).toList(),
        new AgreementTable(desk).rows(dealings.agreements()),
        topics,
        differences(),
        desk.apparatus().sources());
  }

  private Dossier dossier() {
    return desk.dossier();
  }

  /** Nothing is said of none. */
  private List<String> counts(int statements) {
    return Stream.of(
            count("count.meetings", dealings.occasions().size()),
            count("count.agreements", dealings.agreements().size()),
            count("count.statements", statements))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> count(String key, int number) {
    return Optional.of(number).filter(n -> n > 0).map(n -> desk.words().say(key, n));
  }

  private Meeting meeting(Occasion occasion) {
    Occasions occasions = new Occasions(desk);
    return new Meeting(
        desk.link(occasion),
        occasions.kind(occasion),
        occasions.when(occasion),
        occasions.where(occasion),
        occasions.evidence(occasion),
        occasion.present().map(desk::link).toList());
  }

  /** What those said there who spoke for one of the two. */
  private Stream<Statement> saidAt(Occasion occasion) {
    return dossier().relations().statementsAt(occasion).stream()
        .filter(
            statement ->
                dossier().relations().countries().ofSpeaker(occasion, statement.speaker()).stream()
                    .anyMatch(dealings.pair().both()::contains));
  }

  private List<Said> topics(List<Statement> statements) {
    Statements views = new Statements(desk);
    return ByTopic.of(statements, dossier()).stream()
        .map(
            group ->
                new Said(
                    views.topic(group.topic()),
                    group.told().stream().map(views::brief).toList(),
                    group.also().stream().map(views::also).toList()))
        .toList();
  }

  private List<Difference> differences() {
    return Stream.<Entry>concat(dealings.occasions().stream(), dealings.agreements().stream())
        .map(this::difference)
        .filter(difference -> !difference.questions().isEmpty())
        .toList();
  }

  private Difference difference(Entry entry) {
    return new Difference(desk.link(entry), DifferencesPage.questions(desk, entry));
  }
}
