package communique.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import communique.model.Chronology;
import communique.model.Edtf;
import communique.model.Language;
import communique.model.Rendition;
import communique.model.Source;
import communique.model.Speaking;
import communique.model.Statement;
import communique.model.Topic;
import communique.model.Voice;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements as a page shows them. */
record Statements(PageContext context) {

  /** The statements by topic, topics in the order of the register. */
  List<TopicView> byTopic(Collection<Statement> statements) {
    return ByTopic.of(statements, context.dossier()).stream().map(this::group).toList();
  }

  /** Their topics, each leading to the first of them, with their number. */
  List<Link> toldElsewhere(Collection<Statement> statements) {
    return ByTopic.of(statements, context.dossier()).stream()
        .filter(group -> !group.told().isEmpty())
        .map(
            group ->
                new Link(
                    context
                        .words()
                        .phrase("said.number", topic(group.topic()).words(), group.told().size()),
                    context.addresses().to(group.told().get(0), context.dossier())))
        .toList();
  }

  /** The same, in each topic the newest first. */
  List<TopicView> byTopicNewestFirst(Collection<Statement> statements) {
    return byTopic(newestFirst(statements));
  }

  /** By the day they were spoken on; what has no day comes last. */
  List<Statement> newestFirst(Collection<Statement> statements) {
    return statements.stream().sorted(Chronology.latestFirst(this::day)).toList();
  }

  private Optional<Edtf> day(Statement statement) {
    return statement
        .when()
        .value()
        .or(
            () ->
                statement
                    .occasion()
                    .flatMap(context.dossier()::find)
                    .flatMap(occasion -> occasion.when().first()));
  }

  private TopicView group(ByTopic group) {
    List<AlsoView> also = group.also().stream().map(this::also).toList();
    List<StatementView> told = group.told().stream().map(this::view).toList();
    return new TopicView(
        topic(group.topic()),
        group.topic().map(Topic::id).orElse(""),
        told,
        TopicView.spoken(told),
        also,
        AlsoView.under(also, "#", context.words()));
  }

  /** A topic, or what has none. */
  Link topic(Optional<Topic> topic) {
    return topic.map(context::link).orElseGet(() -> Link.plain(context.words().say("topic.none")));
  }

  /** Where one is addressed or meant. */
  List<Link> about(Speaking meant) {
    return links(context.dossier().relations().statementsAbout(meant));
  }

  /** Who said what, each leading to where it is told. */
  List<Link> links(List<Statement> statements) {
    return statements.stream()
        .map(said -> new Link(inShort(said), context.addresses().to(said, context.dossier())))
        .toList();
  }

  /** A statement that is told under its first topic. */
  AlsoView also(Statement statement) {
    Topic first = context.dossier().get(statement.topics().get(0));
    return also(statement, context.words().label(first));
  }

  /** A statement that is told under that. */
  AlsoView also(Statement statement, Phrase under) {
    return new AlsoView(
        statement.id(), context.words().phrase("said.under", inShort(statement), under), under);
  }

  private Phrase inShort(Statement statement) {
    return new Bylines(context).said(statement);
  }

  /** One statement. */
  StatementView view(Statement statement) {
    Map<Rendition, List<Span>> marked = marked(statement);
    Evidence evidence = context.apparatus().evidence(statement.cite());
    return new StatementView(
        statement.id(),
        context.addresses().to(statement, context.dossier()),
        context.marked(statement, context.words().text(statement.gist())),
        new Bylines(context).of(statement.speaker()),
        statement.about().map(new Bylines(context)::of).orElse(Byline.NONE),
        occasion(statement),
        statement.when().value().map(context.words()::date).orElse(""),
        new OwnWords(context.dossier()).isQuoted(statement),
        reports(statement, marked),
        marked.values().stream().flatMap(List::stream).anyMatch(Span::differs),
        evidence,
        evidence.how(),
        context.words().verdict(statement.differ()),
        context.words().text(statement.note()));
  }

  /** One statement in one line. */
  ClaimView brief(Statement statement) {
    return new ClaimView(
        "",
        context.addresses().to(statement, context.dossier()),
        inShort(statement),
        Phrase.NONE,
        Phrase.NONE,
        context.apparatus().evidence(statement.cite()),
        List.of(),
        Verdict.NONE);
  }

  /** The statements by those who spoke together and by occasion, each in our words alone. */
  List<VoiceView> byVoice(List<Statement> statements) {
    Map<Voice, List<Statement>> said =
        statements.stream().collect(groupingBy(Statement::speaker, LinkedHashMap::new, toList()));
    return said.entrySet().stream()
        .map(
            one -> new VoiceView(new Bylines(context).of(one.getKey()), byOccasion(one.getValue())))
        .toList();
  }

  private List<VoiceView.Spoken> byOccasion(List<Statement> statements) {
    Map<List<Object>, List<Statement>> said =
        statements.stream()
            .collect(
                groupingBy(one -> List.of(occasion(one), day(one)), LinkedHashMap::new, toList()));
    return said.values().stream().map(this::spoken).toList();
  }

