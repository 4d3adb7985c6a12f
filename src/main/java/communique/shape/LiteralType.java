package communique.shape;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value written as one scalar.
 *
 * @param java the class of the value
 * @param name what it is called in a message: "a date", "yes or no"
 * @param words every way to write it, if they can be counted
 * @param reader the value of some words; throws {@link Unreadable}
 * @param writer the words of a value, of which the reader makes an equal one
 * @param absent the value that stands when nothing is written
 */
public record LiteralType(
    Class<?> java,
    String name,
    List<String> words,
    Function<String, Object> reader,
    Function<Object, String> writer,
    Optional<Object> absent)
    implements Type {

  /** Whether anything at all may be written there, which is then shown. */
  boolean takesWords() {
    return name.endsWith("words");
  }

  @Override
  public <A, R> R accept(Visitor<A, R> visitor, A argument) {
    return visitor.literal(this, argument);
  }
}
