package communique.view;

import communique.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The words of the interface in one language, from the message file of that language. */
public final class Messages {

  private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

  /** The names in code are few, and asked for on every line of every page. */
  private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

  private final String file;
  private final Properties patterns = new Properties();
  private final Map<String, Message> parsed = new ConcurrentHashMap<>();
  private final Map<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();
  private final Locale locale;

  /**
   * The words in that language.
   *
   * @throws MissingResourceException if the interface does not speak it, see {@link
   *     Language#SPOKEN}
   */
  public Messages(Language language) {
    locale = Locale.forLanguageTag(language.tag());
    file = "messages/" + language.spoken().orElse(language).tag() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new MissingResourceException("there is no message file " + file, file, "");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The key of a name in code: {@code state-visit} for {@code STATE_VISIT} or {@code StateVisit}.
   */
  static String key(String name) {
    return KEYS.computeIfAbsent(name, Messages::dashed);
  }

  private static String dashed(String name) {
    return HUMP.matcher(name).replaceAll("$1-$2").toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The words under a key.
   *
   * @param arguments words and numbers for the holes of the pattern, see {@link
   *     java.text.MessageFormat}
   * @throws MissingResourceException if there is no such key
   */
  public String get(String key, Object... arguments) {
    return message(key).words(arguments);
  }

  /** The same with phrases among the arguments, each of which keeps its language. */
  public Phrase phrase(String key, Object... arguments) {
    return message(key).phrase(arguments);
  }

  /** The words of a message, and between them the arguments, each as it is. */
  List<Object> cut(String key, Object... arguments) {
    return message(key).cut(arguments);
  }

  /** Whether there is a message under that key. */
  boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * Writes dates by a pattern, see {@link DateTimeFormatter}, with names as the language has them.
   */
  DateTimeFormatter dates(String pattern) {
    DateTimeFormatter known = dates.get(pattern);
    return known == null
        ? dates.computeIfAbsent(pattern, one -> DateTimeFormatter.ofPattern(one, locale))
        : known;
  }

  /** Asked for all words of every page: what is known is looked up and no more. */
  private Message message(String key) {
    Message known = parsed.get(key);
    return known == null ? parsed.computeIfAbsent(key, this::parsed) : known;
  }

  private Message parsed(String key) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException(
          "there is no message \"" + key + "\" in " + file, file, key);
    }
    return Message.of(pattern);
  }
}
