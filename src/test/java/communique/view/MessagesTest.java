package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The message files say the same things in every language. */
class MessagesTest {

  private static final Pattern KEY = Pattern.compile("[a-z][^=\\s]*=");
  private static final Pattern HOLE = Pattern.compile("\\{(\\d+)");
  private static final Pattern END = Pattern.compile("\\.(from|until)$");
  private static final Pattern PLAIN = Pattern.compile("[가-힣&&[^니]]다(?:[.]|$)");
  private static final Properties ENGLISH = file(Language.of("en"));

  @TestFactory
  Stream<DynamicTest> everyLanguageHasEveryMessageWithItsHoles() {
    return Language.SPOKEN.stream()
        .map(language -> DynamicTest.dynamicTest(language.tag(), () -> complete(file(language))));
  }

  private static void complete(Properties messages) {
    assertThat(keys(messages)).containsExactlyElementsOf(keys(ENGLISH));
    assertThat(holes(messages)).isEqualTo(holes(ENGLISH));
  }

  /** Whoever begins a file of an own language begins with one of these. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "ko", "zh-Hans"})
  void noKeyStandsTwice(String language) throws IOException {
    String file = "messages/" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file))) {
      assertThat(
              new String(in.readAllBytes(), StandardCharsets.UTF_8)
                  .lines()
                  .filter(line -> KEY.matcher(line).lookingAt())
                  .map(line -> line.substring(0, line.indexOf('='))))
          .doesNotHaveDuplicates()
          .hasSizeGreaterThan(500);
    }
  }

  /**
   * Sentences of Korean end politely everywhere, never plainly on one page and politely on another.
   */
  @Test
  void koreanSentencesAreOfOneStyle() {
    Properties korean = file(Language.of("ko"));
    assertThat(korean.stringPropertyNames())
        .filteredOn(key -> PLAIN.matcher(korean.getProperty(key)).find())
        .isEmpty();
  }

  /** What the page on the method quotes stands on sheets in these words. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "ko", "zh-Hans"})
  void theMethodQuotesWhatPagesSay(String language) {
    Messages messages = new Messages(Language.of(language));
    String said = messages.get("how.page", 2).replaceFirst("[.。]$", "");
    assertThat(messages.get("method.corroboration.text")).contains(said);
  }

  /** In a swap the sum in another currency is the other side's, and converts nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "ko", "zh-Hans"})
  void aSumInAnotherCurrencyIsNotCalledAConversion(String language) {
    Messages messages = new Messages(Language.of(language));
    assertThat(
            Stream.of("fact.conversions", "changed.conversions", "field.conversions")
                .map(messages::get))
        .noneMatch(label -> label.matches("(?i).*(conver|환산|折算|換算).*"));
    assertThat(messages.get("conversions.more", 2)).doesNotContainPattern("(?i)conver|환산|折算|換算");
  }

  @TestFactory
  Stream<DynamicTest> everyMessageReadsAsItsPatternSays() {
    return Language.SPOKEN.stream()
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language.tag(), () -> readsAsItsPatternSays(language, file(language))));
  }

  private static void readsAsItsPatternSays(Language language, Properties patterns) {
    Messages messages = new Messages(language);
    for (String key : patterns.stringPropertyNames()) {
      MessageFormat format = new MessageFormat(patterns.getProperty(key), Locale.ROOT);
      for (int number : List.of(0, 1, 2, 999, 1_000, 1_234_567)) {
        Object[] numbers = Collections.nCopies(4, number).toArray();
        assertThat(messages.get(key, numbers)).as(key).isEqualTo(format.format(numbers));
        assertThat(messages.phrase(key, numbers).words()).isEqualTo(format.format(numbers));
      }
      if (Stream.of(format.getFormats()).allMatch(Objects::isNull)) {
        Object[] words = {"a", 1.5, "c'", "{0}"};
        assertThat(messages.get(key, words)).as(key).isEqualTo(format.format(words));
        assertThat(messages.get(key)).as(key).isEqualTo(format.format(new Object[0]));
      }
    }
  }

  /** The holes of a message; of the two ends of a span, which are one, those of both. */
  private static SortedMap<String, SortedSet<String>> holes(Properties messages) {
    SortedMap<String, SortedSet<String>> holes = new TreeMap<>();
    for (String key : keys(messages)) {
      holes
          .computeIfAbsent(END.matcher(key).replaceAll(""), one -> new TreeSet<>())
          .addAll(holes(messages, key));
    }
    return holes;
  }

  /** The powers of ten that have a name are others in other languages. */
  private static SortedSet<String> keys(Properties messages) {
    return messages.stringPropertyNames().stream()
        .filter(key -> !key.startsWith("money.scale."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Which end of a span says the year is another in other languages. */
  private static SortedSet<String> holes(Properties messages, String key) {
    String begin = key.replaceFirst("(?<=-shared\\.)until$", "from");
    String end = key.replaceFirst("(?<=-shared\\.)from$", "until");
    return HOLE.matcher(messages.getProperty(begin) + messages.getProperty(end))
        .results()
        .map(hole -> hole.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @TestFactory
  Stream<DynamicTest> everyScaleHasItsWords() {
    return Language.SPOKEN.stream()
        .map(
            language ->
                DynamicTest.dynamicTest(
                    language.tag(),
                    () -> {
                      Properties messages = file(language);
                      assertThat(List.of(messages.getProperty("money.scales").split(" ")))
                          .isNotEmpty()
                          .allMatch(power -> messages.containsKey("money.scale." + power));
                    }));
  }

  @Test
  void aPhraseKeepsItsLanguageInsideAMessage() {
    Messages korean = new Messages(Language.of("ko"));
    assertThat(korean.phrase("said.doubt", Phrase.of("unclear", "en")).markup())
        .isEqualTo("의문점: <span lang=\"en\">unclear</span>");
    assertThat(korean.phrase("said.brief", Phrase.NONE, Phrase.of("a", "en")).runs())
        .containsExactly(new Phrase.Run(": ", ""), new Phrase.Run("a", "en"));
    assertThat(korean.phrase("said.brief", Phrase.of("이재명"), Phrase.of("a & b", "en")).markup())
        .isEqualTo("이재명: <span lang=\"en\">a &amp; b</span>");
  }

  private static Properties file(Language language) {
    Properties messages = new Properties();
    String name = "messages/" + language.tag() + ".properties";
    try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
      messages.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return messages;
  }
}
