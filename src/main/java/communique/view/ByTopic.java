package communique.view;

import communique.model.Dossier;
import communique.model.Statement;
import communique.model.Topic;
import communique.shape.Ref;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What bears one topic. A statement on several topics is told under the first of them; the others
 * refer to it.
 *
 * @param topic the topic; nothing for what has none
 * @param told the statements whose first topic it is
 * @param also the others
 */
record ByTopic(Optional<Topic> topic, List<Statement> told, List<Statement> also) {

  /** The statements by topic, topics in the order of the register. */
  static List<ByTopic> of(Collection<Statement> statements, Dossier dossier) {
    Stream<ByTopic> topics = dossier.all(Topic.class).stream().map(topic -> of(topic, statements));
    List<Statement> others = statements.stream().filter(s -> s.topics().isEmpty()).toList();
    return Stream.concat(topics, Stream.of(new ByTopic(Optional.empty(), others, List.of())))
        .filter(group -> !group.told.isEmpty() || !group.also.isEmpty())
        .toList();
  }

  private static ByTopic of(Topic topic, Collection<Statement> statements) {
    List<Statement> bearing =
        statements.stream().filter(statement -> place(topic, statement) >= 0).toList();
    return new ByTopic(
        Optional.of(topic),
        bearing.stream().filter(statement -> place(topic, statement) == 0).toList(),
        bearing.stream().filter(statement -> place(topic, statement) > 0).toList());
  }

  private static int place(Topic topic, Statement statement) {
    return statement.topics().indexOf(Ref.to(Topic.class, topic.id()));
  }
}
