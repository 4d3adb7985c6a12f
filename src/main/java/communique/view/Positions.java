package communique.view;

import communique.model.Actor;
import communique.model.Statement;
import communique.model.Summit;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.HashMap;
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
    Map<Optional<Actor>, List<AlsoView>> also = also(topic);
    Set<Actor> heard = topic.id().isEmpty() ? spoken.all() : spoken.heard(topic.id());
    List<PositionsView.Side> columns = new ArrayList<>();
    for (Actor side : spoken.all()) {
      columns.add(
          column(
              context.words().actor(side),
              told.getOrDefault(Optional.of(side), List.of()),
              also.getOrDefault(Optional.of(side), List.of()),
              !heard.contains(side)));
    }
    if (others) {
      columns.add(
          column(
              Phrase.of(context.words().say("side.others")),
              told.getOrDefault(Optional.<Actor>empty(), List.of()),
              also.getOrDefault(Optional.<Actor>empty(), List.of()),
              false));
    }
    return columns;
  }

  private PositionsView.Side column(
      Phrase name, List<StatementView> statements, List<AlsoView> also, boolean silent) {
    return new PositionsView.Side(
        name,
        alone(statements),
        statements,
        also,
        AlsoView.under(also, "#position_", context.words()),
        silent);
  }

  private static Byline alone(List<StatementView> statements) {
    List<Byline> speakers = statements.stream().map(StatementView::speaker).distinct().toList();
    return speakers.size() == 1 ? speakers.get(0) : Byline.NONE;
  }

  /**
   * What else was said for each side: first what is told in the column of another, then what is
   * told under another topic, for no side too.
   */
  private Map<Optional<Actor>, List<AlsoView>> also(TopicView topic) {
    Map<Optional<Actor>, List<AlsoView>> also = new HashMap<>();
    for (StatementView said : topic.statements()) {
      Set<Actor> sides = spoken.sides(said.id());
      if (sides.size() > 1) {
        AlsoView before = before(said.id());
        sides.stream().skip(1).forEach(side -> add(also, Optional.of(side), before));
      }
    }
    for (AlsoView elsewhere : topic.also()) {
      Set<Actor> sides = spoken.sides(elsewhere.id());
      sides.forEach(side -> add(also, Optional.of(side), elsewhere));
      if (sides.isEmpty()) {
        add(also, Optional.empty(), elsewhere);
      }
    }
    return also;
  }

  private static void add(
      Map<Optional<Actor>, List<AlsoView>> also, Optional<Actor> side, AlsoView said) {
    also.computeIfAbsent(side, none -> new ArrayList<>()).add(said);
  }

  /** What is told in the column of its first side. */
  private AlsoView before(String statement) {
    return new Statements(context)
        .also(
            context.dossier().get(Ref.to(Statement.class, statement)),
            context.words().actor(spoken.first(statement).orElseThrow()));
  }
}
