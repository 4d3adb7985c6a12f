package communique.print;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The fonts, and the list of what they can show that the checks go by. */
class FontTest {

  private static final Map<Font, TrueTypeFont> FONTS = new TypeCase().fonts();

  @Test
  void theListOfTheChecksIsWhatTheFontsCanShow() throws IOException {
    BitSet shown = new BitSet();
    FONTS.entrySet().stream()
        .filter(entry -> entry.getKey().standsIn())
        .forEach(entry -> characters(entry.getValue()).forEach(shown::set));
    assertThat(listed()).isEqualTo(shown);
  }

  @TestFactory
  Stream<DynamicTest> everyCharacterHasAGlyphOfItsOwn() {
    return FONTS.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(entry.getKey().file(), () -> unshared(entry.getValue())));
  }

  private static void unshared(TrueTypeFont font) {
    CmapLookup lookup = lookup(font);
    Map<Integer, String> byGlyph =
        characters(font)
            .boxed()
            .collect(
                Collectors.toMap(lookup::getGlyphId, "U+%04X"::formatted, (a, b) -> a + " " + b));
    assertThat(byGlyph.values()).isNotEmpty().allMatch(characters -> !characters.contains(" "));
  }

  /** They would come out of a PDF as the characters that they look like. */
  @Test
  void noRadicalsAndNoCompatibilityCharactersOfHan() throws IOException {
    assertThat(IntStream.rangeClosed(0x2E80, 0x2FDF).filter(listed()::get)).isEmpty();
    assertThat(IntStream.rangeClosed(0xF900, 0xFB06).filter(listed()::get)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyWordOfOursCanBePrinted() {
    return Language.SPOKEN.stream()
        .map(language -> DynamicTest.dynamicTest(language.tag(), () -> printable(language)));
  }

  private static void printable(Language language) throws IOException {
    Properties messages = new Properties();
    String file = "/communique/view/messages/" + language.tag() + ".properties";
    try (InputStream in = Objects.requireNonNull(FontTest.class.getResourceAsStream(file))) {
      messages.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Collection<String> words =
        messages.stringPropertyNames().stream().map(messages::getProperty).toList();
    assertThat(new TypeCase().missing(String.join("", words))).isEmpty();
  }

  private static IntStream characters(TrueTypeFont font) {
    CmapLookup lookup = lookup(font);
    return IntStream.rangeClosed(0, 0x10FFFF).filter(c -> lookup.getGlyphId(c) != 0);
  }

  private static CmapLookup lookup(TrueTypeFont font) {
    try {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static BitSet listed() throws IOException {
    BitSet listed = new BitSet();
    try (InputStream in =
        Objects.requireNonNull(
            FontTest.class.getResourceAsStream("/communique/check/glyphs.txt"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(range -> range.split("-"))
          .forEach(
              ends ->
                  listed.set(
                      Integer.parseInt(ends[0], 16),
                      Integer.parseInt(ends[ends.length - 1], 16) + 1));
    }
    return listed;
  }
}
