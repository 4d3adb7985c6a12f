package communique.print;

import java.util.Map;

/**
 * What printing came to.
 *
 * @param pages the number of pages on the front: of all, if nothing stands overleaf
 * @param failed by the id of each sheet that the renderer fails on, and on which a remark stands
 *     instead, why
 */
public record Printout(int pages, Map<String, String> failed) {}
