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
import java.util.stream.Stream;

/**
 * What was said at a summit, one column a side; in a last one, if it is needed, what others said. A
 * side is that of a participant, or of whoever else belongs to its country. What was said for
 * several sides is told in the column of the first; the others refer to it.
 */
final class Positions {

  private final PageContext context;
  private final Summit summit;
  private final Countries countries;
  private final List<Actor> sides;

  Positions(PageContext context, Summit summit) {
    this.context = context;
    this.summit = summit;
    this.countries = context.dossier().relations().countries();
    this.sides = summit.participants().stream().map(p -> p.side()).distinct().toList();
  }

  /**
   * The rows of the table.
   *
   * @param topics the statements by topic
   */
  List<PositionsView> view(List<TopicView> topics) {
    boolean others =
        topics.stream().flatMap(Positions::ids).anyMatch(said -> sides(said).isEmpty());
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
    List<PositionsView.Side> columns = new ArrayList<>();
    for (Actor side : sides) {
      boolean silent = !topic.id().isEmpty() && isSilent(side, topic);
      columns.add(column(context.words().actor(side), silent, topic, Optional.of(side)));
    }
    if (others) {
      Phrase name = Phrase.of(context.words().say("side.others"));
      columns.add(column(name, false, topic, Optional.empty()));
    }
    return columns;
  }

  private PositionsView.Side column(
      Phrase name, boolean silent, TopicView topic, Optional<Actor> side) {
    List<AlsoView> also = also(topic, side).toList();
    return new PositionsView.Side(
        name,
        topic.statements().stream().filter(said -> first(said.id()).equals(side)).toList(),
        also,
        also.stream().map(AlsoView::under).distinct().toList(),
        silent);
  }

  /** What is told under another topic, and what in the column of another side. */
  private Stream<AlsoView> also(TopicView topic, Optional<Actor> side) {
    Stream<AlsoView> elsewhere =
        topic.also().stream()
            .filter(
                said -> side.map(sides(said.id())::contains).orElse(sides(said.id()).isEmpty()));
    Stream<AlsoView> before =
        topic.statements().stream()
            .map(StatementView::id)
            .filter(said -> side.filter(sides(said)::contains).isPresent())
            .filter(said -> !first(said).equals(side))
            .map(said -> new Statements(context).also(statement(said), name(first(said))));
    return Stream.concat(before, elsewhere);
  }

  private Phrase name(Optional<Actor> side) {
    return side.map(context.words()::actor).orElse(Phrase.NONE);
  }

  /** Whether nothing was said for that side on the topic in all of the dossier. */
  private boolean isSilent(Actor side, TopicView topic) {
    return context
        .dossier()
        .referring(Statement.class, context.dossier().get(Ref.to(Topic.class, topic.id())))
        .stream()
        .noneMatch(said -> sides(said).contains(side));
  }

  private Statement statement(String id) {
    return context.dossier().get(Ref.to(Statement.class, id));
  }

  private Optional<Actor> first(String statement) {
    return sides(statement).stream().findFirst();
  }

  private List<Actor> sides(String statement) {
    return sides(statement(statement));
  }

  /**
   * The sides for which something was said: those of the speaker on that very occasion, for people
   * change sides; else those of the speaker here.
   */
  private List<Actor> sides(Statement said) {
    List<Actor> there =
        said.occasion()
            .flatMap(context.dossier()::find)
            .map(occasion -> occasion.sidesOf(said.speaker()))
            .orElse(List.of());
    return there.isEmpty() ? sides(said.speaker()) : here(there);
  }

  private List<Actor> sides(Ref<Speaker> person) {
    List<Actor> named = summit.sidesOf(person);
    return named.isEmpty()
        ? context.dossier().find(person).flatMap(Speaker::country).stream()
            .flatMap(this::of)
            .toList()
        : named;
  }

  /** What of these sides, or of their countries, met here. */
  private List<Actor> here(List<Actor> named) {
    return named.stream()
        .flatMap(
            side ->
                sides.contains(side)
                    ? Stream.of(side)
                    : countries.of(side).stream().flatMap(this::of))
        .distinct()
        .toList();
  }

  private Stream<Actor> of(Country country) {
    return sides.stream()
        .filter(side -> countries.of(side).filter(country::equals).isPresent())
        .limit(1);
  }
}
