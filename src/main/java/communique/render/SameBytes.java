package communique.render;

import freemarker.core.ParseException;
import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.Collections;
import java.util.Enumeration;
import java.util.regex.Pattern;

/**
 * What no template may ask: the clock, and the locale and zone of the machine. Pages of the same
 * content are the same everywhere. What is made into a template only while a page is rendered could
 * ask for anything, so that is not possible either.
 */
@SuppressWarnings("deprecation") // The library has no other way to its syntax tree.
final class SameBytes {

  /** Of an element, what the library calls words of the page and of nobody. */
  private static final Pattern NO_CODE = Pattern.compile("(?s)(text|comment) \".*");

  /** Words in quotation marks that hold no expression. */
  private static final Pattern WORDS = Pattern.compile("\"(?:[^\"\\\\$#]|\\\\.|[$#](?!\\{))*+\"");

  private static final Pattern ASKS =
      Pattern.compile(
          "\\.now\\b|\\?\\s*(eval|interpret)\\b"
              + "|#setting (locale|time_?zone|sql_?date_?and_?time_?time_?zone)\\b",
          Pattern.CASE_INSENSITIVE);

  private SameBytes() {}

  /** Fails at the first place where a template asks. */
  static void require(Template template) throws ParseException {
    require(template, template.getRootTreeNode());
  }

  private static void require(Template template, TemplateElement element) throws ParseException {
    String code = element.getDescription();
    if (!NO_CODE.matcher(code).matches()
        && ASKS.matcher(WORDS.matcher(code).replaceAll("\"\"")).find()) {
      throw new ParseException(
          "pages have to be the same in every run: .now, ?eval, ?interpret and settings of locale"
              + " and time zone are not possible",
          template,
          element.getBeginLine(),
          element.getBeginColumn(),
          element.getEndLine(),
          element.getEndColumn());
    }
    Enumeration<?> children = element.children();
    for (Object child : Collections.list(children)) {
      require(template, (TemplateElement) child);
    }
  }
}
