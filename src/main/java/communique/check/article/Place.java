package communique.check.article;

import java.util.List;

/**
 * Where words stand in an article.
 *
 * @param parts one stretch; several, in order, if the words have cuts or insertions
 */
public record Place(List<Stretch> parts) {

  /** Copies the list; there is always one. */
  public Place {
    parts = List.copyOf(parts);
  }

  /** The first position, in the folded text. */
  public int from() {
    return parts.get(0).from();
  }

  /** The position after the last. */
  public int until() {
    return parts.get(parts.size() - 1).until();
  }
}
