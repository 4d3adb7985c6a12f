package communique.shape;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * A set of characters, for the question that is asked before any other: whether a text has one of
 * them at all. It takes one step for each character; a pattern takes many, and hardly a text has
 * what is looked for.
 */
public final class Characters {

  private static final int TABLE = 0x100;

  private final BitSet all = new BitSet();

  /** The same for the first characters, which most texts are made of. */
  private final boolean[] first = new boolean[TABLE];

  private Characters() {}

  /** Those of a text. */
  public static Characters of(String text) {
    Characters set = new Characters();
    text.codePoints().forEach(c -> set.add(c, c));
    return set;
  }

  /** All from each first to the last that follows it. */
  public static Characters ranges(int... bounds) {
    Characters set = new Characters();
    for (int i = 0; i < bounds.length; i += 2) {
      set.add(bounds[i], bounds[i + 1]);
    }
    return set;
  }

  /** These and those. */
  public Characters and(Characters others) {
    Characters set = new Characters();
    for (Characters some : List.of(this, others)) {
      set.all.or(some.all);
      for (int c = 0; c < TABLE; c++) {
        set.first[c] |= some.first[c];
      }
    }
    return set;
  }

  private void add(int from, int to) {
    all.set(from, to + 1);
    if (from < TABLE) {
      Arrays.fill(first, from, Math.min(to + 1, TABLE), true);
    }
  }

  /** Whether the character is one of them. */
  public boolean has(int c) {
    return c < TABLE ? first[c] : all.get(c);
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
      c = text.charAt(i);
      c = c < TABLE ? c : text.codePointAt(i);
      if (has(c)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
