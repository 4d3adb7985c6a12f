package communique.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is a mark in prose or in HTML, and would be shown as typed in words. Each has characters of
 * which it needs one, and is looked for in words that have it.
 */
public enum ProseMarks {
  LINK(
      "[［【〔",
      "\\[\\[[^\\[\\]]*+\\]\\]|[［【〔]{2}[^］】〕]{1,100}+[］】〕]{2}",
      "write the words without the brackets"),
  CITATION(
      "@＠",
      "[\\[［【〔][^\\[\\]［］【】〔〕@＠]{0,60}+(?<![\\p{L}\\p{N}])[@＠][^\\[\\]［］【】〔〕]*+[\\]］】〕]",
      "put the source into cite beside the words"),
  FOOTNOTE("^", "\\[\\^[^\\[\\]\\s]{1,40}+\\]", "put what it says into note beside the words"),
  ADDRESS("(", "\\[[^\\[\\]]++\\]\\([^()\\s]++\\)", "write the words without the address"),
  EMPHASIS(
      "*_~",
      "(?<![\\p{N}*])(?:\\*{1,3}+(?=\\S)[^*]{1,300}+(?<=\\S)\\*{1,3}+)(?![\\p{N}*])"
          + "|(?<![\\p{L}\\p{N}_])_{1,3}+(?=\\S)[^_]{1,300}+(?<=\\S)_{1,3}+(?![\\p{L}\\p{N}_])"
          + "|(?<!~)~~(?=\\S)[^~]{1,300}+~~|(?<![\\p{N}*])(?<!\\p{N} )\\*{2,3}+(?! ?\\p{N})"
          + "|(?<!\\S)_{1,3}+(?=\\h)[^_]{1,300}+(?<=\\h)_{1,3}+(?!\\S)"
          + "|(?<!\\S)(?<!\\p{N} )\\*(?=\\h(?!\\p{N}))[^*]{1,300}+(?<=\\h)(?<!\\p{N} )\\*(?!\\S| \\p{N})",
      "leave the marks out"),
  HIGHLIGHT(
      "=+",
      "(?<!=)==(?=[^=\\s])[^=]{1,300}+(?<=\\S)==(?!=)|\\+\\+(?=[^+\\s])[^+]{1,300}+(?<=\\S)\\+\\+",
      "leave the marks out"),
  CODE("`", "(?<!`)`[^`\\s][^`]{0,300}+`(?!`)|`{2,}+", "leave the marks out"),
  ESCAPE("\\", "\\\\[*_`\\[\\]#~<>|!@&^(){}.+=\"'-]", "leave the backslash out"),
  HEADING("#", "\\A#{1,6}\\h", "leave the marks out"),
  ENTITY(
      "&",
      "&(?:#[0-9]++|#[xX][0-9a-fA-F]++|amp|lt|gt|quot|apos|nbsp|ensp|emsp|thinsp|shy|zwn?j"
          + "|copy|reg|trade|hellip|[mn]dash|[lr][sd]quo|[sb]dquo|sbquo|[lr]aquo|bull|middot|deg|euro|pound"
          + "|yen|cent|sect|para|times|divide|plusmn|minus|frac[1-4]{2}|sup[123]|ord[fm]|iexcl|iquest"
          + "|szlig|aelig|AElig|oelig|OElig|eth|ETH|thorn|THORN"
          + "|[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash));",
      "write the character itself"),
  TAG(
      "<",
      "(?i)</?(?:a|abbr|article|audio|b|big|blockquote|br|caption|center|cite|code|dd|del|div|dl|dt|em"
          + "|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|mark|nav|ol|p|pre|q|rp|rt"
          + "|ruby|s|samp|script|section|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot"
          + "|th|thead|tr|tt|u|ul|var|video|wbr)(?:\\s[^<>]{0,300}+)?/?>|<!--",
      "leave the HTML out");

  /** All that any of them needs: most words have nothing of it. */
  private static final Characters ANY =
      Stream.of(values()).map(mark -> mark.needed).reduce(Characters.of(""), Characters::and);

  private static final Characters BREAKS = Characters.of("\n\r");
  private static final Pattern ITEM = Pattern.compile("\\s*+(?:[-*+]|[0-9]{1,2}[.)])\\h");

  // Nothing changes such a set, but that it cannot be changed is not seen from outside.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Characters needed;

  private final Pattern pattern;
  private final String hint;

  ProseMarks(String needed, String pattern, String hint) {
    this.needed = Characters.of(needed);
    this.pattern = Pattern.compile(pattern);
    this.hint = hint;
  }

  /** The first of each kind, as it is written, and the first item of a list. */
  public static List<Found> in(String words) {
    List<Found> found = new ArrayList<>();
    if (ANY.areIn(words)) {
      for (ProseMarks mark : values()) {
        mark.find(words).ifPresent(found::add);
      }
    }
    if (BREAKS.areIn(words)) {
      list(words).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Found> find(String words) {
    if (!mayBeIn(words)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? Optional.of(new Found(matcher.group(), hint)) : Optional.empty();
  }

  /** Whether the words have a character that this mark needs. */
  boolean mayBeIn(String words) {
    return needed.areIn(words);
  }

  /** What it looks like. */
  Pattern pattern() {
    return pattern;
  }

  /** Lines that were meant to stand below one another. */
  private static Optional<Found> list(String words) {
    List<String> lines = words.lines().toList();
    List<String> items =
        lines.stream().filter(line -> ITEM.matcher(line).lookingAt()).limit(2).toList();
    Optional<String> first =
        items.size() > 1
            ? Optional.of(items.get(0))
            : Bullets.first(lines).stream().mapToObj(lines::get).findFirst();
    return first.map(item -> new Found(item.strip(), "write a sentence"));
  }

  /**
   * A mark in words.
   *
   * @param written the mark and what stands in it
   * @param hint what to write
   */
  public record Found(String written, String hint) {}
}
