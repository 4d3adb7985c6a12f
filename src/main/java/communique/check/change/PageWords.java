package communique.check.change;

import communique.model.Entry;
import communique.model.Form;
import communique.model.StatusChange;
import communique.model.Vocabulary;
import communique.shape.Walk;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What pages call the words that the content model chooses from. How pages are made is no matter of
 * checks.
 */
public final class PageWords {

  private PageWords() {}

  /** Those for a word of the model in the words of the interface: {@code form.mou}. */
  static Stream<String> of(Enum<?> word, Vocabulary spoken) {
    return of(keys(word), spoken);
  }

  /** The keys under which the interface has words for a word of the model. */
  public static Stream<String> keys(Enum<?> word) {
    String name = key(word.name());
    Stream<String> kinds = Stream.of(key(word.getDeclaringClass().getSimpleName()));
    Stream<String> steps = Stream.of("ladder").filter(kind -> word instanceof StatusChange.Status);
    return Stream.concat(kinds, steps).map(kind -> kind + "." + name);
  }

  /** The words of the model that a record has chosen. */
  public static Set<Enum<?>> chosen(Entry entry) {
    Set<Enum<?>> chosen = new LinkedHashSet<>();
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Enum<?> word) {
            chosen.add(word);
          }
        });
    return chosen;
  }

  /** Those for a form of documents. */
  static Stream<String> of(Form form, Vocabulary spoken) {
    return of(Stream.of("form." + form.written()), spoken);
  }

  private static Stream<String> of(Stream<String> keys, Vocabulary spoken) {
    return keys.map(spoken::find)
        .flatMap(Optional::stream)
        .filter(words -> !words.isEmpty() && words.indexOf('{') < 0)
        .map(words -> words.replace("''", "'"));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
