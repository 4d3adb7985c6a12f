package communique.curate.capture.extract;

import communique.model.Language;
import communique.shape.Unreadable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tags of languages as pages write them. */
public final class Tags {

  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
  private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  /** Languages written in Latin letters that pages claim to be in, for so their template says. */
  private static final List<String> LATINS =
      List.of("en", "de", "fr", "es", "pt", "it", "nl", "sv", "id", "vi", "tr", "pl");

  private Tags() {}

  /**
   * Reads one, such as {@code en_US.UTF-8}; nothing if it is none, or that of a country where a
   * language is meant.
   */
  public static Optional<Language> read(String written) {
    String tag = Words.line(written).split("[,;. ]", 2)[0].replace('_', '-');
    try {
      return tag.isEmpty() || tag.toLowerCase(Locale.ROOT).startsWith("x-")
          ? Optional.empty()
          : Optional.of(Language.typed(tag));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  /**
   * The language that a text is in: the one that is said, unless the letters are those of another;
   * Hangul and kana are those of one language only.
   */
  public static Optional<Language> of(Optional<Language> said, String text) {
    long hangul = HANGUL.matcher(text).results().count();
    long kana = KANA.matcher(text).results().count();
    long han = HAN.matcher(text).results().count();
    long latin = LATIN.matcher(text).results().count();
    if (hangul > latin && hangul > kana + han) {
      return said.filter(tag -> tag.primary().equals("ko"))
          .or(() -> Optional.of(Language.of("ko")));
    }
    if (kana + han > latin && kana * 10 > han) {
      return said.filter(tag -> tag.primary().equals("ja"))
          .or(() -> Optional.of(Language.of("ja")));
    }
    return said.filter(tag -> han + hangul <= latin || !LATINS.contains(tag.primary()))
        .filter(tag -> latin <= han + hangul + kana || !isOfTheEast(tag))
        .filter(tag -> latin > 0 || !LATINS.contains(tag.primary()));
  }

  private static boolean isOfTheEast(Language tag) {
    return List.of("ko", "ja", "zh", "ar", "fa", "ru", "uk").contains(tag.primary());
  }
}
