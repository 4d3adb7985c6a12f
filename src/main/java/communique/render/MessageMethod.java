package communique.render;

import communique.view.Messages;
import communique.view.Phrase;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Stream;

/**
 * {@code t("key", arguments…)}: a word of the interface. A key without words fails the template.
 */
record MessageMethod(Messages messages) implements TemplateMethodModelEx {

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    List<Object> values = new ArrayList<>();
    for (Object argument : arguments) {
      values.add(value(argument));
    }
    if (values.isEmpty()) {
      throw new TemplateModelException("t() needs the key of a message");
    }
    try {
      return words(String.valueOf(values.get(0)), values.subList(1, values.size()).toArray());
    } catch (MissingResourceException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }

  /** Phrases among the arguments make a phrase of the whole. */
  private Object words(String key, Object[] holes) {
    return Stream.of(holes).anyMatch(Phrase.class::isInstance)
        ? new PhraseModel(messages.phrase(key, holes))
        : messages.get(key, holes);
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
