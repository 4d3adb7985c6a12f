package communique.print;

import static org.assertj.core.api.Assertions.assertThat;

import communique.print.Lettering.Outline;
import communique.print.Pile.Shift;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where marks are put on letters of every face, thin and wide, low and high. */
class MarksTest {

  private static final String LETTERS = "aeimnowjgqLMWOẹọḷŋɛƐЮыСрωηάĩ";
  private static final String ABOVE =
      "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030C";
  private static final String BELOW = "\u0323\u0324\u0325\u0327\u0329\u032E\u0331";

  /** The box of an accent is to one side of where its weight is, the more so where it leans. */
  private static final double NEAR = 90;

  /** A mark on a mark goes no higher, lest it stand in the line above. */
  private static final double HIGHEST = 940;

  @TestFactory
  Stream<DynamicTest> marksStandOverAndUnderTheirLetters() {
    return new TypeCase()
        .fonts().entrySet().stream()
            .filter(one -> one.getKey().family().matches("Serif|Sans"))
            .map(
                one ->
                    DynamicTest.dynamicTest(
                        one.getKey().file(), () -> everyMarkOnEveryLetter(one.getValue())));
  }

  private static void everyMarkOnEveryLetter(TrueTypeFont read) {
    Lettering font = Lettering.of(read);
    LETTERS
        .codePoints()
        .forEach(
            letter -> {
              ABOVE.codePoints().forEach(mark -> isAbove(outline(font, letter), mark, font));
              BELOW.codePoints().forEach(mark -> isBelow(outline(font, letter), mark, font));
            });
  }

  private static void isAbove(Outline letter, int mark, Lettering font) {
    Outline placed = placed(Pile.of(letter, font), letter, mark, font);
    assertThat(placed.bottom()).as("%c", mark).isBetween(letter.top(), letter.top() + 160);
    isOver(letter, placed, font);
    Outline first = outline(font, 0x304);
    Pile one = Pile.of(letter, font);
    Shift shift = one.place(0x304, first, font);
    Outline second = placed(one.with(first, shift, font), letter, mark, font);
    assertThat(second.bottom()).isGreaterThan(Math.min(HIGHEST, first.top() + shift.y()));
  }

  private static void isBelow(Outline letter, int mark, Lettering font) {
    Outline placed = placed(Pile.of(letter, font), letter, mark, font);
    assertThat(placed.top()).as("%c", mark).isLessThan(letter.bottom() + 40);
    isOver(letter, placed, font);
  }

  /** In the middle; where it leans, the more so the farther it is. */
  private static void isOver(Outline letter, Outline mark, Lettering font) {
    double lean =
        font.slant() * (middle(mark.bottom(), mark.top()) - middle(letter.bottom(), letter.top()));
    assertThat(middle(mark.left(), mark.right()) - lean)
        .isCloseTo(
            middle(letter.left(), letter.right()), org.assertj.core.data.Offset.offset(NEAR));
  }

  private static double middle(double from, double to) {
    return (from + to) / 2;
  }

  private static Outline placed(Pile pile, Outline letter, int character, Lettering font) {
    Outline mark = outline(font, character);
    Shift shift = pile.place(character, mark, font);
    double x = letter.advance() + shift.x();
    return new Outline(
        mark.left() + x, mark.right() + x, mark.bottom() + shift.y(), mark.top() + shift.y(), 0);
  }

  private static Outline outline(Lettering font, int character) {
    int glyph = font.byGlyph().getGlyphId(character);
    assertThat(glyph).as("%c", character).isNotZero();
    return font.outline(glyph);
  }
}
