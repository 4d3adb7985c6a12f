package communique.view;

import communique.model.Agreement;
import communique.model.Claim;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Topic;
import communique.shape.Ref;
import communique.view.TopicPageView.ByRecord;
import communique.view.TopicPageView.BySpeaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of a topic. */
record TopicPage(PageContext context, Topic topic) {

  TopicPageView view() {
    List<BySpeaker> speakers = speakers();
    List<ByRecord> claims =
        dossier().referring(Entry.class, topic).stream().flatMap(this::byRecord).toList();
    return new TopicPageView(
        context.head(
            context.words().label(topic), List.of(context.crumb(Topic.class)), Optional.of(topic)),
        summary(speakers.size()),
        speakers,
        claims,
        new AgreementTable(context).rows(agreements()),
        context.apparatus().sources());
  }

  /** How many statements and agreements there are; nothing is said of none. */
  private String summary(int speakers) {
    int said = dossier().referring(Statement.class, topic).size();
    int agreements = agreements().size();
    Words words = context.words();
    return Stream.of(
            said == 0 ? "" : words.say("topic.statements", said, speakers),
            agreements == 0 ? "" : words.say("count.agreements", agreements))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(words.say("list.or")));
  }

  private Dossier dossier() {
    return context.dossier();
  }

  /** Where the page tells what that person said. */
  static String anchor(Speaker speaker) {
    return "said_" + speaker.id();
  }

  private List<BySpeaker> speakers() {
    Map<Ref<Speaker>, List<Statement>> said =
        dossier().referring(Statement.class, topic).stream()
            .collect(
                Collectors.groupingBy(Statement::speaker, LinkedHashMap::new, Collectors.toList()));
    return said.entrySet().stream()
        .map(entry -> bySpeaker(dossier().get(entry.getKey()), entry.getValue()))
        .toList();
  }

  private BySpeaker bySpeaker(Speaker speaker, List<Statement> said) {
    Statements statements = new Statements(context);
    return new BySpeaker(
        anchor(speaker), context.link(speaker), said.stream().map(statements::view).toList());
  }

  private Stream<ByRecord> byRecord(Entry entry) {
    List<Claim> claims = entry.claims().stream().filter(claim -> isAbout(claim.topics())).toList();
    return claims.isEmpty()
        ? Stream.of()
        : Stream.of(
            new ByRecord(
                context.link(entry),
                claims.stream().map(claim -> context.claim(entry, claim)).toList()));
  }

  /** The agreements about it, not those of which only a claim is. */
  List<Agreement> agreements() {
    return dossier().referring(Agreement.class, topic).stream()
        .filter(agreement -> isAbout(agreement.topics()))
        .toList();
  }

  private boolean isAbout(List<Ref<Topic>> topics) {
    return topics.stream().anyMatch(ref -> ref.id().equals(topic.id()));
  }
}