  private VoiceView.Spoken spoken(List<Statement> together) {
    Statement first = together.get(0);
    Phrase told =
        first
            .when()
            .value()
            .map(context.words()::date)
            .map(Phrase::of)
            .or(
                () ->
                    first
                        .occasion()
                        .flatMap(context.dossier()::find)
                        .map(new Occasions(context)::when))
            .orElse(Phrase.NONE);
    return new VoiceView.Spoken(occasion(first), told, together.stream().map(this::gist).toList());
  }

  private VoiceView.Gist gist(Statement statement) {
    return new VoiceView.Gist(
        statement.id(),
        new Link(
            context.marked(statement, context.words().text(statement.gist())),
            context.addresses().to(statement, context.dossier())),
        context.apparatus().evidence(statement.cite()),
        context.words().verdict(statement.differ()));
  }

  /** Where it was said, as far as anybody looked; that it was before another occasion is ours. */
  private Link occasion(Statement statement) {
    Words words = context.words();
    Link none = Link.plain(statement.event().notStated() ? words.say("occasion.not-stated") : "");
    Optional<Link> before = statement.before().map(ref -> before(none.words(), context.link(ref)));
    return statement.event().value().map(context::link).or(() -> before).orElse(none);
  }

  private Link before(Phrase none, Link occasion) {
    Phrase ours = context.words().phrase("occasion.before", occasion.words());
    return new Link(
        Phrase.join(context.words().say("list.or"), List.of(none, ours)), occasion.href());
  }

  /** What each source gives, its renditions together. */
  private List<ReportView> reports(Statement statement, Map<Rendition, List<Span>> marked) {
    Map<Ref<Source>, List<Rendition>> bySource =
        statement.said().stream()
            .collect(groupingBy(Rendition::source, LinkedHashMap::new, toList()));
    return bySource.values().stream().map(said -> report(statement, said, marked)).toList();
  }

  private ReportView report(
      Statement statement, List<Rendition> said, Map<Rendition, List<Span>> marked) {
    return new ReportView(
        publisher(said.get(0)),
        said.stream()
            .map(one -> view(statement, one, marked.getOrDefault(one, List.of())))
            .toList(),
        context.apparatus().evidence(said.stream().flatMap(one -> one.cite().stream()).toList()));
  }

  /** The quotations, with the words marked in which those of one language differ. */
  private Map<Rendition, List<Span>> marked(Statement statement) {
    Map<Language, List<Rendition>> byLanguage =
        statement.said().stream()
            .filter(Rendition::isQuotation)
            .collect(groupingBy(this::language));
    Map<Rendition, List<Span>> marked = new HashMap<>();
    for (List<Rendition> same : byLanguage.values()) {
      List<List<Span>> spans =
          WordDiff.mark(same.stream().map(said -> said.quote().orElseThrow()).toList());
      for (int i = 0; i < same.size(); i++) {
        marked.put(same.get(i), spans.get(i));
      }
    }
    return marked;
  }

  private Language language(Rendition said) {
    return context.words().of(context.dossier().get(said.source()));
  }

  /** Whether the paraphrase has the quoted words in it. */
  private boolean isTold(Rendition said) {
    return said.quote()
        .filter(quote -> context.words().text(said.says()).words().contains("“" + quote + "”"))
        .isPresent();
  }

  private RenditionView view(Statement statement, Rendition said, List<Span> words) {
    String lang = context.words().mark(language(said));
    return new RenditionView(
        context.words().verb(context.dossier().get(said.source()), said.verb()),
        said.isQuotation(),
        isTold(said) ? List.of() : words,
        lang,
        Direction.of(lang),
        context.words().text(said.says()),
        remarks(statement, said),
        said.doubt().isPresent());
  }

  private Link publisher(Rendition said) {
    Link source = context.link(said.source());
    Phrase publisher =
        context
            .dossier()
            .get(said.source())
            .publisher()
            .value()
            .map(context.words()::called)
            .orElse(source.words());
    return new Link(publisher, source.href());
  }

  private List<Phrase> remarks(Statement statement, Rendition said) {
    Words words = context.words();
    List<Phrase> remarks = new ArrayList<>();
    said.part()
        .flatMap(part -> context.dossier().find(statement, part))
        .map(part -> words.phrase("said.part", words.text(part.name())))
        .ifPresent(part -> remarks.add(evident(part, said, said.placed())));
    said.via()
        .flatMap(context.dossier()::find)
        .ifPresent(via -> remarks.add(words.phrase("said.via", words.label(via))));
    said.interpreted()
        .ifPresent(
            how -> remarks.add(evident(words.phrase("said.interpreted"), said, Optional.of(how))));
    said.doubt()
        .ifPresent(
            doubt ->
                remarks.add(
                    evident(
                        words.phrase("said.doubt", words.text(doubt.because())),
                        said,
                        Optional.of(doubt.words()))));
    said.note().ifPresent(note -> remarks.add(words.text(note)));
    return remarks;
  }

  /** A remark, and after it the words of the source that give rise to it. */
  private Phrase evident(Phrase remark, Rendition said, Optional<String> exact) {
    Source source = context.dossier().get(said.source());
    return exact
        .map(
            there ->
                context
                    .words()
                    .phrase("said.evidence", remark, context.words().printed(source, there)))
        .orElse(remark);
  }
}
