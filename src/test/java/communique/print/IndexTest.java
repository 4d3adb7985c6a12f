package communique.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** How the pages of one line of an index are told; the first page is that of its own place. */
class IndexTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9|9*",
        "9 9 9|9*",
        "9 3|3 9*",
        "9 3 3 4|3 4 9*",
        "9 3 4 5|3 –5 9*",
        "9 3 4 5 6 6|3 –6 9*",
        "9 8 10 11|8 9* 10 11",
        "9 6 7 8 10 11 12 14|6 –8 9* 10 –12 14",
        "1 30 2 4 3|1* 2 –4 30"
      })
  void eachPageIsToldOnceAndThreeInARowAsARange(String stand, String told) throws Exception {
    String[] on = stand.split(" ", -1);
    StringBuilder body = new StringBuilder("<h1 id='x'>X</h1>");
    Map<String, Integer> pages = new TreeMap<>(Map.of("x", Integer.parseInt(on[0])));
    for (int i = 1; i < on.length; i++) {
      body.append("<div class='sheet'><a href='#x' id='m%d'>X</a></div>".formatted(i));
      pages.put("m" + i, Integer.parseInt(on[i]));
    }
    Element line = line(body + "<ul><li data-mentions='#x'>X <span lang='ko'>엑스</span></li></ul>");
    Index.fold(line, pages);
    assertThat(links(line).map(link -> told(link, pages)).collect(Collectors.joining(" ")))
        .isEqualTo(told);
  }

  private static Element line(String body) throws Exception {
    String xhtml =
        "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><body>" + body + "</body></html>";
    Manuscript.Remarks none = new Manuscript.Remarks("", "");
    Copy copy = Copy.of(new Manuscript("a.pdf", xhtml, Optional.empty(), none));
    return Index.lines(Copy.elements(copy.document(), "a")).get(0);
  }

  private static Stream<Element> links(Element line) {
    return Copy.elements(line.getOwnerDocument(), "a").stream()
        .filter(link -> link.getParentNode() == line);
  }

  private static String told(Element link, Map<String, Integer> pages) {
    int page = pages.getOrDefault(link.getAttribute("href").substring(1), 0);
    return switch (link.getAttribute("class")) {
      case "at own" -> page + "*";
      case "at to" -> "–" + page;
      default -> String.valueOf(page);
    };
  }
}
