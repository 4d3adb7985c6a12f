package communique.view;

import java.util.List;

/**
 * What was said on one topic.
 *
 * @param topic the topic's page
 * @param id the topic's id; empty for what has none
 * @param statements the statements
 * @param also those that bear the topic too and are told under another
 * @param under the topics under which these are told, each once, leading there
 */
public record TopicView(
    Link topic, String id, List<StatementView> statements, List<AlsoView> also, List<Link> under) {}
