package communique.check;

import communique.model.Dossier;
import communique.model.Language;
import communique.model.SiteLanguage;
import communique.model.Source;
import communique.model.Text;
import communique.shape.Ref;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether our words and those of a source can be compared at all. */
final class Languages {

  private Languages() {}

  /**
   * Whether a source may print some words of a text of ours: not if it is in another language, for
   * then they may be translated, unless they stand there in a script that is the source's and not
   * the text's.
   */
  static boolean mayBeTheSame(
      Ref<Source> source, Text.Wording ours, String words, Dossier dossier) {
    Optional<Language> language = dossier.find(source).flatMap(Source::language);
    Optional<String> theirs = language.map(Languages::base);
    Optional<String> own =
        ours.language()
            .or(() -> dossier.site().languages().stream().findFirst().map(SiteLanguage::language))
            .map(Languages::base);
    return theirs.isEmpty()
        || own.isEmpty()
        || theirs.equals(own)
        || isForeign(words, own.get(), language.get());
  }

  private static boolean isForeign(String words, String own, Language theirs) {
    List<UnicodeScript> scripts = Scripts.in(words);
    return !scripts.isEmpty()
        && Scripts.of(theirs).containsAll(scripts)
        && Collections.disjoint(Scripts.of(Language.of(own)), scripts);
  }

  private static String base(Language language) {
    return Locale.forLanguageTag(language.tag()).getLanguage();
  }
}
