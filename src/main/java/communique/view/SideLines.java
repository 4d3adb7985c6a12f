package communique.view;

import communique.model.Actor;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the sides of a summit said, in a line each: what the brief gives, in its order, then of each
 * side that it leaves out what it said first. A side of which nothing is recorded has none.
 */
record SideLines(PageContext context, Summit summit) {

  List<SideLine> view() {
    SpokenFor spoken = new SpokenFor(context.dossier(), summit);
    List<SideLine> lines = new ArrayList<>();
    Set<Actor> told = new HashSet<>();
    brief()
        .forEach(
            said ->
                spoken
                    .first(said.id())
                    .ifPresent(
                        side -> {
                          told.add(side);
                          lines.add(line(side, said));
                        }));
    Map<Actor, Statement> first = new HashMap<>();
    for (Statement said : context.dossier().relations().statementsAt(summit)) {
      spoken.first(said.id()).ifPresent(side -> first.putIfAbsent(side, said));
    }
    spoken.all().stream()
        .filter(side -> !told.contains(side))
        .forEach(
            side ->
                Optional.ofNullable(first.get(side))
                    .ifPresent(said -> lines.add(line(side, said))));
    return List.copyOf(lines);
  }

  /** Whether a statement of the brief has a line: it was said here, for one of those who met. */
  boolean tells(Statement said) {
    return isHere(said) && new SpokenFor(context.dossier(), summit).first(said.id()).isPresent();
  }

  private boolean isHere(Statement said) {
    return said.occasion().filter(at -> at.id().equals(summit.id())).isPresent();
  }

  private Stream<Statement> brief() {
    return summit.brief().stream()
        .flatMap(ref -> context.dossier().find(summit, ref).stream())
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .filter(this::isHere);
  }

  private SideLine line(Actor side, Statement said) {
    Words words = context.words();
    Optional<Topic> topic = said.topics().stream().findFirst().map(context.dossier()::get);
    return new SideLine(
        words.actor(side),
        new Bylines(context).of(said.speaker()),
        topic.map(words::label).map(label -> words.phrase("sides.on", label)).orElse(Phrase.NONE),
        context.published(said, words.text(said.gist())),
        context.marked(said, words.text(said.gist())),
        "#position_" + said.id(),
        context.apparatus().evidence(said.cite()),
        words.verdict(said.differ()),
        said.said().stream()
            .flatMap(one -> one.doubt().stream())
            .map(doubt -> words.phrase("said.doubt", words.text(doubt.because())))
            .distinct()
            .toList());
  }
}
