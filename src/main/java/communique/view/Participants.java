package communique.view;

import communique.model.Edtf;
import communique.model.Participant;
import communique.model.Speaker;
import communique.model.Summit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who took part in a summit, by sides. */
record Participants(Desk desk, Summit summit) {

  /** The sides, in the order in which the record first names them. */
  List<SideView> sides() {
    return names().stream()
        .map(
            name ->
                new SideView(
                    name,
                    summit.participants().stream()
                        .filter(participant -> side(participant).equals(name))
                        .map(this::person)
                        .toList()))
        .toList();
  }

  /**
   * What was said, one column a side; in a last one, if it is needed, what others said.
   *
   * @param topics the statements by topic
   */
  List<PositionsView> positions(List<TopicView> topics) {
    boolean others =
        topics.stream().flatMap(topic -> topic.statements().stream()).anyMatch(spokenBy(List.of()));
    return topics.stream()
        .map(topic -> new PositionsView(topic.topic(), topic.id(), columns(topic, others)))
        .toList();
  }

  private List<PositionsView.Side> columns(TopicView topic, boolean others) {
    List<PositionsView.Side> columns = new ArrayList<>();
    for (Phrase name : names()) {
      List<String> people = people(name);
      columns.add(column(name, people.size() > 1, topic, spokenBy(people)));
    }
    if (others) {
      columns.add(
          column(Phrase.of(desk.words().say("side.others")), true, topic, spokenBy(List.of())));
    }
    return columns;
  }

  private static PositionsView.Side column(
      Phrase name, boolean several, TopicView topic, Predicate<StatementView> spoken) {
    return new PositionsView.Side(
        name, several, topic.statements().stream().filter(spoken).toList());
  }

  /** Spoken by one of these people, or, if there are none, by nobody who took part. */
  private Predicate<StatementView> spokenBy(List<String> people) {
    return people.isEmpty()
        ? said ->
            summit.participants().stream()
                .noneMatch(participant -> participant.speaker().id().equals(said.speakerId()))
        : said -> people.contains(said.speakerId());
  }

  private List<Phrase> names() {
    return summit.participants().stream().map(this::side).distinct().toList();
  }

  private List<String> people(Phrase name) {
    return summit.participants().stream()
        .filter(participant -> side(participant).equals(name))
        .map(participant -> participant.speaker().id())
        .toList();
  }

  private Phrase side(Participant participant) {
    return desk.words().actor(participant.side());
  }

  private ParticipantView person(Participant participant) {
    Speaker speaker = desk.dossier().get(participant.speaker());
    return new ParticipantView(
        speaker.id(),
        desk.link(speaker),
        desk.words().natives(speaker.nativeName()),
        summit.held().first().flatMap(day -> office(speaker, day)).orElse(Phrase.NONE),
        participant.role().map(desk.words()::text).orElseGet(() -> role(participant)),
        desk.apparatus().evidence(participant.cite()));
  }

  private Optional<Phrase> office(Speaker speaker, Edtf day) {
    return speaker.officeOn(day).map(office -> desk.words().text(office.title()));
  }

  /** Who meets in the own country is the host. */
  private Phrase role(Participant participant) {
    List<Participant> hosts = desk.dossier().relations().hosts(summit);
    if (hosts.isEmpty()) {
      return Phrase.NONE;
    }
    return Phrase.of(desk.words().say(hosts.contains(participant) ? "role.host" : "role.guest"));
  }
}
