package communique.edition.data;

import communique.model.Prose;
import communique.problem.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Running text, each passage with the citations that stand in it. */
final class Passages {

  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::line).thenComparing(Mark::column);

  private Passages() {}

  /** A heading, a paragraph or an item, without markup, and what it cites. */
  record Cited(String text, List<Prose.Cite> cites) {}

  /** The passages in order. A citation belongs to the last passage that begins before it. */
  static List<Cited> of(Prose prose) {
    TreeMap<Mark, List<Prose.Cite>> cites = new TreeMap<>(ORDER);
    prose.passages().forEach(passage -> cites.put(passage.mark(), new ArrayList<>()));
    prose.pieces().stream()
        .flatMap(piece -> piece.cites().stream())
        .forEach(
            cite ->
                Optional.ofNullable(cites.floorEntry(cite.mark()))
                    .ifPresent(passage -> passage.getValue().add(cite)));
    return prose.passages().stream()
        .map(passage -> new Cited(passage.text(), cites.getOrDefault(passage.mark(), List.of())))
        .toList();
  }
}
