package communique.check.change;

import java.util.regex.Pattern;

/** Words without what a reader does not see of them: how they were wrapped in the file. */
public final class Evened {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0085]++");
  private static final String UNSPACED =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303F\\uFF00-\\uFFEF]";

  /** Between characters of scripts that do not part words a space is a wrapped line. */
  private static final Pattern WRAPPED =
      Pattern.compile("(?<=" + UNSPACED + ") (?=" + UNSPACED + ")");

  private Evened() {}

  /** One space where there was white space; none at the ends, nor within Han and Kana. */
  public static String of(String words) {
    String spaced = SPACES.matcher(words).replaceAll(" ").strip();
    return WRAPPED.matcher(spaced).replaceAll("");
  }
}
