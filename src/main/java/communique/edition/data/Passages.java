package communique.edition.data;

import communique.model.Prose;
import communique.problem.Mark;
import java.util.List;
import java.util.Map;

/** Running text, each passage with the citations that stand in it. */
final class Passages {

  private Passages() {}

  /** A heading, a paragraph or an item, without markup, and what it cites. */
  record Cited(String text, List<Prose.Cite> cites) {}

  /** The passages in order. */
  static List<Cited> of(Prose prose) {
    Map<Mark, List<Prose.Cite>> cites = prose.citations();
    return prose.passages().stream()
        .map(passage -> new Cited(passage.text(), cites.getOrDefault(passage.mark(), List.of())))
        .toList();
  }
}
