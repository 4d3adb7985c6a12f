package communique.curate.capture.extract;

import communique.shape.Characters;
import communique.shape.Invisible;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are saved: what nobody sees is not among them, nor what steers a terminal. */
public final class Words {

  /** The longest that a title or a name is believed to be, in characters. */
  private static final int LONGEST = 500;

  /** Selectors of variants and joiners, which some scripts cannot do without. */
  private static final Characters NEEDED =
      Characters.ranges(
          0x34F, 0x34F, 0x180B, 0x180D, 0x180F, 0x180F, 0x200C, 0x200D, 0xFE00, 0xFE0F, 0xE0100,
          0xE01EF);

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]++");

  private Words() {}

  /** Words on one line, single spaces between them. */
  public static String line(String words) {
    StringBuilder line = new StringBuilder(words.length());
    words
        .codePoints()
        .map(Words::visible)
        .filter(point -> point >= 0)
        .filter(point -> point != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' '))
        .forEach(line::appendCodePoint);
    return line.toString().stripTrailing();
  }

  /** The same for each line, empty ones left out. */
  public static String lines(String words) {
    return words
        .lines()
        .map(Words::line)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static int visible(int point) {
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          ' ';
      case Character.CONTROL -> Character.isWhitespace(point) ? ' ' : -1;
      case Character.SURROGATE -> -1;
      default -> Invisible.isIgnorable(point) && !NEEDED.has(point) ? -1 : point;
    };
  }

  /**
   * Words for a field of a record; nothing if there are none, or more than a title or a name can
   * have.
   */
  public static Optional<String> field(String words) {
    if (words.length() > 20 * LONGEST) {
      return Optional.empty();
    }
    StringBuilder seen = new StringBuilder(line(words));
    OptionalInt needless = Invisible.findNeedless(seen.toString());
    while (needless.isPresent()) {
      int at = needless.getAsInt();
      seen.delete(at, at + Character.charCount(seen.codePointAt(at)));
      needless = Invisible.findNeedless(seen.toString());
    }
    String field = line(seen.toString());
    boolean believed = field.codePoints().anyMatch(Character::isLetterOrDigit);
    return believed && field.codePointCount(0, field.length()) <= LONGEST
        ? Optional.of(field)
        : Optional.empty();
  }

  /** How many words a text has; of scripts without spaces every letter counts. */
  public static int count(String text) {
    return Math.toIntExact(WORD.matcher(text).results().count());
  }
}
