package communique.check.change;

import communique.model.Form;
import communique.model.Language;
import communique.model.StatusChange;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What pages call the words that the content model chooses from. Only the message files are read:
 * how pages are made is no matter of checks.
 */
final class PageWords {

  private static final Map<Language, Properties> FILES = new ConcurrentHashMap<>();

  private PageWords() {}

  /** Those for a word of the model in a language of the interface: {@code form.mou}. */
  static Stream<String> of(Enum<?> word, Language spoken) {
    String name = key(word.name());
    Stream<String> kinds = Stream.of(key(word.getDeclaringClass().getSimpleName()));
    Stream<String> steps = Stream.of("ladder").filter(kind -> word instanceof StatusChange.Status);
    return of(Stream.concat(kinds, steps).map(kind -> kind + "." + name), spoken);
  }

  /** Those for a form of documents. */
  static Stream<String> of(Form form, Language spoken) {
    return of(Stream.of("form." + form.written()), spoken);
  }

  private static Stream<String> of(Stream<String> keys, Language spoken) {
    Properties messages = FILES.computeIfAbsent(spoken, PageWords::read);
    return keys.map(key -> messages.getProperty(key, ""))
        .filter(words -> !words.isEmpty() && words.indexOf('{') < 0)
        .map(words -> words.replace("''", "'"));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Properties read(Language spoken) {
    String file = "/communique/view/messages/" + spoken.tag() + ".properties";
    Properties messages = new Properties();
    try (InputStream in = PageWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no message file " + file);
      }
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }
}
