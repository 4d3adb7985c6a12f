package communique.view;

import communique.model.Language;
import communique.model.Site;
import communique.model.SiteLanguage;
import java.util.ArrayList;
import java.util.List;

/**
 * The site in one of its languages.
 *
 * @param language the language
 * @param folder where its pages lie: empty for the first language, else {@code ko/}
 * @param messages the words of the interface
 */
public record Translation(Language language, String folder, Messages messages) {

  /** The site in each of its languages, the one at the root first. */
  public static List<Translation> of(Site site) {
    List<Translation> translations = new ArrayList<>();
    translations.add(new Translation(site.language(), "", new Messages(site, site.language())));
    site.languages().stream()
        .skip(1)
        .map(SiteLanguage::language)
        .forEach(
            language ->
                translations.add(
                    new Translation(
                        language, site.folder(language), new Messages(site, language))));
    return translations;
  }
}
