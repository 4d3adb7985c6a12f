package communique.check;

import communique.check.article.LanguageIdentifier;
import communique.model.Dossier;
import communique.model.Language;
import communique.model.Source;
import communique.model.Text;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether our words and those of a source can be compared at all. */
final class Languages {

  /** Codes that name no language: not determined, several, none, one without a code. */
  private static final Set<String> NONE = Set.of("und", "mul", "zxx", "mis");

  private Languages() {}

  /**
   * Whether a source may print some words of a text of ours: not if it is in another language, for
   * then they may be translated, unless they stand there in a script that is the source's and not
   * the text's, or most of them stand there, or the article is in the language of the text,
   * whatever its tag says: a tag alone keeps nothing from being compared.
   */
  static boolean mayBeTheSame(
      Source source, Snapshots snapshots, Text.Wording ours, String words, Dossier dossier) {
    Optional<Language> theirs = source.language().filter(Languages::isOne);
    Language own = ours.languageOr(dossier.site().language());
    return theirs.isEmpty()
        || !isOne(own)
        || theirs.get().primary().equals(own.primary())
        || isForeign(words, own, theirs.get())
        || snapshots
            .article(source)
            .filter(
                text ->
                    snapshots.otherwise(source, text).filter(is -> is.mayBe(own)).isPresent()
                        || (text.hasMostOf(words) && !areNear(own, theirs.get())))
            .isPresent();
  }

  /** Whether a tag names a language: those for private use do not. */
  static boolean isOne(Language language) {
    String code = language.primary();
    return !NONE.contains(code) && (code.compareTo("qaa") < 0 || code.compareTo("qtz") > 0);
  }

  private static boolean isForeign(String words, Language own, Language theirs) {
    List<UnicodeScript> scripts = Scripts.in(words);
    return !scripts.isEmpty()
        && Scripts.of(theirs).containsAll(scripts)
        && Collections.disjoint(Scripts.of(own), scripts);
  }

  /** A translation into a language that is near has many words of the other. */
  private static boolean areNear(Language own, Language theirs) {
    Set<UnicodeScript> scripts = Scripts.of(own);
    boolean share = !Collections.disjoint(scripts, Scripts.of(theirs));
    return share
        && (!scripts.equals(Scripts.of(theirs))
            || LanguageIdentifier.areNear(own.primary(), theirs.primary()));
  }
}
