package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Ref;
import communique.shape.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** What items are called that are told from one another by the id of a record. */
  private static final Set<String> OF_RECORDS =
      Set.of("participant", "outcome", "party", "relation", "rendition", "signatory", "witness");

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

  /**
   * The record whose id tells the item from the others. A change may tell of what is gone since, so
   * it need not be there.
   */
  @Override
  public List<Ref<?>> references() {
    return item.filter(id -> OF_RECORDS.contains(field) && Ref.isSlug(id)).stream()
        .<Ref<?>>map(id -> Ref.to(Named.class, id))
        .toList();
  }
}
