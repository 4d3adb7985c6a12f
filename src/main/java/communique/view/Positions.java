package communique.view;

import communique.model.Actor;
import communique.model.Countries;
import communique.model.Country;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was said at a summit, one column a side; in a last one, if it is needed, what others said. A
 * side is that of a participant, or of whoever else belongs to its country.
 */
final class Positions {

  private final Desk desk;
  private final Summit summit;
  private final Countries countries;
  private final List<Actor> sides;

  Positions(Desk desk, Summit summit) {
    this.desk = desk;
    this.summit = summit;
    this.countries = desk.dossier().relations().countries();
    this.sides = summit.participants().stream().map(p -> p.side()).distinct().toList();
  }

  /**
   * The rows of the table.
   *
   * @param topics the statements by topic
   */
  List<PositionsView> view(List<TopicView> topics) {
    boolean others =
        topics.stream().flatMap(Positions::speakers).anyMatch(speaker -> side(speaker).isEmpty());
    return topics.stream()
        .map(topic -> new PositionsView(topic.topic(), topic.id(), columns(topic, others)))
        .toList();
  }

  private static Stream<String> speakers(TopicView topic) {
    return Stream.concat(
        topic.statements().stream().map(StatementView::speakerId),
        topic.also().stream().map(AlsoView::speakerId));
  }

  private List<PositionsView.Side> columns(TopicView topic, boolean others) {
    List<PositionsView.Side> columns = new ArrayList<>();
    for (Actor side : sides) {
      boolean silent = !topic.id().isEmpty() && isSilent(side, topic);
      columns.add(column(desk.words().actor(side), silent, topic, Optional.of(side)));
    }
    if (others) {
      Phrase name = Phrase.of(desk.words().say("side.others"));
      columns.add(column(name, false, topic, Optional.empty()));
    }
    return columns;
  }

  private PositionsView.Side column(
      Phrase name, boolean silent, TopicView topic, Optional<Actor> side) {
    Predicate<String> belongs = speaker -> side(speaker).equals(side);
    List<AlsoView> also =
        topic.also().stream().filter(said -> belongs.test(said.speakerId())).toList();
    return new PositionsView.Side(
        name,
        topic.statements().stream().filter(said -> belongs.test(said.speakerId())).toList(),
        also,
        also.stream().map(AlsoView::under).distinct().toList(),
        silent);
  }

  /** Whether nobody of that side says anything on the topic in all of the dossier. */
  private boolean isSilent(Actor side, TopicView topic) {
    return desk
        .dossier()
        .referring(Statement.class, desk.dossier().get(Ref.to(Topic.class, topic.id())))
        .stream()
        .noneMatch(said -> side(said.speaker().id()).equals(Optional.of(side)));
  }

  private Optional<Actor> side(String speaker) {
    Ref<Speaker> person = Ref.to(Speaker.class, speaker);
    return summit
        .sideOf(person)
        .or(() -> desk.dossier().find(person).flatMap(Speaker::country).flatMap(this::side));
  }

  private Optional<Actor> side(Country country) {
    return sides.stream()
        .filter(side -> countries.of(side).filter(country::equals).isPresent())
        .findFirst();
  }
}
