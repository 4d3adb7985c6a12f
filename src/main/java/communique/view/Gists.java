package communique.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one side said, in our words alone, as it stands on the first page of a printed sheet.
 *
 * @param name the country or the organization
 * @param statements so many as there is room for
 * @param more how many others stand overleaf
 */
public record Gists(Phrase name, List<Gist> statements, int more) {

  /** On one page there is room for so many of all sides. */
  private static final int MOST = 14;

  /**
   * One statement.
   *
   * @param named who said it, where several speak for the side; may be empty
   * @param gist what was said
   * @param evidence what carries it
   * @param verdict what it comes to that the sources word it differently
   */
  public record Gist(Phrase named, Phrase gist, Evidence evidence, Verdict verdict) {}

  /** Those of each side that said anything, in the order of the topics. */
  static List<Gists> of(List<PositionsView> topics) {
    Map<Phrase, List<StatementView>> bySide =
        topics.stream()
            .flatMap(topic -> topic.sides().stream())
            .filter(side -> !side.statements().isEmpty())
            .collect(
                Collectors.groupingBy(
                    PositionsView.Side::name,
                    LinkedHashMap::new,
                    Collectors.flatMapping(
                        side -> side.statements().stream(), Collectors.toList())));
    return bySide.entrySet().stream()
        .map(side -> of(side.getKey(), side.getValue(), Math.max(1, MOST / bySide.size())))
        .toList();
  }

  private static Gists of(Phrase name, List<StatementView> said, int most) {
    boolean several = said.stream().map(StatementView::speaker).distinct().count() > 1;
    return new Gists(
        name,
        said.stream()
            .limit(most)
            .map(
                one ->
                    new Gist(
                        several ? one.speaker().words() : Phrase.NONE,
                        one.gist(),
                        one.evidence(),
                        one.verdict()))
            .toList(),
        Math.max(0, said.size() - most));
  }
}
