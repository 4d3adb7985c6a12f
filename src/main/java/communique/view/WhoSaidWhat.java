package communique.view;

import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Topic;
import communique.shape.Ref;
import communique.view.WhoSaidWhatView.Block;
import communique.view.WhoSaidWhatView.Count;
import communique.view.WhoSaidWhatView.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the table of topics and speakers. It is cut into tables of a few topics, each with only
 * those who spoke on one of them: so it grows with the statements, not with topics times speakers.
 */
record WhoSaidWhat(PageContext context) {

  private static final int TOPICS_OF_A_TABLE = 6;

  /** Where a statement is counted; no topic for one that has none. */
  private record Cell(String speaker, String topic) {}

  /** Those who said anything, and the parts by the letters of their names. */
  Part<Speaker> parts() {
    Words words = context.words();
    Set<String> spoke = new HashSet<>();
    context.dossier().all(Statement.class).forEach(said -> spoke.add(said.speaker().id()));
    return Cutting.<Speaker>byLetter(words, speaker -> words.label(speaker).words())
        .cut(
            Addresses.WHO_SAID_WHAT,
            context.dossier().all(Speaker.class).stream()
                .filter(speaker -> spoke.contains(speaker.id()))
                .toList());
  }

  WhoSaidWhatView view(Part<Speaker> part) {
    Link whole = context.link("page.who-said-what", Addresses.WHO_SAID_WHAT);
    PartHead<Speaker> head = new PartHead<>(context, whole, part);
    return new WhoSaidWhatView(
        head.head(),
        context.dossier().all(Statement.class).size(),
        blocks(part.items().subList(0, part.shown())),
        head.view());
  }

  /** What those people said. */
  private Map<Cell, List<Statement>> said(List<Speaker> speakers) {
    Map<Cell, List<Statement>> said = new HashMap<>();
    for (Speaker speaker : speakers) {
      for (Statement statement : context.dossier().relations().statementsBy(speaker)) {
        List<String> topics = statement.topics().stream().map(Ref::id).toList();
        for (String topic : topics.isEmpty() ? List.of("") : topics) {
          Cell cell = new Cell(speaker.id(), topic);
          said.computeIfAbsent(cell, key -> new ArrayList<>()).add(statement);
        }
      }
    }
    return said;
  }

  private List<Block> blocks(List<Speaker> speakers) {
    Map<Cell, List<Statement>> said = said(speakers);
    List<Optional<Topic>> columns = columns();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i += TOPICS_OF_A_TABLE) {
      int end = Math.min(columns.size(), i + TOPICS_OF_A_TABLE);
      blocks.add(block(columns.subList(i, end), speakers, said));
    }
    return blocks.stream().filter(block -> !block.rows().isEmpty()).toList();
  }

  /** The topics that somebody spoke on, and at the end what is about none. */
  private List<Optional<Topic>> columns() {
    Stream<Optional<Topic>> topics = context.dossier().all(Topic.class).stream().map(Optional::of);
    return Stream.concat(topics, Stream.of(Optional.<Topic>empty()))
        .filter(topic -> !context.dossier().voices(id(topic)).isNone())
        .toList();
  }

  private Block block(
      List<Optional<Topic>> topics, List<Speaker> speakers, Map<Cell, List<Statement>> said) {
    List<Row> rows =
        speakers.stream()
            .filter(speaker -> topics.stream().anyMatch(t -> said.containsKey(cell(speaker, t))))
            .map(speaker -> row(speaker, topics, said))
            .toList();
    return new Block(topics.stream().map(this::heading).toList(), rows);
  }

  private Link heading(Optional<Topic> topic) {
    return topic.map(context::link).orElseGet(() -> Link.plain(context.words().say("topic.none")));
  }

  private static Cell cell(Speaker speaker, Optional<Topic> topic) {
    return new Cell(speaker.id(), id(topic));
  }

  private static String id(Optional<Topic> topic) {
    return topic.map(Topic::id).orElse("");
  }

  private Row row(Speaker speaker, List<Optional<Topic>> topics, Map<Cell, List<Statement>> said) {
    return new Row(
        context.link(speaker),
        context.words().natives(speaker.nativeName()),
        topics.stream()
            .map(topic -> count(speaker, topic, said.getOrDefault(cell(speaker, topic), List.of())))
            .toList());
  }

  private Count count(Speaker speaker, Optional<Topic> topic, List<Statement> statements) {
    String href =
        statements.stream()
            .limit(1)
            .map(
                first ->
                    topic
                        .filter(one -> !new TopicPage(context, one).isCut())
                        .map(one -> on(one, speaker))
                        .orElseGet(() -> at(first)))
            .findFirst()
            .orElse("");
    return new Count(statements.size(), href);
  }

  private String on(Topic topic, Speaker speaker) {
    return context.addresses().to(topic, context.dossier()) + "#" + TopicPage.anchor(speaker);
  }

  private String at(Statement statement) {
    return context.addresses().to(statement, context.dossier());
  }
}
