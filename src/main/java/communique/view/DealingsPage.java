package communique.view;

import communique.model.Dealings;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Occasion;
import communique.model.Statement;
import communique.model.Topic;
import communique.shape.Ref;
import communique.view.DealingsView.Difference;
import communique.view.DealingsView.Meeting;
import communique.view.DealingsView.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

  private List<String> counts(int statements) {
    Words words = desk.words();
    return List.of(
        words.say("count.meetings", dealings.occasions().size()),
        words.say("count.agreements", dealings.agreements().size()),
        words.say("count.statements", statements));
  }

  private Meeting meeting(Occasion occasion) {
    Occasions occasions = new Occasions(desk);
    return new Meeting(
        desk.link(occasion),
        occasions.kind(occasion),
        occasion.when().first().map(desk.words()::date).orElse(""),
        occasion.place().first().map(occasions::place).map(Link::words).orElse(Phrase.NONE),
        occasion.present().map(desk::link).toList());
  }

  /** What those said there who spoke for one of the two. */
  private Stream<Statement> saidAt(Occasion occasion) {
    return dossier().relations().statementsAt(occasion).stream()
        .filter(
            statement ->
                dossier()
                    .relations()
                    .countries()
                    .ofSpeaker(occasion, statement.speaker())
                    .filter(dealings.pair().both()::contains)
                    .isPresent());
  }

  /** Under the first topic of each, in the order of the register. */
  private List<Said> topics(List<Statement> statements) {
    Map<Optional<Ref<Topic>>, List<Statement>> byTopic =
        statements.stream()
            .collect(
                Collectors.groupingBy(
                    statement -> statement.topics().stream().findFirst(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Stream<Optional<Ref<Topic>>> order =
        Stream.concat(
            dossier().all(Topic.class).stream().map(t -> Optional.of(Ref.to(Topic.class, t.id()))),
            Stream.of(Optional.empty()));
    return order.filter(byTopic::containsKey).map(topic -> said(topic, byTopic)).toList();
  }

  private Said said(
      Optional<Ref<Topic>> topic, Map<Optional<Ref<Topic>>, List<Statement>> byTopic) {
    Statements statements = new Statements(desk);
    return new Said(
        topic.map(desk::link).orElseGet(() -> Link.plain(desk.words().say("topic.none"))),
        byTopic.getOrDefault(topic, List.of()).stream().map(statements::brief).toList());
  }

  private List<Difference> differences() {
    return Stream.<Entry>concat(dealings.occasions().stream(), dealings.agreements().stream())
        .map(this::difference)
        .filter(difference -> !difference.questions().isEmpty())
        .toList();
  }

  private Difference difference(Entry entry) {
    Differences differences = new Differences(desk.aside());
    return new Difference(desk.link(entry), differences.questions(entry));
  }
}
