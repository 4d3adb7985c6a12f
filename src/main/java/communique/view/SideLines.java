package communique.view;

import communique.model.Actor;
import communique.model.Statement;
import communique.model.Summit;
import communique.model.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each side of a summit said, in a line: what the brief gives of it, else what it said first.
 * A side of which nothing is recorded has none.
 */
record SideLines(PageContext context, Summit summit) {

  List<SideLine> view() {
    SpokenFor spoken = new SpokenFor(context.dossier(), summit);
    Map<Actor, List<Statement>> told = new LinkedHashMap<>();
    brief().forEach(said -> add(said, spoken, told));
    Map<Actor, List<Statement>> others = new LinkedHashMap<>();
    context.dossier().relations().statementsAt(summit).forEach(said -> add(said, spoken, others));
    others.forEach((side, said) -> told.putIfAbsent(side, said.subList(0, 1)));
    return spoken.all().stream()
        .flatMap(side -> told.getOrDefault(side, List.of()).stream().map(said -> line(side, said)))
        .toList();
  }

  /** Whether a statement of the brief has a line: it was said here, for one of those who met. */
  boolean tells(Statement said) {
    return isHere(said) && new SpokenFor(context.dossier(), summit).first(said.id()).isPresent();
  }

  private boolean isHere(Statement said) {
    return said.occasion().filter(at -> at.id().equals(summit.id())).isPresent();
  }

  private static void add(Statement said, SpokenFor spoken, Map<Actor, List<Statement>> all) {
    spoken
        .first(said.id())
        .ifPresent(side -> all.computeIfAbsent(side, one -> new ArrayList<>()).add(said));
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
