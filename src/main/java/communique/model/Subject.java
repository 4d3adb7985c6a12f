package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;
import java.util.Optional;

/**
 * What a change is of: a field as it is written, such as {@code held} or {@code outcomes.stated},
 * the running text as {@code prose}, or one item of a list, such as {@code claim first-talks},
 * {@code rendition harbour-gazette} or {@code step signed}.
 *
 * @param field the field, or what an item of the list is called
 * @param item what tells the item from the others of its list
 */
@Doc("a field such as `held`, `prose`, or an item such as `claim first-talks`")
public record Subject(String field, Optional<String> item) implements Literal {

  /** Reads it; there is one space between the field and the item. */
  public static Subject of(String words) {
    String[] parts = words.strip().split("\\s+", 2);
    if (parts[0].isEmpty()) {
      throw Unreadable.wrongType("expected a field, such as held, or an item: claim first-talks");
    }
    return new Subject(parts[0], parts.length < 2 ? Optional.empty() : Optional.of(parts[1]));
  }

  @Override
  public String written() {
    return item.map(name -> field + " " + name).orElse(field);
  }
}
