package communique.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a message with holes apart, as {@link java.text.MessageFormat} does: {@code {0}}, {@code
 * {0,choice,1#one|1<many}}, quotes of apostrophes; and {@code {0,plural,one{…} other{…}}} as ICU
 * has it, where a {@code #} is the number.
 *
 * @param <M> what is made of it
 */
public final class MessagePattern<M> {

  /** So deep may holes stand in holes; no language needs more than number in number. */
  private static final int DEEPEST = 2;

  private static final String APOSTROPHE =
      "an apostrophe is written twice: one alone would be lost, and what follows taken as it stands";

  private static final String BRACES =
      "the braces { } do not close one another; an apostrophe is written twice";

  /** What is made of the parts. */
  public interface Parts<M> {

    /** Of words that are always the same. */
    M words(String words);

    /** Of the place of an argument. */
    M hole(int number);

    /** Of words that depend on a number: those of the last limit that it comes up to. */
    M choice(int number, List<Double> limits, List<M> each);

    /** Of words that depend on the category of a number, or on a very number: {@code =0}. */
    M plural(int number, Map<String, M> each);

    /** Of several, one after the other. */
    M all(List<M> parts);
  }

  private static final Pattern SPECIAL = Pattern.compile("[{}#|]");
  private static final Pattern CHOICE =
      Pattern.compile("\\s*(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)([#<\u2264])(.*)", Pattern.DOTALL);

  private final String pattern;
  private final Parts<M> parts;
  private final int depth;
  private int at;

  private MessagePattern(String pattern, Parts<M> parts, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("braces stand inside one another more than twice");
    }
    this.pattern = pattern;
    this.parts = parts;
    this.depth = depth;
  }

  /**
   * Makes something of a pattern.
   *
   * @throws IllegalArgumentException with a sentence for its author, if it is none
   */
  public static <M> M read(String pattern, Parts<M> parts) {
    return new MessagePattern<>(pattern, parts, 0).message(-1);
  }

  /**
   * The whole pattern.
   *
   * @param counted the argument that a {@code #} stands for; none if negative
   */
  private M message(int counted) {
    List<M> found = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at < pattern.length()) {
      char c = pattern.charAt(at++);
      if (c == '\'' && isNext('\'')) {
        words.append(c);
        at++;
      } else if (c == '\'') {
        words.append(quoted());
      } else if (c == '{' || (c == '#' && counted >= 0)) {
        end(words, found);
        found.add(c == '{' ? argument() : parts.hole(counted));
      } else if (c == '}') {
        throw new IllegalArgumentException(BRACES);
      } else {
        words.append(c);
      }
    }
    end(words, found);
    return parts.all(found);
  }

  /** What stands as it is up to the apostrophe that closes; there is a reason, or it is a slip. */
  private String quoted() {
    StringBuilder words = new StringBuilder();
    for (; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c != '\'') {
        words.append(c);
      } else if (pattern.startsWith("\'\'", at)) {
        words.append(c);
        at++;
      } else if (SPECIAL.matcher(words).find()) {
        at++;
        return words.toString();
      } else {
        break;
      }
    }
    throw new IllegalArgumentException(APOSTROPHE);
  }

  private boolean isNext(char c) {
    return at < pattern.length() && pattern.charAt(at) == c;
  }

  private void end(StringBuilder words, List<M> found) {
    if (!words.isEmpty()) {
      found.add(parts.words(words.toString()));
      words.setLength(0);
    }
  }

  /** What stands between braces, the first of which was passed. */
  private M argument() {
    String[] steps = inBraces().split(",", 3);
    String number = steps[0].strip();
    if (!number.matches("[0-9]")) {
      throw new IllegalArgumentException(
          "{%s} is no hole: a hole has a number from 0 to 9".formatted(number));
    }
    int hole = Integer.parseInt(number);
    String kind = steps.length == 1 ? "" : steps[1].strip();
    String style = steps.length < 3 ? "" : steps[2];
    return switch (kind) {
      case "" -> parts.hole(hole);
      case "choice" -> choice(hole, style);
      case "plural" -> plural(hole, style);
      default ->
          throw new IllegalArgumentException(
              "a hole is {%1$s}, {%1$s,choice,…} or {%1$s,plural,…}; \"%2$s\" is none of these"
                  .formatted(number, kind));
    };
  }

  /** Everything up to the brace that closes, quotes and all. */
  private String inBraces() {
    int start = at;
    boolean quoted = false;
    for (int open = 1; open > 0; at++) {
      if (at == pattern.length()) {
        throw new IllegalArgumentException(BRACES);
      }
      char c = pattern.charAt(at);
      quoted ^= c == '\'';
      open += quoted ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return pattern.substring(start, at - 1);
  }

  private M choice(int number, String style) {
    List<Double> limits = new ArrayList<>();
    List<M> each = new ArrayList<>();
    for (String one : parted(style, '|')) {
      Matcher choice = CHOICE.matcher(one);
      double limit = choice.matches() ? limit(choice.group(1), choice.group(2)) : Double.NaN;
      boolean ascends = limits.isEmpty() || limit > limits.get(limits.size() - 1);
      if (Double.isNaN(limit) || !ascends) {
        throw new IllegalArgumentException(
            "\"%s\" is no choice such as 1#one|1<many".formatted(style));
      }
      limits.add(limit);
      each.add(new MessagePattern<>(choice.group(3), parts, depth + 1).message(-1));
    }
    return parts.choice(number, limits, each);
  }

  /** From which number on, that one included or not. */
  private static double limit(String number, String from) {
    double limit = Double.parseDouble(number);
    return from.equals("<") ? Math.nextUp(limit) : limit;
  }

  /** The parts between marks that stand in no braces and no quotes. */
  private static List<String> parted(String style, char mark) {
    List<String> found = new ArrayList<>();
    boolean quoted = false;
    int open = 0;
    int start = 0;
    for (int i = 0; i < style.length(); i++) {
      char c = style.charAt(i);
      quoted ^= c == '\'';
      open += quoted ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == mark && !quoted && open == 0) {
        found.add(style.substring(start, i));
        start = i + 1;
      }
    }
    found.add(style.substring(start));
    return found;
  }

  private M plural(int number, String style) {
    Map<String, M> each = new LinkedHashMap<>();
    MessagePattern<M> rest = new MessagePattern<>(style, parts, depth);
    for (String name = rest.name(); !name.isEmpty(); name = rest.name()) {
      if (!name.matches("=[0-9]{1,9}") && !Plurals.CATEGORIES.contains(name)) {
        throw new IllegalArgumentException(
            "\"%s\" is no category of plurals: %s, or =0"
                .formatted(name, String.join(", ", Plurals.CATEGORIES)));
      }
      M words = new MessagePattern<>(rest.inBraces(), parts, depth + 1).message(number);
      if (each.put(name, words) != null) {
        throw new IllegalArgumentException("\"%s\" stands twice in a plural".formatted(name));
      }
    }
    if (!each.containsKey(Plurals.OTHER)) {
      throw new IllegalArgumentException("a plural needs other{…}");
    }
    return parts.plural(number, each);
  }

  /** The name before the next brace, which is passed; nothing at the end. */
  private String name() {
    int brace = pattern.indexOf('{', at);
    String name = pattern.substring(at, brace < 0 ? pattern.length() : brace).strip();
    if (brace < 0 && !name.isEmpty()) {
      throw new IllegalArgumentException("\"%s\" has no words in braces behind it".formatted(name));
    }
    at = brace + 1;
    return name;
  }
}
