package communique.print;

import static org.assertj.core.api.Assertions.assertThat;

import communique.glyph.Glyphs;
import communique.glyph.Part;
import communique.glyph.Part.Kind;
import communique.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fonts, and the list of what they can show that the checks go by. */
class FontTest {

  private static final Map<Font, TrueTypeFont> FONTS = new TypeCase().fonts();

  /** What came with Unicode 16, after the fonts were drawn; not every Java knows of it. */
  private static final Set<Integer> YOUNGER =
      Set.of(0xA7CB, 0xA7CC, 0xA7CD, 0xA7DA, 0xA7DB, 0xA7DC);

  private static final Set<UnicodeBlock> BLOCKS =
      Set.of(
          UnicodeBlock.BASIC_LATIN,
          UnicodeBlock.LATIN_1_SUPPLEMENT,
          UnicodeBlock.LATIN_EXTENDED_A,
          UnicodeBlock.LATIN_EXTENDED_B,
          UnicodeBlock.IPA_EXTENSIONS,
          UnicodeBlock.SPACING_MODIFIER_LETTERS,
          UnicodeBlock.COMBINING_DIACRITICAL_MARKS,
          UnicodeBlock.GREEK,
          UnicodeBlock.CYRILLIC,
          UnicodeBlock.CYRILLIC_SUPPLEMENTARY,
          UnicodeBlock.LATIN_EXTENDED_ADDITIONAL,
          UnicodeBlock.GREEK_EXTENDED,
          UnicodeBlock.LATIN_EXTENDED_C,
          UnicodeBlock.LATIN_EXTENDED_D);

