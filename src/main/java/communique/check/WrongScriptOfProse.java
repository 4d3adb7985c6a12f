package communique.check;

import communique.model.Body;
import communique.model.Language;
import communique.model.Prose.Passage;
import communique.problem.Rule;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text that is not in the language which the name of its file says: as a whole, or in a
 * passage that is no quotation. What no reader gets is told elsewhere.
 */
final class WrongScriptOfProse implements Check<Body.InLanguage> {

  @Override
  public Rule rule() {
    return WrongScript.RULE;
  }

  @Override
  public Class<Body.InLanguage> over() {
    return Body.InLanguage.class;
  }

  @Override
  public void check(Body.InLanguage text, CheckContext context) {
    text.language()
        .filter(language -> context.dossier().site().readers().anyMatch(language::serves))
        .ifPresent(language -> check(text, language, context));
  }

  private static void check(Body.InLanguage text, Language language, CheckContext context) {
    List<Passage> passages = text.prose().passages();
    List<UnicodeScript> found =
        Scripts.in(passages.stream().map(Passage::text).collect(Collectors.joining("\n")));
    if (!found.isEmpty() && found.stream().noneMatch(s -> Scripts.fits(s, language))) {
      WrongScript.tell(found, language, at(passages.get(0), context));
    } else {
      passages.stream()
          .filter(passage -> !passage.quoted())
          .forEach(
              passage ->
                  ForeignWords.in(context.dossier().told(text, passage), language)
                      .ifPresent(
                          foreign -> WrongScript.tell(foreign, language, at(passage, context))));
    }
  }

  private static CheckContext at(Passage passage, CheckContext context) {
    return context.at(context.at().marked(passage.mark()));
  }
}
