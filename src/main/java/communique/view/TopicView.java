package communique.view;

import java.util.List;

/**
 * What was said on one topic.
 *
 * @param topic the topic's page
 * @param id the topic's id; empty for what has none
 * @param statements the statements
 */
public record TopicView(Link topic, String id, List<StatementView> statements) {}
