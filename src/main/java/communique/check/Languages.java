package communique.check;

import communique.model.Dossier;
import communique.model.Language;
import communique.model.SiteLanguage;
import communique.model.Source;
import communique.model.Text;
import communique.shape.Ref;
import java.util.Locale;
import java.util.Optional;

/** Whether our words and those of a source can be compared at all. */
final class Languages {

  private Languages() {}

  /** Whether a source may print words of a sentence of ours: not if it is in another language. */
  static boolean mayBeTheSame(Ref<Source> source, Text.Wording ours, Dossier dossier) {
    Optional<String> theirs = dossier.find(source).flatMap(Source::language).map(Languages::base);
    Optional<String> own =
        ours.language()
            .or(() -> dossier.site().languages().stream().findFirst().map(SiteLanguage::language))
            .map(Languages::base);
    return theirs.isEmpty() || own.isEmpty() || theirs.equals(own);
  }

  private static String base(Language language) {
    return Locale.forLanguageTag(language.tag()).getLanguage();
  }
}
