package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Built;
import communique.testing.PaperText;
import communique.testing.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/**
 * Words in another language than the page say so (WCAG 3.1.2), as far as letters tell: Hangul in no
 * English and no Chinese, and a sentence of Latin letters in no Korean and no Chinese.
 */
class LanguageOfPartsTest {

  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** A name in its own letters, which the desk wrote into its text in brackets. */
  private static final Pattern BRACKETED = Pattern.compile("[（(].*\\p{IsHangul}.*[)）]");

  @Test
  void whatIsInAnotherScriptSaysItsLanguage() throws IOException {
    List<String> found = new ArrayList<>();
    for (String file : Trees.read(Built.own().out()).keySet()) {
      if (file.endsWith(".html")) {
        Element body = Jsoup.parse(Built.own().read(file)).body();
        body.select("script, template, code").remove();
        NodeTraversor.traverse(
            (node, depth) -> {
              if (node instanceof TextNode text && isForeign(text)) {
                found.add(file + ": " + text.text());
              }
            },
            body);
      }
    }
    assertThat(found).isEmpty();
  }

  private static boolean isForeign(TextNode text) {
    Element parent = text.parent();
    return isForeign(parent == null ? "" : language(parent), text.text());
  }

  /** The same on paper. */
  static boolean isForeign(PaperText.Spoken run) {
    return isForeign(run.language(), run.words().toString());
  }

  private static boolean isForeign(String lang, String words) {
    boolean korean = HANGUL.matcher(words).find();
    return lang.startsWith("en")
        ? korean || HAN.matcher(words).find()
        : lang.startsWith("zh") && korean && !BRACKETED.matcher(words).find();
  }

  private static String language(Element element) {
    Element said = element.closest("[lang]");
    return said == null ? "en" : said.attr("lang");
  }
}
