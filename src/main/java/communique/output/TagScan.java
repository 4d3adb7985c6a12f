package communique.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Finds the start tags of a page and the text of its styles, as the tokenizer of a browser does
 * (HTML, 13.2.5). No tree is made of them.
 *
 * <p>A page is read as octets: a string in which each character is a byte of its UTF-8. All that
 * has a meaning in markup is ASCII, and what is not asked for is never decoded.
 */
final class TagScan {

  /** What is found. */
  interface Finder {

    /** A start tag that has attributes that were asked for. */
    void tag(String name, Map<String, Attribute> attributes);

    /** A part of a style, in octets, and where it begins. */
    void style(String css, int at);
  }

  /**
   * An attribute.
   *
   * @param value what it means
   * @param at where its value begins, in bytes
   */
  record Attribute(String value, int at) {}

  /** Elements of HTML in which there is no markup. */
  private static final Set<String> RAW =
      Set.of(
          "iframe",
          "noembed",
          "noframes",
          "plaintext",
          "script",
          "style",
          "textarea",
          "title",
          "xmp");

  /** Elements of HTML that are nothing without a table around them. */
  private static final Set<String> OF_TABLES =
      Set.of("caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr");

  private static final Set<String> TABLES = Set.of("table", "template");

  private static final char END = '\uFFFF';

  private final String page;
  private final Set<String> keys;
  private final Finder finder;
  private final Foreign foreign = new Foreign();
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private int at;
  private boolean closed;
  private int tables;

  private TagScan(String page, Set<String> keys, Finder finder) {
    this.page = page;
    this.keys = keys;
    this.finder = finder;
  }

  /**
   * Goes through a page.
   *
   * @param octets the page
   * @param keys the attributes that are asked for, in lower case
   */
  static void scan(String octets, Set<String> keys, Finder finder) {
    new TagScan(octets, keys, finder).run();
  }

