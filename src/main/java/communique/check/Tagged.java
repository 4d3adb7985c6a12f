package communique.check;

import communique.check.article.LanguageIdentifier;
import communique.model.Language;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text whose language is not the one that it is tagged with: hardly a letter is of a script in
 * which that is written, or its function words are those of another.
 *
 * @param found what the text is: in which language, or in which letters
 * @param meant the tag that it should have, if there is but one
 */
record Tagged(String found, Optional<String> meant) {

  /** Of fewer letters nothing is said: they may be names. */
  private static final int FEWEST = 30;

  /** Of so many letters one has to fit, at least; and so many may be of Japanese in Chinese. */
  private static final int ONE_OF = 5;

  /** Of so many letters one has to be of Hangul or kana, for characters are those of Chinese. */
  private static final int OWN_ONE_OF = 20;

  private static final int MOST = 20_000;

  private static final String CHINESE = "in Chinese";

  private static final Set<UnicodeScript> KANA =
      Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /** What a text is, if not what its tag says; nothing if that is not certain. */
  static Optional<Tagged> otherwise(String text, Language tag) {
    return Languages.isOne(tag) ? words(text, tag).or(() -> scripts(text, tag)) : Optional.empty();
  }

  /** Whether the text may be in that language. */
  boolean mayBe(Language own) {
    return meant
        .map(tag -> tag.equals(own.primary()))
        .orElseGet(
            () ->
                found.equals(CHINESE)
                    ? own.primary().equals("zh")
                    : found.contains(Scripts.names(Scripts.of(own))));
  }

  private static Optional<Tagged> words(String text, Language tag) {
    return LanguageIdentifier.otherThan(tag.primary(), text)
        .map(
            found ->
                new Tagged(
                    "in " + new Locale(found).getDisplayLanguage(Locale.ENGLISH),
                    Optional.of(found)));
  }

  private static Optional<Tagged> scripts(String text, Language tag) {
    if (text.length() < FEWEST) {
      return Optional.empty();
    }
    Map<UnicodeScript, Integer> letters = letters(text);
    int all = sum(letters, letters.keySet());
    Set<UnicodeScript> expected = Scripts.of(tag);
    List<UnicodeScript> fitting =
        letters.keySet().stream().filter(script -> Scripts.fits(script, tag)).toList();
    if (all < FEWEST) {
      return Optional.empty();
    }
    boolean fits =
        ONE_OF * sum(letters, fitting) >= all
            && hasOwn(letters, expected, all)
            && (!expected.equals(Set.of(UnicodeScript.HAN)) || ONE_OF * sum(letters, KANA) < all);
    return fits ? Optional.empty() : Optional.of(of(letters, all));
  }

  /** Of a language that is written in characters too, some of its own letters. */
  private static boolean hasOwn(
      Map<UnicodeScript, Integer> letters, Set<UnicodeScript> expected, int all) {
    boolean mixed = expected.contains(UnicodeScript.HAN) && expected.size() > 1;
    int own = sum(letters, expected) - letters.getOrDefault(UnicodeScript.HAN, 0);
    int some = own + letters.getOrDefault(UnicodeScript.HAN, 0);
    return !mixed || 2 * some < all || OWN_ONE_OF * own >= some;
  }

  private static Tagged of(Map<UnicodeScript, Integer> letters, int all) {
    if (ONE_OF * sum(letters, KANA) >= all) {
      return new Tagged("in Japanese", Optional.of("ja"));
    }
    UnicodeScript most =
        letters.keySet().stream()
            .max((a, b) -> sum(letters, List.of(a)) - sum(letters, List.of(b)))
            .orElse(UnicodeScript.UNKNOWN);
    return switch (most) {
      case HAN -> new Tagged(CHINESE, Optional.empty());
      case HANGUL -> new Tagged("in Korean", Optional.of("ko"));
      default ->
          new Tagged("in " + Scripts.names(List.of(most)) + " letters", Scripts.onlyLanguage(most));
    };
  }

  private static int sum(Map<UnicodeScript, Integer> letters, Collection<UnicodeScript> some) {
    return some.stream().mapToInt(script -> letters.getOrDefault(script, 0)).sum();
  }

  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int point;
    int looked = 0;
    for (int i = 0; i < text.length() && looked < MOST; i += Character.charCount(point)) {
      point = text.codePointAt(i);
      UnicodeScript script = Character.isLetter(point) ? Scripts.of(point) : UnicodeScript.COMMON;
      if (Scripts.isOne(script)) {
        letters.merge(script, 1, Integer::sum);
      }
      looked++;
    }
    return letters;
  }
}
