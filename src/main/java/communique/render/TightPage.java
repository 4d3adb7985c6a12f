package communique.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of HTML without what it need not say: an element around nothing but words in another
 * language says itself which, a paragraph ends where the next block begins, and of empty lines none
 * is left. What is preformatted and what is a script stay as they are.
 */
final class TightPage {

  private static final String AS_IT_IS = "<(pre|script|style|textarea)\\b.*?</\\1>|<!--.*?-->";

  /** A title or a label of the element itself is in the language of the page. */
  private static final String IN_ANOTHER_LANGUAGE =
      "<([abiq]|small)((?: (?!lang|title|aria-|data-)[a-z-]+(?:=(?:\"[^\"<>]*\"|[A-Za-z0-9_-]+))?)*)>"
          + "<span( lang=\"[A-Za-z0-9-]+\")>([^<]*)</span></\\2>";

  /** HTML, "Optional tags". */
  private static final String END_OF_PARAGRAPH =
      "</p>(?=\\s*<(?:(?:p|div|[duo]l|details|figure|footer|h[1-6]|header|nav|section|table)\\b"
          + "|/(?:article|aside|dd|details|div|figure|footer|header|li|main|section|td)>))";

  private static final String EMPTY_LINES = "\\n(?:[ \\t]*\\n)+";

  private static final Pattern PIECES =
      Pattern.compile(
          "(?:"
              + AS_IT_IS
              + ")|"
              + IN_ANOTHER_LANGUAGE
              + "|"
              + END_OF_PARAGRAPH
              + "|"
              + EMPTY_LINES,
          Pattern.DOTALL);

  /** Inside of a tag, the end of which comes before the next begins. */
  private static final Pattern QUOTES =
      Pattern.compile(
          AS_IT_IS + "|(?<= )(id|class|lang|hreflang)=\"([A-Za-z0-9_-]+)\"(?=[\\s>][^<>]*>|>)",
          Pattern.DOTALL);

  private TightPage() {}

  /** The same page in fewer bytes. */
  static String of(String page) {
    return QUOTES
        .matcher(PIECES.matcher(page).replaceAll(TightPage::piece))
        .replaceAll(TightPage::unquoted);
  }

  private static String unquoted(MatchResult found) {
    return Matcher.quoteReplacement(
        found.group(2) == null ? found.group() : found.group(2) + "=" + found.group(3));
  }

  private static String piece(MatchResult found) {
    if (found.group(2) != null) {
      return Matcher.quoteReplacement(
          "<%1$s%2$s%3$s>%4$s</%1$s>"
              .formatted(found.group(2), found.group(3), found.group(4), found.group(5)));
    }
    if (found.group().startsWith("\n")) {
      return "\n";
    }
    return found.group().startsWith("</p>") ? "" : Matcher.quoteReplacement(found.group());
  }
}
