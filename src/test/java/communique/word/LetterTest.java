package communique.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands in a mail. */
class LetterTest {

  private static final String SOURCES =
      """
      <h2>Sources</h2><ul class="sources"><li id="s_a"><b>A</b> House A. <a href="https://a.example/">https://a.example/</a></li>
      <li id="s_b">House B.</li><li id="s_c">House C.</li></ul>
      """;

  @Test
  void paragraphsAreLinesAndSourcesAreNumberedAsTheyAreCited() {
    assertThat(
            lines(
                "<h1>Talks</h1><p>One"
                    + note("b")
                    + ",\n two"
                    + note("a", "b")
                    + ".</p><h2>Doubt</h2><ul><li>x <b>y</b></li></ul>"
                    + SOURCES))
        .containsExactly(
            "Talks",
            "",
            "One [1], two [2] [1].",
            "",
            "Doubt",
            "",
            "- x y",
            "",
            "Sources",
            "",
            "[1] House B.",
            "[2] House A. https://a.example/");
  }

  private static String note(String... sources) {
    StringBuilder note = new StringBuilder("<span class=\"footnote\">");
    for (String source : sources) {
      note.append("<span class=\"entry\"><a data-source=\"")
          .append(source)
          .append("\">Name</a>: “words”</span>");
    }
    return note.append("</span>").toString();
  }

  private static List<String> lines(String body) {
    String page =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>T</title></head><body>"
            + body
            + "</body></html>";
    return Letter.lines(new Typescript("a.txt", page, Optional.empty()));
  }
}
