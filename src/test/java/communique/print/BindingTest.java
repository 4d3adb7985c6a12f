package communique.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What stands together on a line, though an element begins or ends inside of it. */
class BindingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A loan (<b>12 million crowns</b>)|(12",
        "대출(<b>70조 원</b>)|(70조",
        "贷款（<b>七十万亿韩元</b>）|（七十",
        "Won<span class='src'> <a href='#a'>Post</a></span>).|Post).",
        "Won<span class='src'> <a href='#a'>Post</a> <a href='#b'>Mail</a></span>, then|Mail,",
        "韩元<span class='src'> <a href='#a'>邮报</a></span>）。此外|邮报）。",
        "Won<span class='src'> <a href='#a'>Post</a></span> and|''",
        "A <b>loan</b> of crowns|''",
        "A loan (12)|''"
      })
  void signsStayWithTheirWords(String matter, String bound) throws Exception {
    Document document = document("<p>" + matter + "</p><p id='a'>a</p><p id='b'>b</p>");
    List<Element> together =
        Copy.elements(document, "span").stream()
            .filter(span -> span.getAttribute("style").contains("nowrap"))
            .toList();
    assertThat(together.stream().map(Element::getTextContent).toList())
        .isEqualTo(bound.isEmpty() ? List.of() : List.of(bound));
    assertThat(Copy.elements(document, "p").get(0).getTextContent())
        .isEqualTo(matter.replaceAll("<[^>]*>", ""));
  }

  private static Document document(String body) throws Exception {
    String xhtml =
        "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><body>" + body + "</body></html>";
    Manuscript.Remarks none = new Manuscript.Remarks("", "");
    return Copy.of(new Manuscript("a.pdf", xhtml, Optional.empty(), none)).document();
  }
}
