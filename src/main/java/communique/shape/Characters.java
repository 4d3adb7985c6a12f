package communique.shape;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * A set of characters, for the question that is asked before any other: whether a text has one of
 * them at all. It takes one step for each character; a pattern takes many, and hardly a text has
 * what is looked for.
 */
public final class Characters {

  private final BitSet all = new BitSet();

  private Characters() {}

  /** Those of a text. */
  public static Characters of(String text) {
    Characters set = new Characters();
    text.codePoints().forEach(set.all::set);
    return set;
  }

  /** All from each first to the last that follows it. */
  public static Characters ranges(int... bounds) {
    Characters set = new Characters();
    for (int i = 0; i < bounds.length; i += 2) {
      set.all.set(bounds[i], bounds[i + 1] + 1);
    }
    return set;
  }

  /** These and those. */
  public Characters and(Characters others) {
    Characters set = new Characters();
    set.all.or(all);
    set.all.or(others.all);
    return set;
  }

  /** Whether the character is one of them. */
  public boolean has(int c) {
    return all.get(c);
  }

  /** Whether one of them stands in the text. */
  public boolean areIn(String text) {
    return find(text).isPresent();
  }

  /** Where the first of them stands. Half of a character stands for itself. */
  public OptionalInt find(String text) {
    return find(text, 0);
  }

  /** The same, from that index on. */
  public OptionalInt find(String text, int from) {
    int c;
    for (int i = from; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (all.get(c)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
