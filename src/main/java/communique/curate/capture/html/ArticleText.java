package communique.curate.capture.html;

import communique.curate.capture.extract.Words;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the article in a page. */
final class ArticleText {

  /** An article has at least so many words. */
  private static final int FEWEST = 20;

  /** A page of more elements is no article, or means harm. */
  private static final int MOST_ELEMENTS = 30_000;

  private ArticleText() {}

  /** The paragraphs of the article; nothing if there is none. */
  static Optional<List<String>> of(Document page) {
    Document cleaned = page.clone();
    Clutter.remove(cleaned);
    if (cleaned.getAllElements().size() > MOST_ELEMENTS) {
      return Optional.empty();
    }
    return marked(cleaned, "[itemprop~=(?i)^articleBody$]")
        .or(() -> found(cleaned))
        .map(body -> marked(cleaned, "article").filter(all -> isLittleMore(all, body)).orElse(body))
        .or(() -> marked(cleaned, "article"))
        .or(() -> marked(cleaned, "main, [role=main]"));
  }

  /** Whether it is the same with what stands above it: a subtitle, a line of names, captions. */
  private static boolean isLittleMore(List<String> all, List<String> body) {
    int words = count(body);
    return count(all) >= words && count(all) <= words + words / 3 + FEWEST;
  }

  private static int count(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(Words::count).sum();
  }

  /** The only element that the page itself calls so. */
  private static Optional<List<String>> marked(Document page, String query) {
    Elements marked = page.select(query);
    return marked.size() == 1 ? paragraphs(marked.get(0)) : Optional.empty();
  }

  private static Optional<List<String>> found(Document page) {
    return Optional.ofNullable(
            new Readability4J(page.location(), page.clone()).parse().getArticleContent())
        .flatMap(ArticleText::paragraphs);
  }

  private static Optional<List<String>> paragraphs(Element element) {
    return Optional.of(BlockText.of(element)).filter(ArticleText::isLongEnough);
  }

  private static boolean isLongEnough(List<String> paragraphs) {
    return count(paragraphs) >= FEWEST;
  }
}
