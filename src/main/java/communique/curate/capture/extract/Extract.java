package communique.curate.capture.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was taken out of an item.
 *
 * @param paragraphs its words in reading order, the headline first where there is one; a paragraph
 *     has line breaks only where lines are meant, as in a table
 * @param about what it says of itself
 */
public record Extract(List<String> paragraphs, About about) {

  /** The lists are copied. */
  public Extract {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The words as they are saved: a line for each paragraph, a blank line between two. */
  public String text() {
    return String.join("\n\n", paragraphs) + "\n";
  }

  /** How many words there are; of scripts without spaces every letter counts. */
  public int words() {
    return paragraphs.stream().mapToInt(Words::count).sum();
  }

  /** The same, the title once as the first paragraph. */
  public Extract headed() {
    Optional<String> title = about.title();
    if (title.isEmpty()) {
      return this;
    }
    List<String> headed = new ArrayList<>(List.of(title.get()));
    boolean repeated = !paragraphs.isEmpty() && paragraphs.get(0).equals(title.get());
    headed.addAll(paragraphs.subList(repeated ? 1 : 0, paragraphs.size()));
    return new Extract(headed, about);
  }
}
