package communique.view;

import java.util.List;

/**
 * What one source gives of an utterance.
 *
 * @param source the source's page, under the publisher's name
 * @param renditions its renditions, in the order of the record
 * @param evidence what carries them
 */
public record ReportView(Link source, List<RenditionView> renditions, Evidence evidence) {}
