package communique.curate.capture.html;

import communique.curate.capture.extract.About;
import communique.curate.capture.extract.Encoding;
import communique.curate.capture.extract.Extract;
import communique.curate.capture.extract.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page in HTML: what it says of itself, and the article in it. */
public final class WebPage {

  /** Deeper pages are broken, or mean harm. */
  private static final int DEEPEST = 200;

  /** In characters; an encoding is declared at the beginning. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,300}?charset|\\?xml\\b[^>]{0,300}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  private static final Pattern LANGUAGE =
      Pattern.compile("(?i)<html\\b[^>]{0,500}?\\slang\\s*=\\s*[\"']?([a-z]{2,3})\\b");

  /** In which encodings pages of a language are, that do not say so. */
  private static final Map<String, List<String>> USUAL =
      Map.of(
          "ko", List.of("EUC-KR"),
          "zh", List.of("GB18030", "Big5"),
          "ja", List.of("Shift_JIS", "EUC-JP"));

  /** What programs that save pages write above them: where the page was. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("<!-- saved from url=\\(\\d{1,6}\\)(\\S{1,2000}) -->");

  private final Document document;
  private final Optional<String> savedFrom;

  private WebPage(Document document, Optional<String> savedFrom) {
    this.document = document;
    this.savedFrom = savedFrom;
  }

  /**
   * Reads a page.
   *
   * @param bytes as they were saved
   * @param declared the names of encodings that the server or the curator gives, the weightier
   *     first
   * @param address where it was, for the links in it; may be empty
   * @return nothing if nobody can tell in which encoding it is
   */
  public static Optional<WebPage> read(byte[] bytes, List<String> declared, String address) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    List<String> names = new ArrayList<>(declared);
    first(DECLARED, head).ifPresent(names::add);
    first(LANGUAGE, head).map(USUAL::get).ifPresent(names::addAll);
    return Encoding.decode(bytes, names).map(text -> of(text, address));
  }

  /** Reads a page whose text is known. */
  public static WebPage of(String html, String address) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    String start = html.substring(0, Math.min(html.length(), HEAD));
    return new WebPage(
        parser.parseInput(html.replace("\0", ""), address), first(SAVED_FROM, start));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /**
   * The article.
   *
   * @return nothing if the page has none
   */
  public Optional<Extract> article() {
    About about = about();
    return ArticleText.of(document).map(paragraphs -> new Extract(paragraphs, about).headed());
  }

  /** All words of the page, which is a letter and no page with menus. */
  public Extract letter() {
    Document cleaned = document.clone();
    Clutter.removeUnseen(cleaned);
    return new Extract(BlockText.of(cleaned.body()), About.NONE);
  }

  /** What it says of itself. */
  public About about() {
    About said = new PageMetadata(document).about();
    return said.address().isPresent() ? said : said.address(savedFrom.flatMap(Words::field));
  }
}
