package communique.edition.search;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written in one in another place: words around a hyphen, an apostrophe or a dot in the
 * middle ({@code F-16}, {@code O'Brien}), letters with full stops ({@code U.S.}), the groups of a
 * large number ({@code 1,000,000}), and the two characters around a dot between words of the
 * unspaced scripts ({@code 한·중}). They are found as one and in their parts.
 */
final class Joins {

  private static final String UNSPACED = "\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}ー";
  private static final String LETTER = "[\\p{L}&&[^" + UNSPACED + "]]";
  private static final String PART = "[\\p{L}\\p{Nd}&&[^" + UNSPACED + "]]";
  private static final String JOINT = "['’‘′`‐·・‧-]";

  private static final Pattern JOINED =
      Pattern.compile(
          "(?<!%2$s)(?:(?<number>\\p{Nd}{1,3}([,.'’ ])\\p{Nd}{3}(?:\\2\\p{Nd}{3}){0,8}(?!\\p{Nd}))"
                  .formatted("", PART)
              + "|(?<letters>%1$s(?:\\.%1$s){1,8}(?!%2$s))".formatted(LETTER, PART)
              + "|(?<words>%1$s++(?:%2$s%1$s++){1,15}))".formatted(PART, JOINT)
              + "|([%1$s])%2$s(?=([%1$s]))".formatted(UNSPACED, JOINT));

  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]");
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

  /** The first of the characters of East Asia, which halves of characters come after. */
  private static final char FIRST_BEYOND = '\u2E80';

  private Joins() {}

  /**
   * Calls back with each of them in a folded text, in order; those of three words in pairs, too.
   */
  static void of(String folded, Consumer<String> action) {
    Matcher joined = JOINED.matcher(folded).useTransparentBounds(true);
    for (int at = joint(folded, 0); at < folded.length(); at = joint(folded, joined.regionEnd())) {
      joined.region(start(folded, at), end(folded, at));
      while (joined.find()) {
        tell(joined, action);
      }
    }
  }

  private static void tell(Matcher joined, Consumer<String> action) {
    if (joined.group("words") != null) {
      words(joined, action);
    } else {
      String ahead = joined.group(6);
      action.accept(GAPS.matcher(joined.group()).replaceAll("") + (ahead == null ? "" : ahead));
    }
  }

  /** The next place where something joins; most texts have none, and the pattern is slow. */
  private static int joint(String text, int from) {
    int at = from;
    while (at < text.length() && !joins(text, at)) {
      at++;
    }
    return at;
  }

  /** The start of what is joined there. */
  private static int start(String text, int joint) {
    int at = joint;
    while (at > 0 && (isPart(text, at - 1) || joins(text, at - 1))) {
      at--;
    }
    return at;
  }

  private static int end(String text, int joint) {
    int at = joint;
    while (at < text.length() && (isPart(text, at) || joins(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean joins(String text, int at) {
    return switch (text.charAt(at)) {
      case ' ' -> isDigit(text, at - 1) && isDigit(text, at + 1);
      case '.', ',', '\'', '’', '‘', '′', '`', '‐', '·', '・', '‧', '-' ->
          isPart(text, at - 1) && isPart(text, at + 1);
      default -> false;
    };
  }

  private static boolean isPart(String text, int at) {
    return isDigit(text, at)
        || (at >= 0 && at < text.length() && Character.isLetter(text.charAt(at)));
  }

  /** Whether a digit may stand there; what is beyond the alphabets is left to the pattern. */
  private static boolean isDigit(String text, int at) {
    return at >= 0
        && at < text.length()
        && (text.charAt(at) >= FIRST_BEYOND || Character.isDigit(text.charAt(at)));
  }

  private static void words(MatchResult joined, Consumer<String> action) {
    String[] parts = GAPS.split(joined.group());
    action.accept(String.join("", parts));
    for (int i = 0; parts.length > 2 && i + 1 < parts.length; i++) {
      if (!isNumber(parts[i]) || !isNumber(parts[i + 1])) {
        action.accept(parts[i] + parts[i + 1]);
      }
    }
  }

  private static boolean isNumber(String part) {
    return DIGITS.matcher(part).matches();
  }
}
