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
 * A line for each side of a summit: what the brief gives of it, else what it said first. A side of
 * which nothing is recorded has none.
 */
record SideLines(PageContext context, Summit summit) {

  List<SideLine> view() {
    SpokenFor spoken = new SpokenFor(context.dossier(), summit);
    Map<Actor, Statement> first = new LinkedHashMap<>();
    statements()
        .forEach(said -> spoken.first(said.id()).ifPresent(side -> first.putIfAbsent(side, said)));
    List<SideLine> lines = new ArrayList<>();
    for (Actor side : spoken.all()) {
      Optional.ofNullable(first.get(side)).ifPresent(said -> lines.add(line(side, said)));
    }
    return lines;
  }

  private Stream<Statement> statements() {
    Stream<Statement> brief =
        summit.brief().stream()
            .flatMap(ref -> context.dossier().find(summit, ref).stream())
            .filter(Statement.class::isInstance)
            .map(Statement.class::cast);
    return Stream.concat(brief, context.dossier().relations().statementsAt(summit).stream());
  }

  private SideLine line(Actor side, Statement said) {
    Words words = context.words();
    Optional<Topic> topic = said.topics().stream().findFirst().map(context.dossier()::get);
    return new SideLine(
        words.actor(side),
        new Bylines(context).of(said.speaker()),
        topic.map(words::label).map(label -> words.phrase("sides.on", label)).orElse(Phrase.NONE),
        words.text(said.gist()),
        "#position_" + said.id(),
        context.apparatus().evidence(said.cite()));
  }
}
