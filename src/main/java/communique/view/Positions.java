package communique.view;

import communique.model.Actor;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was said at a summit, one column a side; in a last one, if it is needed, what others said. A
 * side is that of a participant, or of whoever else belongs to its country. What was said for
 * several sides is told in the column of the first; the others refer to it.
 */
final class Positions {

  private final PageContext context;
  private final SpokenFor spoken;

  Positions(PageContext context, Summit summit) {
    this.context = context;
    this.spoken = new SpokenFor(context.dossier(), summit);
  }

  /**
   * The rows of the table.
   *
   * @param topics the statements by topic
   */
  List<PositionsView> view(List<TopicView> topics) {
    boolean others =
        topics.stream().flatMap(Positions::ids).anyMatch(said -> spoken.sides(said).isEmpty());
    return topics.stream()
        .map(topic -> new PositionsView(topic.topic(), topic.id(), columns(topic, others)))
        .toList();
  }

  private static Stream<String> ids(TopicView topic) {
    return Stream.concat(
        topic.statements().stream().map(StatementView::id),
        topic.also().stream().map(AlsoView::id));
  }

  private List<PositionsView.Side> columns(TopicView topic, boolean others) {
    Map<Optional<Actor>, List<StatementView>> told =
        topic.statements().stream().collect(Collectors.groupingBy(said -> spoken.first(said.id())));
    Set<Actor> heard = heard(topic);
    List<PositionsView.Side> columns = new ArrayList<>();
    for (Actor side : spoken.all()) {
      columns.add(
          column(
              context.words().actor(side),
              told.getOrDefault(Optional.of(side), List.of()),
              Stream.concat(before(topic, side), elsewhere(topic, side)).toList(),
              !topic.id().isEmpty() && !heard.contains(side)));
    }
    if (others) {
      columns.add(
          column(
              Phrase.of(context.words().say("side.others")),
              told.getOrDefault(Optional.<Actor>empty(), List.of()),
              ofNoSide(topic).toList(),
              false));
    }
    return columns;
  }

  private static PositionsView.Side column(
      Phrase name, List<StatementView> statements, List<AlsoView> also, boolean silent) {
    List<Phrase> under = also.stream().map(AlsoView::under).distinct().toList();
    return new PositionsView.Side(name, statements, also, under, silent);
  }

  /** What was said for the side too, and is told in the column of another. */
  private Stream<AlsoView> before(TopicView topic, Actor side) {
    return topic.statements().stream()
        .map(StatementView::id)
        .filter(said -> spoken.sides(said).contains(side))
        .flatMap(
            said ->
                spoken.first(said).stream()
                    .filter(first -> !first.equals(side))
                    .map(first -> also(said, first)));
  }

  private AlsoView also(String statement, Actor side) {
    return new Statements(context).also(statement(statement), context.words().actor(side));
  }

  /** What is told under another topic. */
  private Stream<AlsoView> elsewhere(TopicView topic, Actor side) {
    return topic.also().stream().filter(said -> spoken.sides(said.id()).contains(side));
  }

  private Stream<AlsoView> ofNoSide(TopicView topic) {
    return topic.also().stream().filter(said -> spoken.sides(said.id()).isEmpty());
  }

  /** The sides for which something was said on the topic anywhere in the dossier. */
  private Set<Actor> heard(TopicView topic) {
    return topic.id().isEmpty()
        ? Set.of()
        : context
            .dossier()
            .referring(Statement.class, context.dossier().get(Ref.to(Topic.class, topic.id())))
            .stream()
            .flatMap(said -> spoken.sides(said.id()).stream())
            .collect(Collectors.toSet());
  }

  private Statement statement(String id) {
    return context.dossier().get(Ref.to(Statement.class, id));
  }
}
