package communique.print;

import communique.print.Lettering.Outline;
import java.util.Set;

/**
 * A letter and the marks on it, in thousandths of an em, from where the next glyph would begin.
 * Marks are drawn for a letter without ascenders whose middle is at their origin; here it is told
 * how far they move for this one.
 *
 * @param axis where across its middle is, at half the height of small letters
 * @param right its right edge
 */
record Pile(double axis, double right, double bottom, double top) {

  /** Marks that stand to the right of a letter, and those that span it and the next. */
  private static final Set<Integer> BESIDE = Set.of(0x315, 0x31A, 0x31B, 0x358);

  private static final Set<Integer> DOUBLE =
      Set.of(0x35C, 0x35D, 0x35E, 0x35F, 0x360, 0x361, 0x362, 0x1DCD, 0x1DFC);

  /** Round letters reach a little over the flat ones. */
  private static final double OVERSHOOT = 25;

  /** How much nearer a mark is to another mark than to a letter. */
  private static final double NEARER = 40;

  private static final double BESIDE_GAP = 15;

  /** The room that a stem takes. */
  private static final double STEM = 130;

  /** Marks without end are drawn over each other, not over other lines. */
  private static final double HIGHEST = 880;

  private static final double LOWEST = -300;

  /** How far a mark is moved. */
  record Shift(double x, double y) {}

  /** A letter that bears nothing yet. */
  static Pile of(Outline letter, Lettering font) {
    double middle = (letter.bottom() + letter.top()) / 2;
    double centre = (letter.left() + letter.right()) / 2;
    return new Pile(
        centre - letter.advance() + font.slant() * (font.height() / 2 - middle),
        letter.right() - letter.advance(),
        letter.bottom(),
        letter.top());
  }

  /** The same with marks as high as on letters without a stem, and left of it. */
  Pile besideTheStem(Lettering font) {
    return new Pile(axis - STEM, right, bottom, font.height());
  }

  /** Where the next mark goes. */
  Shift place(int character, Outline mark, Lettering font) {
    double y = rise(mark, font);
    double slanted = font.slant() * y;
    if (DOUBLE.contains(character)) {
      return new Shift(slanted, y);
    }
    if (BESIDE.contains(character)) {
      return new Shift(right + BESIDE_GAP - mark.left() + slanted, y);
    }
    boolean across = !isAbove(mark, font) && !isBelow(mark, font);
    return new Shift(axis + slanted - (across ? (mark.left() + mark.right()) / 2 : 0), y);
  }

  private double rise(Outline mark, Lettering font) {
    if (isAbove(mark, font)) {
      return beyond(top - font.height());
    }
    return isBelow(mark, font)
        ? beyond(Math.min(0, bottom))
        : (bottom + top - mark.bottom() - mark.top()) / 2;
  }

  private static double beyond(double way) {
    return Math.abs(way) < OVERSHOOT ? 0 : way;
  }

  /** With the next mark on it. */
  Pile with(Outline mark, Shift shift, Lettering font) {
    if (isAbove(mark, font)) {
      double next = Math.min(HIGHEST, mark.top() + shift.y() - NEARER);
      return new Pile(axis, right, bottom, next);
    }
    return isBelow(mark, font)
        ? new Pile(axis, right, Math.max(LOWEST, mark.bottom() + shift.y() + NEARER), top)
        : this;
  }

  private static boolean isAbove(Outline mark, Lettering font) {
    return mark.bottom() > font.height() / 2;
  }

  private static boolean isBelow(Outline mark, Lettering font) {
    return mark.top() < font.height() / 4;
  }
}
