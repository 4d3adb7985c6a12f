package communique.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;

/**
 * Finds what CSS loads: {@code url(…)} and {@code src(…)}, {@code @import}, the strings of {@code
 * image-set(…)} and its likes, and addresses of other hosts that wait in a custom property. The
 * tokens are those of CSS Syntax 3, with escapes and with comments wherever they may stand.
 */
final class StyleScan {

  private static final Set<String> LOADING =
      Set.of("url", "src", "image", "image-set", "-webkit-image-set", "cross-fade");

  /** An address that names a host. */
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s*(?:[a-z][a-z0-9+.-]*:)?//.*");

  private static final int LONGEST_ESCAPE = 6;

  private final String css;
  private final ObjIntConsumer<String> found;
  private final Deque<String> functions = new ArrayDeque<>();
  private int i;

  /** The name with which the rule began, up to its end or its first block. */
  private Optional<String> rule = Optional.empty();

  /** Whether what stands there is the value of a custom property. */
  private boolean custom;

  private StyleScan(String css, ObjIntConsumer<String> found) {
    this.css = css;
    this.found = found;
  }

  /** Calls back with each address and its offset. */
  static void scan(String css, ObjIntConsumer<String> found) {
    StyleScan scan = new StyleScan(css, found);
    while (scan.i < css.length()) {
      scan.token();
    }
  }

  private void token() {
    char c = css.charAt(i);
    if (css.startsWith("/*", i)) {
      comment();
    } else if (c == '"' || c == '\'') {
      string(c);
    } else if (c == '@') {
      i++;
      rule = Optional.of(name());
    } else if (isName(i)) {
      named();
    } else {
      mark(c);
    }
  }

  private void comment() {
    int end = css.indexOf("*/", i + 2);
    i = end < 0 ? css.length() : end + 2;
  }

  private void mark(char c) {
    i++;
    switch (c) {
      case '(' -> functions.push("");
      case ')' -> functions.poll();
      case ';', '{', '}' -> {
        rule = Optional.empty();
        custom = false;
      }
      default -> {}
    }
  }

  private void named() {
    String name = name();
    if (i < css.length() && css.charAt(i) == '(') {
      i++;
      function(name);
    } else if (name.startsWith("--")) {
      space();
      custom = i < css.length() && css.charAt(i) == ':';
    }
  }

  private void function(String name) {
    int begin = i;
    while (i < css.length() && isSpace(css.charAt(i))) {
      i++;
    }
    endImport();
    boolean quoted = i < css.length() && (css.charAt(i) == '"' || css.charAt(i) == '\'');
    if (name.equals("url") && !quoted) {
      bare();
    } else {
      i = begin;
      functions.push(name);
    }
  }

  /** An address without quotation marks. */
  private void bare() {
    int begin = i;
    StringBuilder address = new StringBuilder();
    while (i < css.length() && css.charAt(i) != ')') {
      character(address);
    }
    i = Math.min(css.length(), i + 1);
    load(address.toString().stripTrailing(), begin);
  }

  private void string(char mark) {
    i++;
    int begin = i;
    StringBuilder words = new StringBuilder();
    while (i < css.length() && css.charAt(i) != mark && css.charAt(i) != '\n') {
      character(words);
    }
    i = Math.min(css.length(), i + 1);
    String address = words.toString();
    boolean imported = isImport();
    boolean inFunction = LOADING.contains(Optional.ofNullable(functions.peek()).orElse(""));
    if (imported || inFunction || (custom && ELSEWHERE.matcher(address).lookingAt())) {
      load(address, begin);
    }
    endImport();
  }

  /** Whether what is imported is still to come; what follows it are conditions. */
  private boolean isImport() {
    return rule.filter("import"::equals).isPresent();
  }

  private void endImport() {
    rule = isImport() ? Optional.empty() : rule;
  }

  private void load(String address, int at) {
    if (rule.filter("namespace"::equals).isEmpty()) {
      found.accept(address, at);
    }
  }

  /** White space and comments. */
  private void space() {
    while (i < css.length() && (isSpace(css.charAt(i)) || css.startsWith("/*", i))) {
      if (isSpace(css.charAt(i))) {
        i++;
      } else {
        comment();
      }
    }
  }

  /** A name in lower case, as it is meant. */
  private String name() {
    StringBuilder name = new StringBuilder();
    while (i < css.length() && isName(i)) {
      character(name);
    }
    return name.toString().toLowerCase(Locale.ROOT);
  }

  private boolean isName(int at) {
    char c = css.charAt(at);
    boolean escape = c == '\\' && at + 1 < css.length() && css.charAt(at + 1) != '\n';
    return escape || c == '-' || c == '_' || c > 0x7F || Character.isLetterOrDigit(c);
  }

  /** Adds what stands there: a character, or what an escape means. */
  private void character(StringBuilder to) {
    char c = css.charAt(i);
    i++;
    if (c != '\\') {
      to.append(c);
    } else if (i < css.length()) {
      escaped(to);
    }
  }

  private void escaped(StringBuilder to) {
    int begin = i;
    while (i < css.length()
        && i - begin < LONGEST_ESCAPE
        && Character.digit(css.charAt(i), 16) >= 0) {
      i++;
    }
    if (i > begin) {
      int point = Integer.parseInt(css.substring(begin, i), 16);
      to.appendCodePoint(Character.isValidCodePoint(point) ? point : 0xFFFD);
      i += i < css.length() && isSpace(css.charAt(i)) ? 1 : 0;
    } else {
      // An escaped line end is none.
      to.append(css.charAt(i) == '\n' ? "" : String.valueOf(css.charAt(i)));
      i++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
