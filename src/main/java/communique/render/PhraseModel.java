package communique.render;

import communique.view.Phrase;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * A phrase in a template: it prints itself as markup; {@code .words} is the words alone, for an
 * attribute.
 */
final class PhraseModel extends TemplateHTMLOutputModel implements TemplateHashModel {

  private final Phrase phrase;

  PhraseModel(Phrase phrase) {
    super(null, phrase.markup());
    this.phrase = phrase;
  }

  Phrase phrase() {
    return phrase;
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    return key.equals("words") ? new SimpleScalar(phrase.words()) : null;
  }

  @Override
  public boolean isEmpty() {
    return phrase.isEmpty();
  }
}
