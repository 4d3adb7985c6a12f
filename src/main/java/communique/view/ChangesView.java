package communique.view;

import java.util.List;

/**
 * What was changed in published records.
 *
 * @param head what every page has
 * @param changes the latest first
 * @param withdrawn records that were withdrawn: the id, the day, the reason
 * @param parts how it stands among the parts that tell all changes
 */
public record ChangesView(
    Head head, List<ChangeView> changes, List<WithdrawnView> withdrawn, PartsView parts) {}
