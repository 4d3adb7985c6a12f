package communique.check;

import communique.model.Language;
import communique.model.SiteLanguage;
import communique.problem.Rule;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language of the site in which the interface has no words. */
final class UnspokenLanguage implements Check<SiteLanguage> {

  @Override
  public Rule rule() {
    return Rule.fixedError(
        "unspoken-language",
        "The site is in a language that the interface does not speak, and has no message file for it.");
  }

  @Override
  public Class<SiteLanguage> over() {
    return SiteLanguage.class;
  }

  @Override
  public void check(SiteLanguage one, CheckContext context) {
    Language language = one.language();
    if (language.spoken().isEmpty() && context.dossier().site().wordbook(language).isEmpty()) {
      context.tell(
          "the interface does not speak \"%s\"; it speaks %s"
              .formatted(
                  language.tag(),
                  Language.SPOKEN.stream().map(Language::tag).collect(Collectors.joining(", "))),
          language
              .meant()
              .map(meant -> "did you mean \"%s\"?".formatted(meant.tag()))
              .or(
                  () ->
                      Optional.of(
                          "give it its words in messages/%s.properties; the handbook tells how: Languages, Another language"
                              .formatted(language.tag()))));
    }
  }
}
