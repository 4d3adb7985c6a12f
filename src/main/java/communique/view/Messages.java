package communique.view;

import communique.model.Language;
import communique.model.Site;
import communique.model.Vocabulary;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The words of the interface in one language. */
public final class Messages {

  private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

  /** The names in code are few, and asked for on every line of every page. */
  private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

  private final Vocabulary words;
  private final Counting counting;
  private final Map<String, Message> parsed = new ConcurrentHashMap<>();
  private final Map<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();
  private final Locale locale;

  /** The words of the program in that language; English where it does not speak it. */
  public Messages(Language language) {
    this(Site.NAMELESS, language);
  }

  /** The words of that site's pages in that language. */
  public Messages(Site site, Language language) {
    words = Vocabulary.of(site, language);
    counting = Counting.in(language);
    locale = Locale.forLanguageTag(language.tag());
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
  public boolean has(String key) {
    return words.find(key).isPresent();
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
    return Message.of(
        words
            .find(key)
            .orElseThrow(
                () -> new MissingResourceException("there is no message \"" + key + "\"", "", key)),
        counting);
  }
}
