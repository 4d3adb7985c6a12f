package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Html;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as the Nu HTML Checker sees it. */
class ValidHtmlTest {

  private static final String EVERYTHING =
      """
      ### Heading with [[a-b]] and [@s]

      #### Deeper *one*

      # Higher

      Paragraph with **strong**, *em **both***, `code`, [@s, p. 3; @t], [[a|words]],  \s
      a break, [a link](https://a.example/b?c=d&e=[f]|{g}^h%zz#i#j "not shown"), <https://k.example/?l&m>,
      <n@o.example>, [by label][p], &copy; &#1; &#x80; &#xFFFE; &#xD800; <b onclick="q">r</b>, [](https://s.example),
      [ä](https://ä.example/ö), ![picture](u.png).

      - tight
        - nested

          with [@s]
      - [ ] box

      1. one

         > quote

      5. five

      9) other

      | | A | B |
      |---|:--|--:|
      | [[a|b]] | `c|d` | [e](https://f.example) |
      | g |

      |only|
      |-|

      > | A |
      > |---|
      > | b [@s] |

      ***

      <div>

      <!-- comment -->

      </div>

      [p]: https://q.example/(r)
      """;

  @Test
  void everyConstruct(@TempDir Path site) throws IOException {
    Files.writeString(site.resolve("page.html"), page(Parsed.of(EVERYTHING).html()));
    assertThat(Html.errors(site)).isEmpty();
  }

  private static String page(String prose) {
    String filled =
        prose
            .replaceAll("\\{@[^}]*}", "<sup><a href=\"#main\" aria-label=\"source\">1</a></sup>")
            .replaceAll("\\{[a-z-]+(\\|[^}]*)?}", "<a href=\"#main\">words</a>");
    return """
        <!DOCTYPE html>
        <html lang="en"><head><title>Sheet</title></head>
        <body><main id="main"><h1>Sheet</h1><section><h2>Prose</h2>
        %s</section></main></body></html>
        """
        .formatted(filled);
  }
}
