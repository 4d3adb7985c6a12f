package communique.view;

import communique.model.Speaker;
import communique.model.Speaking;
import communique.model.Statement;
import communique.model.Topic;
import communique.model.Who;
import communique.shape.Ref;
import communique.view.WhoSaidWhatView.Block;
import communique.view.WhoSaidWhatView.Count;
import communique.view.WhoSaidWhatView.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes who said what: the words by topic, as long as there is room for them, and above them a
 * table of topics and of those who spoke, each in a row also of what several said together. It is
 * cut into tables of a few topics, each with only those who spoke on one of them: so it grows with
 * the statements, not with topics times speakers.
 */
record WhoSaidWhat(PageContext context) {

  private static final int TOPICS_OF_A_TABLE = 6;

  /** So many elements can the tables of a page have, so many have a row and a cell of them. */
  private static final int ELEMENTS = 2400;

  private static final int ROW = 5;
  private static final int CELL = 2;

  /** More cannot be counted at a glance. */
  private static final int MOST_DOTS = 12;

  private static final String SAID = "#said_";
  private static final String ON = "#on_";

  /** Where a statement is counted; no topic for one that has none. */
  private record Cell(Who speaker, String topic) {}

  /** Those who said anything, and the parts by the letters of their names. */
  Part<Who> parts() {
    Set<Who> spoke = new LinkedHashSet<>();
    for (Statement said : context.dossier().all(Statement.class)) {
      spoke.addAll(said.speaker().all());
    }
    Set<Who> peopleFirst = new LinkedHashSet<>();
    for (Speaker person : context.dossier().all(Speaker.class)) {
      Optional.of(Who.of(Ref.to(Speaking.class, person.id())))
          .filter(spoke::contains)
          .ifPresent(peopleFirst::add);
    }
    peopleFirst.addAll(spoke);
    List<Who> all = List.copyOf(peopleFirst);
    return isTold(all.size())
        ? Part.whole(Addresses.WHO_SAID_WHAT, all)
        : Cutting.<Who>byLetter(context.words(), this::name, this::name)
            .holding(most())
            .cut(Addresses.WHO_SAID_WHAT, all);
  }

  /** So many speakers as have room for their rows in all tables. */
  private int most() {
    int topics = columns().size();
    int tables = (topics + TOPICS_OF_A_TABLE - 1) / TOPICS_OF_A_TABLE;
    return Math.max(1, ELEMENTS / (tables * ROW + topics * CELL));
  }

  /** Whether there is room for the words; else each topic has a page of them. */
  private boolean isTold(int speakers) {
    return speakers + context.dossier().all(Statement.class).size() <= Cutting.MOST;
  }

  private String name(Who who) {
    return new Bylines(context).link(who).words().words();
  }

  WhoSaidWhatView view(Part<Who> part) {
    Link whole = context.link("page.who-said-what", Addresses.WHO_SAID_WHAT);
    PartHead<Who> head = new PartHead<>(context, whole, part);
    boolean told = part.names().isEmpty() && isTold(part.items().size());
    List<WhoSaidWhatView.OnTopic> topics = told ? topics() : List.of();
    return new WhoSaidWhatView(
        head.head(),
        context.dossier().all(Statement.class).size(),
        blocks(part.items().subList(0, part.shown()), told),
        topics,
        context.apparatus().sources(),
        head.view());
  }

  private List<WhoSaidWhatView.OnTopic> topics() {
    Statements statements = new Statements(context);
    List<Statement> newestFirst = statements.newestFirst(context.dossier().all(Statement.class));
    return ByTopic.of(newestFirst, context.dossier()).stream()
        .map(
            topic ->
                new WhoSaidWhatView.OnTopic(
                    statements.topic(topic.topic()),
                    id(topic.topic()),
                    statements.byVoice(topic.told()),
                    AlsoView.under(
                        topic.also().stream().map(statements::also).toList(),
                        SAID,
                        context.words())))
        .toList();
  }

