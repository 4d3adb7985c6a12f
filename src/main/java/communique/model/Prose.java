package communique.model;

import communique.problem.Mark;
import communique.shape.Marked;
import communique.shape.Ref;
import communique.shape.Unseen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sheet's running text, parsed once.
 *
 * @param passages what needs evidence of its own, in order
 * @param pieces how a page shows it, in order: HTML with holes for links and citations
 */
public record Prose(List<Passage> passages, @Unseen List<Piece> pieces) {

  /** No text. */
  public static final Prose NONE = new Prose(List.of(), List.of());

  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::line).thenComparing(Mark::column);

  /** A passage, and the citations that stand in it. */
  public record Cited(Passage passage, List<Cite> cites) {}

  /** The passages in order. A citation belongs to the last passage that begins before it. */
  public List<Cited> cited() {
    TreeMap<Mark, List<Cite>> cites = new TreeMap<>(ORDER);
    passages.forEach(passage -> cites.put(passage.mark(), new ArrayList<>()));
    pieces.stream()
        .flatMap(piece -> piece.cites().stream())
        .forEach(
            cite ->
                Optional.ofNullable(cites.floorEntry(cite.mark()))
                    .ifPresent(passage -> passage.getValue().add(cite)));
    return passages.stream()
        .map(passage -> new Cited(passage, cites.getOrDefault(passage.mark(), List.of())))
        .toList();
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /**
   * A heading, a paragraph or a list item.
   *
   * @param kind what it is
   * @param mark where it begins in the file
   * @param text its words without markup
   * @param cited how many citations stand in it
   * @param quoted whether it stands in a block quote, so that all of it is shown as quoted
   */
  public record Passage(Kind kind, Mark mark, String text, int cited, boolean quoted)
      implements Marked {

    /** What a passage is. */
    public enum Kind {
      HEADING,
      PARAGRAPH,
      ITEM
    }
  }

  /**
   * A stretch of a page: HTML, or one hole in it.
   *
   * @param mark where it begins in the file
   * @param html well-formed only together with its neighbours; empty for a hole
   * @param link the entry whose page the words lead to, in a hole for a link
   * @param words what the link says; the entry's own label if nothing
   * @param cites the citations of a hole for citations
   */
  public record Piece(
      Mark mark, String html, Optional<Ref<Entry>> link, Optional<String> words, List<Cite> cites)
      implements Marked {}

  /**
   * One source in a citation mark.
   *
   * @param mark the id's place in the file
   * @param source the source
   * @param locator the page or place in it, as written
   */
  public record Cite(Mark mark, Ref<Source> source, Optional<String> locator) implements Marked {}
}
