package communique.view;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The direction in which a language is written, as HTML tells it. */
final class Direction {

  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** The languages that are written from the right unless their tag names a script. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "arz", "bal", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo",
          "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi");

  /** Hebrew begins here; no letter before it is written from the right. */
  private static final char FIRST_FROM_RIGHT = '\u0590';

  /** By tag: a dossier has few languages, and asks on every line. */
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Direction() {}

  /**
   * The value of {@code dir} for words in a language.
   *
   * @param tag a BCP 47 tag, or empty
   * @return {@code rtl}, or empty where that need not be said
   */
  static String of(String tag) {
    return KNOWN.computeIfAbsent(tag, Direction::find);
  }

  /** What a tag of HTML says of words in a language that is not that of the page. */
  static String attributes(String tag) {
    String dir = of(tag);
    return " lang=\"" + tag + "\"" + (dir.isEmpty() ? "" : " dir=\"" + dir + "\"");
  }

  private static String find(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    boolean fromRight =
        language.getScript().isEmpty()
            ? LANGUAGES.contains(tag.split("-", 2)[0])
            : SCRIPTS.contains(language.getScript());
    return fromRight ? "rtl" : "";
  }

  /** Whether words have a letter that is written from the right. */
  static boolean isMixed(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= FIRST_FROM_RIGHT && isRight(words.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRight(int letter) {
    byte direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
