package communique.cli;

import communique.problem.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words of this program, and what they mean. The handbook's page of words is made of them. */
public final class Words {

  /** So much of a word has to be there for another ending of it: {@code embargoed}. */
  private static final int STEM = 4;

  private static final NavigableMap<String, String> ALL = read();

  private Words() {}

  private static NavigableMap<String, String> read() {
    Properties words = new Properties();
    try (InputStream bytes =
        Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"))) {
      words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    NavigableMap<String, String> all = new TreeMap<>();
    words.stringPropertyNames().forEach(word -> all.put(word, words.getProperty(word, "")));
    return all;
  }

  /** Every word with its meaning, in the order of letters. */
  public static NavigableMap<String, String> all() {
    return new TreeMap<>(ALL);
  }

  /** A word as it is listed, of which another form may be given: a plural, capital letters. */
  static Optional<Map.Entry<String, String>> find(String given) {
    String word = given.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return Stream.of(word, word.replaceFirst("s$", ""))
        .filter(ALL::containsKey)
        .findFirst()
        .or(() -> ofStem(word))
        .map(found -> Map.entry(found, Objects.requireNonNull(ALL.get(found))));
  }

  private static Optional<String> ofStem(String word) {
    return ALL.keySet().stream()
        .filter(known -> Math.min(known.length(), word.length()) >= STEM)
        .filter(
            known -> word.replaceFirst("(d|ed|es|ing)$", "").equals(known) || isCut(word, known))
        .findFirst();
  }

  /** {@code withdraw} of {@code withdrawn}. */
  private static boolean isCut(String word, String known) {
    return known.startsWith(word) && known.length() - word.length() <= 2;
  }

  /** The word that was probably meant. */
  static Optional<String> near(String given) {
    return Nearest.to(given, ALL.keySet());
  }
}