  /** The octets of a text. */
  static String octets(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** The text of octets. */
  static String text(String octets) {
    return new String(octets.getBytes(ISO_8859_1), UTF_8);
  }

  private void run() {
    while (at < page.length()) {
      int start = at;
      at = nextMarkup();
      if (foreign.isIn("style") && at > start) {
        finder.style(octets(meaning(page.substring(start, at), false)), start);
      }
      if (at < page.length()) {
        markup();
      }
    }
  }

  private int nextMarkup() {
    int open = find('<', at);
    while (open < page.length() && !opens(charAt(open + 1))) {
      open = find('<', open + 1);
    }
    return open;
  }

  /** Whether that character after a {@code <} makes it more than text. */
  private static boolean opens(char next) {
    return isLetter(next) || next == '/' || next == '!' || next == '?';
  }

  private void markup() {
    char next = charAt(at + 1);
    if (isLetter(next)) {
      at++;
      startTag();
    } else if (next == '/' && isLetter(charAt(at + 2))) {
      at += 2;
      endTag();
    } else if (page.startsWith("<!--", at)) {
      at = afterComment(at + 4);
    } else if (foreign.isCurrent() && page.startsWith("<![CDATA[", at)) {
      characters(at + 9);
    } else {
      at = find('>', at + 2) + 1;
    }
  }

  private int afterComment(int start) {
    if (page.startsWith(">", start) || page.startsWith("->", start)) {
      return page.indexOf('>', start) + 1;
    }
    int end = find("--", start);
    while (end < page.length() && !page.startsWith(">", end + 2)) {
      if (page.startsWith("!>", end + 2)) {
        return end + 4;
      }
      end = find("--", end + 1);
    }
    return end + 3;
  }

  private void characters(int start) {
    int end = find("]]>", start);
    if (foreign.isIn("style")) {
      finder.style(page.substring(start, end), start);
    }
    at = end + 3;
  }

  /** A tag that the page ends in does not count. */
  private void startTag() {
    String name = name();
    if (attributes()) {
      boolean isForeign = foreign.open(name, closed);
      if (!attributes.isEmpty() && (isForeign || tables > 0 || !OF_TABLES.contains(name))) {
        finder.tag(name, attributes);
      }
      if (TABLES.contains(name)) {
        tables++;
      }
      if (!isForeign && RAW.contains(name)) {
        raw(name);
      }
    }
  }

  private void endTag() {
    String name = name();
    attributes();
    foreign.close(name);
    if (TABLES.contains(name) && tables > 0) {
      tables--;
    }
  }

  private void raw(String name) {
    int start = at;
    at =
        switch (name) {
          case "plaintext" -> page.length();
          case "script" -> endOfScript();
          default -> endTag(name, at);
        };
    if (name.equals("style")) {
      finder.style(page.substring(start, at), start);
    }
  }

  private int endTag(String name, int from) {
    int end = find("</", from);
    while (end < page.length() && !isTag(name, end + 2)) {
      end = find("</", end + 2);
    }
    return end;
  }

  /** In what looks like a comment, a script may have another one in it (HTML, 13.2.5.20–31). */
  private int endOfScript() {
    boolean comment = false;
    boolean inner = false;
    for (int i = at; i < page.length(); i++) {
      char c = page.charAt(i);
      if (c == '-' && comment && page.startsWith("-->", i)) {
        comment = false;
        inner = false;
      } else if (c == '<' && !comment && page.startsWith("<!--", i)) {
        comment = true;
        i++;
      } else if (c == '<' && comment && isTag("script", i + 1)) {
        inner = true;
      } else if (c == '<' && charAt(i + 1) == '/' && isTag("script", i + 2)) {
        if (!inner) {
          return i;
        }
        inner = false;
      }
    }
    return page.length();
  }

  private boolean isTag(String name, int from) {
    return page.regionMatches(true, from, name, 0, name.length())
        && endsName(charAt(from + name.length()))
        && from + name.length() < page.length();
  }

  private String name() {
    int start = at;
    while (!endsName(charAt(at))) {
      at++;
    }
    return page.substring(start, at).toLowerCase(Locale.ROOT);
  }

  /** Reads the attributes and the end of a tag; false if the page ends before. */
  private boolean attributes() {
    attributes.clear();
    closed = false;
    for (char c = afterSpace(); c != END; c = afterSpace()) {
      if (c == '>') {
        at++;
        return true;
      }
      if (c == '/') {
        at++;
        closed = charAt(at) == '>';
      } else {
        attribute();
      }
    }
    return false;
  }

  private void attribute() {
    int start = at++;
    while (!endsName(charAt(at)) && charAt(at) != '=') {
      at++;
    }
    String key = page.substring(start, at).toLowerCase(Locale.ROOT);
    int end = at;
    start = at;
    if (afterSpace() == '=') {
      at++;
      char quote = afterSpace();
      if (quote == '"' || quote == '\'') {
        start = at + 1;
        end = find(quote, start);
        at = end + 1;
      } else {
        start = at;
        while (!isSpace(charAt(at)) && charAt(at) != '>' && charAt(at) != END) {
          at++;
        }
        end = at;
      }
    }
    if (keys.contains(key) && !attributes.containsKey(key)) {
      attributes.put(key, new Attribute(meaning(page.substring(start, end), true), start));
    }
  }

  /** The words that octets mean. */
  private static String meaning(String octets, boolean inAttribute) {
    String words = text(octets);
    return words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, inAttribute);
  }

  private char afterSpace() {
    while (isSpace(charAt(at))) {
      at++;
    }
    return charAt(at);
  }

  /** Where something stands next; the end of the page if it does not. */
  private int find(String what, int from) {
    int found = page.indexOf(what, from);
    return found < 0 ? page.length() : found;
  }

  private int find(char what, int from) {
    int found = page.indexOf(what, from);
    return found < 0 ? page.length() : found;
  }

  private char charAt(int index) {
    return index < page.length() ? page.charAt(index) : END;
  }

  private static boolean endsName(char c) {
    return isSpace(c) || c == '/' || c == '>' || c == END;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
