package communique.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiTextRun;
import communique.glyph.Glyphs;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The letters of other scripts as they are drawn. */
class ShapedTest {

  private static final RightToLeft ORDER = new RightToLeft();

  /** By their code points: what stands in a source file is joined by whoever shows it. */
  @ParameterizedTest
  @CsvSource({
    "'0628', 'FE8F'",
    "'0628 0628', 'FE91 FE90'",
    "'0628 0628 0628', 'FE91 FE92 FE90'",
    "'0628 0627 0628', 'FE91 FE8E FE8F'",
    "'0645 062D 0645 062F', 'FEE3 FEA4 FEE4 FEAA'",
    "'0633 0644 0627 0645', 'FEB3 FEFC FEE1'",
    "'0644 0627', 'FEFB'",
    "'0644 0623 0628', 'FEF7 FE8F'",
    "'0628 064E 0628', 'FE91 064E FE90'",
    "'06CC 200C 0646', 'FBFC FEE5'",
    "'06CC 200D 0020', 'FBFE 0020'",
    "'0640 0628', '0640 FE90'",
    "'0628 0621 0628', 'FE8F FE80 FE8F'",
    "'06AF 0686 067E', 'FB94 FB7D FB57'"
  })
  void arabicIsJoined(String letters, String forms) {
    assertThat(codes(Shaped.words(text(letters)).replace("\u200F", ""))).isEqualTo(forms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "محمد حسني مبارك",
        "الإسلام والآن",
        "نواز شریف",
        "پژواک گفتگو",
        "مُحَمَّدٌ رَسُولُ"
      })
  void joinedLettersAreTheSameLettersAndHaveGlyphs(String words) {
    String shaped = Shaped.words(words);
    assertThat(Normalizer.normalize(shaped.replace("\u200F", ""), Normalizer.Form.NFKC))
        .isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFKC));
    assertThat(Glyphs.show(shaped)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'0E19 0E49 0E33', '0E19 0E4D 0E49 0E32'",
    "'0E01 0E33', '0E01 0E4D 0E32'",
    "'0E99 0EC9 0EB3', '0E99 0ECD 0EC9 0EB2'"
  })
  void theRingOfAnAmStandsUnderItsTone(String letters, String drawn) {
    assertThat(codes(Shaped.words(text(letters)))).isEqualTo(drawn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A plain text.", "김 金 きし", "Ђорђе (12)", "ኢትዮ 12, ა ბ"})
  void allElseStays(String words) {
    assertThat(Shaped.words(words)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'אב (גד)', '(דג) בא'",
    "'אב 12 גד', 'דג 12 בא'",
    "'אב 1,250', '1,250 בא'",
    "'אב EU גד', 'דג EU בא'",
    "'שָׁב', 'בשָׁ'",
    "'', ''"
  })
  void wordsFromTheRightAreDrawnFromTheLeft(String words, String drawn) {
    assertThat(ORDER.reorderRTLTextToLTR(words)).isEqualTo(drawn);
  }

  @Test
  void fullStopsOfAQuotationStayInIt() {
    RightToLeft.Runs runs = new RightToLeft.Runs();
    runs.setParagraph("A said " + Shaped.words("אב!") + " B", RightToLeft.Runs.LTR);
    assertThat(runs.countTextRuns()).isEqualTo(3);
    assertThat(seen(drawn(runs, "A said " + Shaped.words("אב!") + " B", 1))).isEqualTo("!בא");
    assertThat(runs.getVisualRun(1).getDirection()).isEqualTo(RightToLeft.Runs.RTL);
  }

  @Test
  void wordsFromTheLeftInAQuotationStandWhereAReaderFromTheRightComesToThem() {
    String line = "A said " + Shaped.words("“אב EU גד”") + ", B";
    RightToLeft.Runs runs = new RightToLeft.Runs();
    runs.setParagraph(line, RightToLeft.Runs.LTR);
    assertThat(runs.countTextRuns()).isEqualTo(3);
    assertThat(seen(drawn(runs, line, 1))).isEqualTo("”דג EU בא“");
  }

  @Test
  void twoNamesInALineKeepTheirOrder() {
    String line = Shaped.words("אב") + ", " + Shaped.words("גד");
    RightToLeft.Runs runs = new RightToLeft.Runs();
    runs.setParagraph(line, RightToLeft.Runs.LTR);
    StringBuilder drawn = new StringBuilder();
    for (int run = 0; run < runs.countTextRuns(); run++) {
      drawn.append(drawn(runs, line, run));
    }
    assertThat(seen(drawn.toString())).isEqualTo("בא, דג");
  }

  @Test
  void wordsThatSayTheyAreFromTheRightAreAWholeWhateverTheyBeginWith() throws Exception {
    Document page = page("<p>A said <q dir=\"rtl\">EU אב <mark>12</mark> גד!</q></p>");
    Shaped.in(page.getDocumentElement());
    String line = page.getDocumentElement().getTextContent();
    RightToLeft.Runs runs = new RightToLeft.Runs();
    runs.setParagraph(line, RightToLeft.Runs.LTR);
    assertThat(seen(drawn(runs, line, 1))).isEqualTo("!דג 12 בא EU");
  }

  @Test
  void aParagraphFromTheRightKeepsItsLinks() throws Exception {
    Document page = page("<p dir=\"rtl\">אב <a href=\"#s\">Post</a></p>");
    Shaped.in(page.getDocumentElement());
    assertThat(page.getElementsByTagName("a").getLength()).isEqualTo(1);
  }

  private static String drawn(RightToLeft.Runs runs, String line, int run) {
    BidiTextRun found = runs.getVisualRun(run);
    String words = line.substring(found.getStart(), found.getStart() + found.getLength());
    return found.getDirection() == RightToLeft.Runs.RTL ? ORDER.reorderRTLTextToLTR(words) : words;
  }

  private static String seen(String words) {
    return words.replace("\u200F", "");
  }

  private static Document page(String body) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader("<body>" + body + "</body>")));
  }

  private static String text(String codes) {
    return java.util.stream.Stream.of(codes.split(" "))
        .map(code -> Character.toString(Integer.parseInt(code, 16)))
        .collect(Collectors.joining());
  }

  private static String codes(String text) {
    return text.codePoints().mapToObj("%04X"::formatted).collect(Collectors.joining(" "));
  }
}
