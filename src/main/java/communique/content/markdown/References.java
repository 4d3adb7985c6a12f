package communique.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import communique.problem.ReadingRules;
import communique.shape.Controls;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that are written as their numbers, such as number 233 for the letter e with an acute.
 * What may not stand in a file may not come in by its number either.
 *
 * @param slips is told of those
 */
record References(Slips slips) {

  private static final Pattern NUMBER =
      Pattern.compile("&#(?:([0-9]{1,8})|[xX]([0-9a-fA-F]{1,8}));");

  /** What browsers read the numbers from 128 to 159 as, and old programs wrote. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int FIRST_OF_WINDOWS = 0x80;
  private static final int LAST_OF_WINDOWS = 0x9F;

  /** What the source says, as {@link Html#decode}; characters that it cannot say are told. */
  String decode(BasedSequence source) {
    tell(source);
    return Html.decode(source);
  }

  /** Tells the characters that the source cannot say, and whether there are any. */
  boolean tell(BasedSequence source) {
    String plain = RawMarks.unescaped(source);
    if (!plain.contains("&#")) {
      return false;
    }
    boolean told = false;
    Matcher found = NUMBER.matcher(plain);
    while (found.find()) {
      long number =
          found.group(1) == null
              ? Long.parseLong(found.group(2), 16)
              : Long.parseLong(found.group(1));
      Optional<String> fault = fault(number);
      if (fault.isPresent()) {
        slips.tell(
            ReadingRules.INVALID_ENCODING,
            source.subSequence(found.start(), found.end()),
            fault.get(),
            meant((int) number));
        told = true;
      }
    }
    return told;
  }

  private static Optional<String> fault(long number) {
    if (number == 0 || number > Character.MAX_CODE_POINT) {
      return Optional.of("no character has this number");
    }
    String text = Character.toString((int) number);
    return Html.clean(text).equals(text) && Controls.find(text).isEmpty()
        ? Optional.empty()
        : Optional.of(Controls.message(text, 0));
  }

  private static String meant(int number) {
    String character = new String(new byte[] {(byte) number}, WINDOWS);
    boolean isOfWindows = number >= FIRST_OF_WINDOWS && number <= LAST_OF_WINDOWS;
    return isOfWindows && !character.equals("\uFFFD")
        ? "write the character itself, " + character
        : "leave it out, or write the character that is meant";
  }
}
