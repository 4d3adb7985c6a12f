package communique.view;

import java.util.List;

/**
 * What was changed in published records.
 *
 * @param head what every page has
 * @param changes the latest first
 * @param withdrawn records that were withdrawn: the id, the day, the reason
 */
public record ChangesView(Head head, List<ChangeView> changes, List<WithdrawnView> withdrawn) {}