  @Test
  void theListOfTheChecksIsWhatTheFontsCanShow() throws IOException {
    BitSet shown = new BitSet();
    FONTS.entrySet().stream()
        .filter(entry -> entry.getKey().standsIn())
        .forEach(entry -> characters(entry.getValue()).forEach(shown::set));
    shown.xor(listed());
    assertThat(shown.stream().mapToObj(FontTest::hex)).isEmpty();
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
  void noRadicalsOfHanAndNoLigatures() throws IOException {
    assertThat(IntStream.rangeClosed(0x2E80, 0x2FDF).filter(listed()::get)).isEmpty();
    assertThat(IntStream.rangeClosed(0xFB00, 0xFB06).filter(listed()::get)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB2312", "x-windows-949", "Shift_JIS", "EUC-KR", "x-windows-950"})
  void everyHanKanaAndHangulOfANationalStandardIsShown(String charset) {
    CharsetEncoder encoder = Charset.forName(charset).newEncoder();
    int[] letters =
        IntStream.rangeClosed(0x3041, 0xD7A3)
            .filter(FontTest::isLetter)
            .filter(c -> encoder.canEncode((char) c))
            .toArray();
    assertThat(letters).hasSizeGreaterThan(2000);
    assertThat(unshown(IntStream.of(letters))).isEmpty();
  }

  /** Its signs too: units, boxes, letters in circles. */
  @Test
  void everythingOfTheStandardOfKoreaIsShown() {
    CharsetEncoder encoder = Charset.forName("EUC-KR").newEncoder();
    int[] all =
        IntStream.rangeClosed(0xA1, 0xFFFF).filter(c -> encoder.canEncode((char) c)).toArray();
    assertThat(all).hasSizeGreaterThan(8200).contains('㉠', '㏂', '┣', '㎏', 'Ω', 'Я', '∬', '☎', 'ㅿ');
    assertThat(unshown(IntStream.of(all))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyLetterAndMarkOfLatinGreekAndCyrillicIsInEveryFace() {
    return faces()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey().file(), () -> full(entry.getValue())));
  }

  /** Those that are cut for these scripts, in each weight and style. */
  private static Stream<Map.Entry<Font, TrueTypeFont>> faces() {
    return FONTS.entrySet().stream()
        .filter(entry -> Set.of("Serif", "Sans").contains(entry.getKey().family()));
  }

  private static void full(TrueTypeFont font) {
    CmapLookup lookup = lookup(font);
    assertThat(BLOCKS).allSatisfy(block -> assertThat(in(block).count()).isPositive());
    assertThat(
            BLOCKS.stream()
                .flatMapToInt(FontTest::in)
                .filter(c -> lookup.getGlyphId(c) == 0)
                .mapToObj(FontTest::hex))
        .isEmpty();
  }

  /** Coptic stands among Greek; a joiner is never seen; some marks are drawn around a letter. */
  private static IntStream in(UnicodeBlock block) {
    return IntStream.rangeClosed(0x20, 0xFFFF)
        .filter(c -> block.equals(UnicodeBlock.of(c)))
        .filter(Character::isDefined)
        .filter(c -> UnicodeScript.of(c) != UnicodeScript.COPTIC && c != 0x34F)
        .filter(c -> !YOUNGER.contains(c))
        .filter(c -> !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.ENCLOSING_MARK);
  }

  @ParameterizedTest
  @MethodSource("alphabets")
  void everyAlphabetIsShown(String language, String letters) {
    assertThat(Glyphs.parts(letters)).extracting(Part::kind).containsOnly(Kind.SHOWN);
    String taken = Normalizer.normalize(letters, Normalizer.Form.NFD);
    assertThat(Glyphs.parts(taken)).extracting(Part::kind).containsOnly(Kind.SHOWN);
  }

  static Stream<Arguments> alphabets() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FontTest.class.getResourceAsStream("/fonts/alphabets.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split(": ", 2)));
    }
  }

  private static Stream<String> unshown(IntStream characters) {
    return characters
        .filter(c -> Glyphs.parts(Character.toString(c)).stream().anyMatch(FontTest::isWanting))
        .mapToObj(FontTest::hex);
  }

  private static boolean isWanting(Part part) {
    return part.kind() != Kind.SHOWN;
  }

  private static boolean isLetter(int c) {
    return Set.of(
            UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)
        .contains(UnicodeScript.of(c));
  }

  private static String hex(int c) {
    return "U+%04X".formatted(c);
  }

  @ParameterizedTest
  @ValueSource(strings = {"general-table", "names-in-japan"})
  void everyCharacterThatAStateAllowsInNamesIsShown(String table) throws IOException {
    BitSet allowed = ranges("/fonts/" + table + ".txt");
    assertThat(allowed.cardinality()).isGreaterThan(2900);
    assertThat(unshown(allowed.stream())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "朱镕基 游锡堃 于頔 张翀 李犇 刘䶮 喆 𬭎 𫍯 𬱖",
        "髙市 斎藤 辻󠄀 小渕 﨑 𠮟 神 田中角栄 中曽根康弘 濵",
        "실 뷁 李濬鎔 崔圭夏",
        "Nguyễn Phú Trọng, Đặng Thị Ngọc Thịnh, Łukasz Żak, Gjorge Ivanov, Kateřina, Ħal, Şahin",
        "Ђорђе Његош Їжакевич Ўзбек Қасым-Жомарт Ғани Өзбек Үнэн Ҷумъа",
        "Κωνσταντίνος Μητσοτάκης Ἀριστοτέλης",
        "محمد حسني مبارك، مُحَمَّد؟ محمود احمدی‌نژاد نواز شریف گنچ ٹڈ",
        "בנימין נתניהו שָׁלוֹם צה״ל",
        "ประยุทธ์ จันทร์โอชา น้ำ ທອງລຸນ ສີສຸລິດ",
        "Նիկոլ Փաշինյան სალომე ზურაბიშვილი አቢይ አሕመድ"
      })
  void names(String names) {
    assertThat(Glyphs.parts(names)).extracting(Part::kind).containsOnly(Kind.SHOWN);
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
    assertThat(Glyphs.show(String.join("", words))).isTrue();
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
    return ranges("/communique/glyph/glyphs.txt");
  }

  private static BitSet ranges(String file) throws IOException {
    BitSet listed = new BitSet();
    try (InputStream in = Objects.requireNonNull(FontTest.class.getResourceAsStream(file))) {
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
