package communique.shape;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is a mark in prose, and would be shown as typed in words. */
enum ProseMarks {
  LINK("\\[\\[[^\\[\\]]*+\\]\\]", "write the words without the brackets"),
  CITATION(
      "\\[[^\\[\\]@]{0,60}+(?<![\\p{L}\\p{N}])@[^\\[\\]]*+\\]",
      "put the source into cite beside the words"),
  ADDRESS("\\[[^\\[\\]]++\\]\\([^()\\s]++\\)", "write the words without the address"),
  EMPHASIS(
      "(?<![\\p{N}*])(?:\\*{1,3}+(?=\\S)[^*]{1,300}+(?<=\\S)\\*{1,3}+)(?![\\p{N}*])"
          + "|(?<![\\p{L}\\p{N}_])_{1,3}+(?=\\S)[^_]{1,300}+(?<=\\S)_{1,3}+(?![\\p{L}\\p{N}_])"
          + "|(?<!~)~~(?=\\S)[^~]{1,300}+~~",
      "leave the marks out"),
  CODE("(?<!`)`[^`\\s][^`]{0,300}+`(?!`)", "leave the marks out");

  private final Pattern pattern;
  private final String hint;

  ProseMarks(String pattern, String hint) {
    this.pattern = Pattern.compile(pattern);
    this.hint = hint;
  }

  /** The first of each kind, as it is written. */
  static Stream<Found> in(String words) {
    return Stream.of(values()).flatMap(mark -> mark.find(words).stream());
  }

  private Optional<Found> find(String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? Optional.of(new Found(matcher.group(), hint)) : Optional.empty();
  }

  /**
   * A mark in words.
   *
   * @param written the mark and what stands in it
   * @param hint what to write
   */
  record Found(String written, String hint) {}
}
