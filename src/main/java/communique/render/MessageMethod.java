package communique.render;

import communique.view.Messages;
import communique.view.Phrase;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.MissingResourceException;

/**
 * {@code t("key", arguments…)}: a word of the interface. A key without words fails the template.
 */
final class MessageMethod implements TemplateMethodModelEx {

  private final Messages messages;

  MessageMethod(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("t() needs the key of a message");
    }
    Object[] holes = new Object[arguments.size() - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = value(arguments.get(i + 1));
    }
    try {
      return words(String.valueOf(value(arguments.get(0))), holes);
    } catch (MissingResourceException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }

  /** Phrases among the arguments make a phrase of the whole. */
  private Object words(String key, Object[] holes) {
    for (Object hole : holes) {
      if (hole instanceof Phrase) {
        return new PhraseModel(messages.phrase(key, holes));
      }
    }
    return messages.get(key, holes);
  }

  private static Object value(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (argument instanceof PhraseModel phrase) {
      return phrase.phrase();
    }
    if (argument instanceof TemplateScalarModel words) {
      return words.getAsString();
    }
    throw new TemplateModelException("t() takes words and numbers");
  }
}
