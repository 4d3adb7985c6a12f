package communique.model;

import communique.problem.Mark;
import communique.shape.Marked;
import communique.shape.Prunable;
import communique.shape.Ref;
import communique.shape.Unseen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A sheet's running text, parsed once.
 *
 * @param passages what needs evidence of its own, in order
 * @param pieces how a page shows it, in order: HTML with holes for links and citations
 * @param bare the names after an {@code @} without the brackets of a citation, shown as typed
 */
public record Prose(List<Passage> passages, @Unseen List<Piece> pieces, @Unseen List<BareName> bare)
    implements Prunable {

  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::line).thenComparing(Mark::column);

  /** No text. */
  public static final Prose NONE = new Prose(List.of(), List.of(), List.of());

  /** A passage, and the citations that stand in it. */
  public record Cited(Passage passage, List<Cite> cites) {}

  /** The passages in order, each with its citations. */
  public List<Cited> cited() {
    Map<Mark, List<Cite>> cites = citations();
    return passages.stream()
        .map(passage -> new Cited(passage, cites.getOrDefault(passage.mark(), List.of())))
        .toList();
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /**
   * The citations of every passage, by its mark. A citation belongs to the last passage that begins
   * before it.
   */
  private Map<Mark, List<Cite>> citations() {
    TreeMap<Mark, List<Cite>> cites = new TreeMap<>(ORDER);
    passages.forEach(passage -> cites.put(passage.mark(), new ArrayList<>()));
    pieces.stream()
        .flatMap(piece -> piece.cites().stream())
        .forEach(
            cite ->
                Optional.ofNullable(cites.floorEntry(cite.mark()))
                    .ifPresent(passage -> passage.getValue().add(cite)));
    return cites;
  }

  /**
   * Without the ids of what is hidden. It was written as one text: where one of its passages rests
   * on hidden sources alone, all of it falls.
   */
  @Override
  public Prose without(Predicate<Object> hidden) {
    boolean falls =
        citations().values().stream()
            .filter(cites -> !cites.isEmpty())
            .anyMatch(cites -> cites.stream().map(Cite::source).allMatch(hidden));
    return falls
        ? NONE
        : new Prose(passages.stream().map(p -> p.without(hidden)).toList(), pieces, bare);
  }

  /**
   * A heading, a paragraph or a list item.
   *
   * @param kind what it is
   * @param mark where it begins in the file
   * @param text its words without markup, with ids for the words of links that have none
   * @param named the ids among the words that stand for the words of a link, in order
   * @param cited how many citations stand in it
   * @param quoted whether it stands in a block quote, so that all of it is shown as quoted
   */
  public record Passage(
      Kind kind, Mark mark, String text, List<Name> named, int cited, boolean quoted)
      implements Marked {

    /**
     * Its words as a page shows them.
     *
     * @param called what is called how, by its id
     */
    public String told(UnaryOperator<String> called) {
      StringBuilder words = new StringBuilder(text);
      for (int i = named.size() - 1; i >= 0; i--) {
        String id = named.get(i).id();
        int end = named.get(i).end();
        words.replace(end - id.length(), end, called.apply(id));
      }
      return words.toString();
    }

    /** Without the ids of what is hidden; those that are left stand elsewhere then. */
    private Passage without(Predicate<Object> hidden) {
      StringBuilder words = new StringBuilder(text);
      List<Name> left = new ArrayList<>();
      for (Name name : named) {
        int moved = text.length() - words.length();
        int end = name.end() - moved;
        if (hidden.test(Ref.to(Entry.class, name.id()))) {
          int start = end - name.id().length();
          words.delete(start > 0 && words.charAt(start - 1) == ' ' ? start - 1 : start, end);
        } else {
          left.add(new Name(end, name.id()));
        }
      }
      return new Passage(kind, mark, words.toString(), List.copyOf(left), cited, quoted);
    }

    /** What a passage is. */
    public enum Kind {
      HEADING,
      /** A heading, or the head of a table, above nothing. */
      ALONE,
      PARAGRAPH,
      ITEM
    }
  }

  /**
   * An id in the words of a passage, where a link has no words of its own.
   *
   * @param end where in the words it ends
   * @param id the id
   */
  public record Name(int end, String id) {}

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
   * A name after an {@code @} in running text: somebody's name in a network, or a citation whose
   * brackets were forgotten.
   *
   * @param mark the place of both
   * @param name the name, in lowercase
   */
  public record BareName(Mark mark, String name) implements Marked {}

  /**
   * One source in a citation mark.
   *
   * @param mark the id's place in the file
   * @param source the source
   * @param locator the page or place in it, as written
   */
  public record Cite(Mark mark, Ref<Source> source, Optional<String> locator)
      implements Marked, Once {

    @Override
    public Object identity() {
      return List.of(source, locator);
    }
  }
}
