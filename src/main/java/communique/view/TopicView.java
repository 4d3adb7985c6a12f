package communique.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was said on one topic.
 *
 * @param topic the topic's page
 * @param id the topic's id; empty for what has none
 * @param statements the statements
 * @param spoken the same by their occasions, so that each is named once
 * @param also those that bear the topic too and are told under another
 * @param under the topics under which these are told, each once, leading there
 */
public record TopicView(
    Link topic,
    String id,
    List<StatementView> statements,
    List<Spoken> spoken,
    List<AlsoView> also,
    List<Link> under) {

  /**
   * What was said on one occasion.
   *
   * @param occasion its page, or words
   * @param when when, where that is told of the statements themselves; may be empty
   * @param statements the statements
   */
  public record Spoken(Link occasion, String when, List<StatementView> statements) {}

  private record At(Link occasion, String when) {}

  /** Statements by their occasions. */
  static List<Spoken> spoken(List<StatementView> statements) {
    return statements.stream()
        .collect(
            Collectors.groupingBy(
                one -> new At(one.occasion(), one.when()), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(at -> new Spoken(at.getKey().occasion(), at.getKey().when(), at.getValue()))
        .toList();
  }
}
