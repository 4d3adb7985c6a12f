package communique.model;

import java.text.ChoiceFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Takes a message with holes apart, as {@link java.text.MessageFormat} does: {@code {0}}, {@code
 * {0,choice,1#one|1<many}}, quotes of apostrophes; and {@code {0,plural,one{…} other{…}}} as ICU
 * has it, where a {@code #} is the number.
 *
 * @param <M> what is made of it
 */
public final class MessagePattern<M> {

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

  private final String pattern;
  private final Parts<M> parts;
  private int at;

  private MessagePattern(String pattern, Parts<M> parts) {
    this.pattern = pattern;
    this.parts = parts;
  }

  /**
   * Makes something of a pattern.
   *
   * @throws IllegalArgumentException with a sentence for its author, if it is none
   */
  public static <M> M read(String pattern, Parts<M> parts) {
    return new MessagePattern<>(pattern, parts).message(-1);
  }

  /**
   * The whole pattern.
   *
   * @param counted the argument that a {@code #} stands for; none if negative
   */
  private M message(int counted) {
    List<M> found = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean quoted = false;
    while (at < pattern.length()) {
      char c = pattern.charAt(at++);
      if (c == '\'' && isNext('\'')) {
        words.append(c);
        at++;
      } else if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || (c == '#' && counted >= 0))) {
        end(words, found);
        found.add(c == '{' ? argument() : parts.hole(counted));
      } else {
        words.append(c);
      }
    }
    end(words, found);
    return parts.all(found);
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
    ChoiceFormat format;
    try {
      format = new ChoiceFormat(style);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"%s\" is no choice such as 1#one|1<many".formatted(style), e);
    }
    return parts.choice(
        number,
        DoubleStream.of(format.getLimits()).boxed().toList(),
        Stream.of(format.getFormats()).map(words -> read(words.toString(), parts)).toList());
  }

  private M plural(int number, String style) {
    Map<String, M> each = new LinkedHashMap<>();
    MessagePattern<M> rest = new MessagePattern<>(style, parts);
    for (String name = rest.name(); !name.isEmpty(); name = rest.name()) {
      if (!name.matches("=[0-9]+") && !Plurals.CATEGORIES.contains(name)) {
        throw new IllegalArgumentException(
            "\"%s\" is no category of plurals: %s, or =0"
                .formatted(name, String.join(", ", Plurals.CATEGORIES)));
      }
      each.put(name, new MessagePattern<>(rest.inBraces(), parts).message(number));
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
