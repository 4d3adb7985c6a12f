package communique.check.change;

import communique.model.Language;
import communique.model.Text.Wording;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words in which a value can be told.
 *
 * @param language theirs, if it is known
 * @param words as they are written
 * @param seen whether pages show them
 * @param source whether they name a source, which changes nothing that is said
 * @param plain the same without case, punctuation and white space that mean nothing
 */
record Phrase(
    Optional<Language> language, String words, boolean seen, boolean source, Plain plain) {

  static Phrase of(Optional<Language> language, String words, boolean seen, boolean source) {
    return new Phrase(language, Evened.of(words), seen, source, Plain.of(words));
  }

  /** Whether that says the same; what pages do not show says nothing that they do. */
  boolean isAlso(Phrase other) {
    return plain.equals(other.plain) && (other.seen || !seen);
  }

  /**
   * Whether those words can be held against these: they are in the same language or, where one does
   * not say its own, in the same script. Figures are read in every script.
   */
  boolean isComparable(Wording other, Language home) {
    return language
        .map(
            own -> own.serves(other.languageOr(home)) || (isBare(other) && sharesRareScript(other)))
        .orElseGet(() -> sharesScript(other));
  }

  private static boolean isBare(Wording other) {
    return other.language().isEmpty();
  }

  private boolean sharesRareScript(Wording other) {
    return scripts(words).stream()
        .filter(script -> script != UnicodeScript.LATIN)
        .anyMatch(scripts(other.words())::contains);
  }

  private boolean sharesScript(Wording other) {
    Set<UnicodeScript> own = scripts(words);
    return own.isEmpty() || scripts(other.words()).stream().anyMatch(own::contains);
  }

  private static Set<UnicodeScript> scripts(String words) {
    return words
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .collect(Collectors.toSet());
  }
}
