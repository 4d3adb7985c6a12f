package communique.view;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language is written, as HTML tells it. */
final class Direction {

  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /** The languages that are written from the right unless their tag names a script. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "arz", "bal", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo",
          "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi");

  private Direction() {}

  /**
   * The value of {@code dir} for words in a language.
   *
   * @param tag a BCP 47 tag, or empty
   * @return {@code rtl}, or empty where that need not be said
   */
  static String of(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    boolean fromRight =
        language.getScript().isEmpty()
            ? LANGUAGES.contains(tag.split("-", 2)[0])
            : SCRIPTS.contains(language.getScript());
    return fromRight ? "rtl" : "";
  }

  /** Whether words have a letter that is written from the right. */
  static boolean isMixed(String words) {
    return words.codePoints().mapToObj(Character::getDirectionality).anyMatch(Direction::isRight);
  }

  private static boolean isRight(byte direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