  /** What those said. */
  private Map<Cell, List<Statement>> said(List<Who> speakers) {
    Map<Cell, List<Statement>> said = new HashMap<>();
    for (Who speaker : speakers) {
      for (Statement statement : statements(speaker)) {
        List<String> topics = statement.topics().stream().map(Ref::id).toList();
        for (String topic : topics.isEmpty() ? List.of("") : topics) {
          Cell cell = new Cell(speaker, topic);
          said.computeIfAbsent(cell, key -> new ArrayList<>()).add(statement);
        }
      }
    }
    return said;
  }

  /** What has no record is in no index, and rare. */
  private List<Statement> statements(Who speaker) {
    return speaker
        .record()
        .map(context.dossier()::get)
        .map(context.dossier().relations()::statementsBy)
        .orElseGet(
            () ->
                context.dossier().all(Statement.class).stream()
                    .filter(said -> said.speaker().all().contains(speaker))
                    .toList());
  }

  private List<Block> blocks(List<Who> speakers, boolean told) {
    Map<Cell, List<Statement>> said = said(speakers);
    List<Optional<Topic>> columns = columns();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i += TOPICS_OF_A_TABLE) {
      int end = Math.min(columns.size(), i + TOPICS_OF_A_TABLE);
      blocks.add(block(columns.subList(i, end), speakers, said, told));
    }
    return blocks.stream().filter(block -> !block.rows().isEmpty()).toList();
  }

  /** The topics that somebody spoke on, and at the end what is about none. */
  private List<Optional<Topic>> columns() {
    Stream<Optional<Topic>> topics = context.dossier().all(Topic.class).stream().map(Optional::of);
    return Stream.concat(topics, Stream.of(Optional.<Topic>empty()))
        .filter(topic -> !context.dossier().onBehalf(id(topic)).isNone())
        .toList();
  }

  private Block block(
      List<Optional<Topic>> topics,
      List<Who> speakers,
      Map<Cell, List<Statement>> said,
      boolean told) {
    List<Row> rows =
        speakers.stream()
            .filter(speaker -> topics.stream().anyMatch(t -> said.containsKey(cell(speaker, t))))
            .map(speaker -> row(speaker, topics, said, told))
            .toList();
    return new Block(topics.stream().map(this::heading).toList(), rows);
  }

  private Link heading(Optional<Topic> topic) {
    return topic.map(context::link).orElseGet(() -> Link.plain(context.words().say("topic.none")));
  }

  private static Cell cell(Who speaker, Optional<Topic> topic) {
    return new Cell(speaker, id(topic));
  }

  private static String id(Optional<Topic> topic) {
    return topic.map(Topic::id).orElse("");
  }

  private Row row(
      Who speaker, List<Optional<Topic>> topics, Map<Cell, List<Statement>> said, boolean told) {
    return new Row(
        new Bylines(context).link(speaker),
        new Bylines(context).natives(speaker),
        topics.stream()
            .map(topic -> count(topic, said.getOrDefault(cell(speaker, topic), List.of()), told))
            .toList());
  }

  private Count count(Optional<Topic> topic, List<Statement> statements, boolean told) {
    int number = statements.size();
    return new Count(
        number,
        told && number <= MOST_DOTS ? IntStream.range(0, number).boxed().toList() : List.of(),
        statements.stream()
            .limit(1)
            .map(first -> told ? ON + id(topic) : place(topic, first))
            .findFirst()
            .orElse(""));
  }

  private String place(Optional<Topic> topic, Statement first) {
    return topic
        .filter(one -> !TopicPage.isCut(one, context.dossier()))
        .flatMap(one -> on(one, first))
        .orElseGet(() -> at(first));
  }

  /** Where the topic's page tells what one said alone. */
  private Optional<String> on(Topic topic, Statement first) {
    String page = context.addresses().to(topic, context.dossier());
    return first.speaker().alone().map(who -> page + "#" + TopicPage.anchor(who.id()));
  }

  private String at(Statement statement) {
    return context.addresses().to(statement, context.dossier());
  }
}
