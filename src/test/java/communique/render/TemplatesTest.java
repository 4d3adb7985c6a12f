package communique.render;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import communique.view.Html;
import communique.view.Messages;
import communique.view.Phrase;
import communique.view.Phrase.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template prints of the things it is shown. */
class TemplatesTest {

  @TempDir Path own;

  /** What the template is shown. */
  public record Shown(Phrase phrase, List<Phrase> phrases, List<Html> markup) {}

  @Test
  void phrasesAndMarkupPrintThemselvesInAListToo() throws IOException {
    Phrase phrase = new Phrase(List.of(new Run("<a> & ", ""), new Run("나", "ko")));
    Shown shown = new Shown(phrase, List.of(phrase), List.of(new Html("<b>c</b>")));
    String printed = "&lt;a&gt; &amp; <span lang=ko>나</span>";
    assertThat(render("${page.phrase}", shown)).isEqualTo(printed);
    assertThat(render("<#list page.phrases as one>${one}</#list>", shown)).isEqualTo(printed);
    assertThat(render("<#list page.markup as one>${one}</#list>", shown)).isEqualTo("<b>c</b>");
  }

  private String render(String template, Shown shown) throws IOException {
    Files.writeString(own.resolve("page.ftlh"), template);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Templates(Theme.in(own), new Messages(Language.of("ko")))
        .render("page.ftlh", shown, shown, shown, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
