package communique.view;

import communique.model.Agreement;
import communique.model.Entry;
import communique.model.Speaker;
import communique.model.Topic;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the page of a topic. */
record TopicPage(Desk desk, Topic topic) {

  TopicPageView view() {
    List<TopicPageView.BySpeaker> speakers =
        desk.dossier().all(Speaker.class).stream().flatMap(this::bySpeaker).toList();
    List<ClaimView> claims =
        desk.dossier().referring(Entry.class, topic).stream().flatMap(this::claims).toList();
    return new TopicPageView(
        desk.head(desk.words().label(topic), List.of(desk.crumb(Topic.class)), Optional.of(topic)),
        speakers,
        claims,
        desk.dossier().referring(Agreement.class, topic).stream()
            .filter(agreement -> isAbout(agreement.topics()))
            .map(desk::link)
            .toList(),
        desk.apparatus().sources());
  }

  private Stream<TopicPageView.BySpeaker> bySpeaker(Speaker speaker) {
    Statements statements = new Statements(desk);
    List<StatementView> said =
        desk.dossier().relations().statementsBy(speaker).stream()
            .filter(statement -> isAbout(statement.topics()))
            .map(statements::view)
            .toList();
    return said.isEmpty()
        ? Stream.of()
        : Stream.of(new TopicPageView.BySpeaker(desk.link(speaker), said));
  }

  private Stream<ClaimView> claims(Entry entry) {
    return entry.claims().stream()
        .filter(claim -> isAbout(claim.topics()))
        .map(claim -> desk.claim(entry, claim));
  }

  private boolean isAbout(List<Ref<Topic>> topics) {
    return topics.stream().anyMatch(ref -> ref.id().equals(topic.id()));
  }
}
