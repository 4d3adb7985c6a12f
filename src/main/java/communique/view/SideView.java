package communique.view;

import java.util.List;

/**
 * A side of a summit, with those who spoke for it.
 *
 * @param name the country or the organization
 * @param people in the order of the record
 */
public record SideView(Phrase name, List<ParticipantView> people) {}
