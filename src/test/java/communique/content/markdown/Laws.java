package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for every text that is read as Markdown. */
final class Laws {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");

  private Laws() {}

  /**
   * The places of problems, passages, links and citations lie in the text; those of ids on them.
   */
  static void placesAreInTheText(String text) {
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    Parsed parsed = Parsed.of(text);
    parsed.problems().forEach(problem -> within(lines, (Location) problem.place(), text));
    parsed
        .prose()
        .pieces()
        .forEach(
            piece -> {
              Location at = Location.of("sheet.md", piece.mark());
              within(lines, at, text);
              piece.link().ifPresent(link -> assertThat(at(lines, at)).isEqualTo(link.id()));
              piece
                  .cites()
                  .forEach(
                      cite ->
                          assertThat(at(lines, Location.of("sheet.md", cite.mark())))
                              .isEqualTo(cite.source().id()));
            });
  }

  private static void within(List<String> lines, Location at, String text) {
    assertThat(at.line()).as(text).isBetween(1, lines.size());
    String line = lines.get(at.line() - 1);
    assertThat(at.column()).as(text).isBetween(1, line.codePointCount(0, line.length()) + 1);
    assertThat(at.length()).as(text).isPositive();
  }

  private static String at(List<String> lines, Location at) {
    String line = lines.get(at.line() - 1);
    int from = line.offsetByCodePoints(0, at.column() - 1);
    return line.substring(from, line.offsetByCodePoints(from, at.length()));
  }

  /** The elements that are not closed, or that a closing tag does not fit. */
  static Deque<String> unclosed(String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2);
      if (!tag.group(1).isEmpty() && name.equals(open.peek())) {
        open.pop();
      } else if (!name.equals("br") && !name.equals("hr")) {
        open.push(tag.group(1) + name);
      }
    }
    return open;
  }
}
