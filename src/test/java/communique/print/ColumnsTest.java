package communique.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How many lines of a list stand in each of its columns. */
class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "1,3,''",
    "2,3,1 1",
    "7,3,3 3 1",
    "9,3,3 3 3",
    "20,2,10 10",
    "21,2,11 10",
    "120,3,40 40 40"
  })
  void shortListsStandInColumnsOfOneLength(int lines, int wanted, String columns) throws Exception {
    Document document = list(lines, wanted);
    assertThat(
            classes(document, "column").stream()
                .map(column -> column.getElementsByTagNameNS("*", "li").getLength())
                .map(String::valueOf)
                .collect(Collectors.joining(" ")))
        .isEqualTo(columns);
    assertThat(words(document))
        .isEqualTo(IntStream.range(0, lines).mapToObj(n -> "l" + n).collect(Collectors.joining()));
  }

  @ParameterizedTest
  @CsvSource({"121,3", "900,2"})
  void longOnesAreLeftToTheRenderer(int lines, int wanted) throws Exception {
    Document document = list(lines, wanted);
    assertThat(classes(document, "column")).isEmpty();
    assertThat(classes(document, "long")).hasSize(1);
  }

  private static Document list(int lines, int wanted) throws Exception {
    String items =
        IntStream.range(0, lines).mapToObj("<li>l%d</li>"::formatted).collect(Collectors.joining());
    String xhtml =
        "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><body>"
            + "<ul class='names' data-columns='%d'>%s</ul></body></html>".formatted(wanted, items);
    Manuscript.Remarks none = new Manuscript.Remarks("", "");
    return Copy.of(new Manuscript("a.pdf", xhtml, Optional.empty(), none)).document();
  }

  private static List<Element> classes(Document document, String kind) {
    return Copy.elements(document, "*").stream()
        .filter(one -> one.getAttribute("class").equals(kind))
        .toList();
  }

  private static String words(Document document) {
    return document.getDocumentElement().getTextContent();
  }
}
