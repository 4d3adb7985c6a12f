package communique.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import communique.model.Language;
import communique.model.Occasion;
import communique.model.Rendition;
import communique.model.Source;
import communique.model.Statement;
import communique.model.Topic;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Statements as a page shows them. */
record Statements(Desk desk) {

  /** The statements under the first topic of each, topics in the order of the register. */
  List<TopicView> byTopic(Collection<Statement> statements) {
    List<TopicView> groups = new ArrayList<>();
    for (Topic topic : desk.dossier().all(Topic.class)) {
      Predicate<Statement> first =
          statement -> statement.topics().stream().findFirst().filter(leadsTo(topic)).isPresent();
      group(desk.link(topic), topic.id(), statements.stream().filter(first).toList())
          .ifPresent(groups::add);
    }
    Link others = Link.plain(desk.words().say("topic.none"));
    group(others, "", statements.stream().filter(s -> s.topics().isEmpty()).toList())
        .ifPresent(groups::add);
    return groups;
  }

  private static Predicate<Ref<Topic>> leadsTo(Topic topic) {
    return ref -> ref.id().equals(topic.id());
  }

  private Optional<TopicView> group(Link topic, String id, List<Statement> statements) {
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(new TopicView(topic, id, statements.stream().map(this::view).toList()));
  }

  /** One statement. */
  StatementView view(Statement statement) {
    return new StatementView(
        statement.id(),
        desk.addresses().to(statement, desk.dossier()),
        desk.words().text(statement.gist()),
        statement.speaker().id(),
        desk.link(statement.speaker()),
        occasion(statement),
        statement.said().stream().anyMatch(Rendition::isQuotation),
        reports(statement),
        desk.apparatus().how(statement.cite()),
        statement.differ().map(desk.words()::name).orElse(""),
        desk.words().text(statement.note()));
  }

  /** One statement in one line. */
  ClaimView brief(Statement statement) {
    Words words = desk.words();
    String speaker = words.label(desk.dossier().get(statement.speaker()));
    return new ClaimView(
        "",
        desk.addresses().to(statement, desk.dossier()),
        words.say("said.brief", speaker, words.text(statement.gist())),
        "",
        "",
        desk.apparatus().evidence(statement.cite()),
        List.of(),
        "");
  }

  /** Where it was said, as far as that is known. */
  private Link occasion(Statement statement) {
    Optional<Link> at = statement.event().value().map(desk::link);
    Optional<Link> before = statement.before().map(this::before);
    return at.or(() -> before).orElseGet(() -> Link.plain(desk.words().say("occasion.not-stated")));
  }

  private Link before(Ref<Occasion> occasion) {
    Link link = desk.link(occasion);
    return new Link(desk.words().say("occasion.before", link.words()), link.href());
  }

  /** What each source gives, with the words marked in which the quotations differ. */
  private List<ReportView> reports(Statement statement) {
    List<Rendition> quoted = statement.said().stream().filter(Rendition::isQuotation).toList();
    List<List<Span>> marked =
        WordDiff.mark(quoted.stream().map(said -> said.quote().orElseThrow()).toList());
    Map<Ref<Source>, List<Rendition>> bySource =
        statement.said().stream()
            .collect(groupingBy(Rendition::source, LinkedHashMap::new, toList()));
    return bySource.values().stream()
        .map(
            said ->
                new ReportView(
                    publisher(said.get(0)),
                    said.stream()
                        .map(one -> rendition(statement, one, quoted.indexOf(one), marked))
                        .toList(),
                    desk.apparatus()
                        .evidence(said.stream().flatMap(one -> one.cite().stream()).toList())))
        .toList();
  }

  private RenditionView rendition(
      Statement statement, Rendition said, int quotation, List<List<Span>> marked) {
    return quotation < 0
        ? view(statement, said, List.of(new Span(ours(statement, said), false)))
        : view(statement, said, marked.get(quotation));
  }

  private String ours(Statement statement, Rendition said) {
    return desk.words().text(said.says().orElse(statement.gist()));
  }

  private RenditionView view(Statement statement, Rendition said, List<Span> words) {
    return new RenditionView(
        said.verb(),
        said.isQuotation(),
        said.isQuotation() ? language(said) : "",
        words,
        desk.words().text(said.isQuotation() ? said.says() : Optional.empty()),
        remarks(statement, said));
  }

  /** The language of the source, in which it prints what it quotes. */
  private String language(Rendition said) {
    return desk.dossier()
        .get(said.source())
        .language()
        .filter(language -> !language.equals(desk.words().language()))
        .map(Language::tag)
        .orElse("");
  }

  private Link publisher(Rendition said) {
    Link source = desk.link(said.source());
    String publisher =
        desk.dossier()
            .get(said.source())
            .publisher()
            .value()
            .map(desk.words()::text)
            .orElse(source.words());
    return new Link(publisher, source.href());
  }

  private List<String> remarks(Statement statement, Rendition said) {
    Words words = desk.words();
    List<String> remarks = new ArrayList<>();
    said.part()
        .flatMap(part -> desk.dossier().find(statement, part))
        .ifPresent(part -> remarks.add(words.say("said.part", words.text(part.name()))));
    said.via()
        .flatMap(desk.dossier()::find)
        .ifPresent(via -> remarks.add(words.say("said.via", words.text(via.name()))));
    said.interpreted().ifPresent(how -> remarks.add(words.say("said.interpreted")));
    said.doubt().ifPresent(d -> remarks.add(words.say("said.doubt", words.text(d.because()))));
    said.note().ifPresent(note -> remarks.add(words.text(note)));
    return remarks;
  }
}
