package communique.view;

import communique.model.Dossier;
import communique.model.Statement;
import communique.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Map<String, List<Statement>> told = new HashMap<>();
    Map<String, List<Statement>> also = new HashMap<>();
    for (Statement statement : statements) {
      Set<String> topics = new LinkedHashSet<>();
      statement.topics().forEach(topic -> topics.add(topic.id()));
      String first = topics.isEmpty() ? "" : topics.iterator().next();
      add(told, first, statement);
      topics.stream().skip(1).forEach(topic -> add(also, topic, statement));
    }
    Stream<Optional<Topic>> topics = dossier.all(Topic.class).stream().map(Optional::of);
    return Stream.concat(topics, Stream.of(Optional.<Topic>empty()))
        .map(topic -> of(topic, told, also))
        .filter(group -> !group.told.isEmpty() || !group.also.isEmpty())
        .toList();
  }

  private static void add(Map<String, List<Statement>> groups, String topic, Statement statement) {
    groups.computeIfAbsent(topic, id -> new ArrayList<>()).add(statement);
  }

  private static ByTopic of(
      Optional<Topic> topic, Map<String, List<Statement>> told, Map<String, List<Statement>> also) {
    String id = topic.map(Topic::id).orElse("");
    return new ByTopic(topic, told.getOrDefault(id, List.of()), also.getOrDefault(id, List.of()));
  }
}
