package communique.view;

import communique.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;

/** The words of the interface in one language, from the message file of that language. */
public final class Messages {

  private final String file;
  private final Properties patterns = new Properties();

  /**
   * The words in that language.
   *
   * @throws MissingResourceException if there is no message file for it
   */
  public Messages(Language language) {
    file = "messages/" + language.tag() + ".properties";
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
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The words under a key.
   *
   * @param arguments words and numbers for the holes of the pattern, see {@link MessageFormat}
   * @throws MissingResourceException if there is no such key
   */
  public String get(String key, Object... arguments) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException(
          "there is no message \"" + key + "\" in " + file, file, key);
    }
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
