package communique.view;

import java.util.List;

/**
 * The page that readers come to first.
 *
 * @param head what every page has
 * @param summits the latest summits
 * @param agreements the agreements
 * @param speakers the speakers
 */
public record HomeView(
    Head head,
    List<IndexView.Item> summits,
    List<IndexView.Item> agreements,
    List<IndexView.Item> speakers) {}
