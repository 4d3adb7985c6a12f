package communique.content.markdown;

import communique.model.Prose;
import communique.model.Prose.Cite;
import communique.model.Prose.Passage;
import communique.model.Prose.Piece;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came out of a text, in forms that are easy to compare.
 *
 * @param prose the prose
 * @param problems what was told
 */
record Parsed(Prose prose, List<Problem> problems) {

  /** The text as the whole of a file. */
  static Parsed of(String text) {
    return of(text, 1);
  }

  /** The text as a body that begins on that line. */
  static Parsed of(String text, int firstLine) {
    List<Problem> problems = new ArrayList<>();
    return new Parsed(Markdown.parse("sheet.md", text, firstLine, problems::add), problems);
  }

  /** The page, with {@code {id|words}} for links and {@code {@id, place; @id}} for citations. */
  String html() {
    return prose.pieces().stream().map(Parsed::hole).collect(Collectors.joining());
  }

  /** The page's markup without what fills the holes. */
  String markup() {
    return prose.pieces().stream().map(Piece::html).collect(Collectors.joining());
  }

  /** The passages, as {@code KIND line:column+length (cited) words}. */
  List<String> passages() {
    return prose.passages().stream().map(Parsed::passage).toList();
  }

  /** The holes, as {@code id line:column+length}. */
  List<String> holes() {
    List<String> holes = new ArrayList<>();
    for (Piece piece : prose.pieces()) {
      piece.link().ifPresent(link -> holes.add(link.id() + " " + mark(piece.mark())));
      piece.cites().forEach(cite -> holes.add("@" + cite.source().id() + " " + mark(cite.mark())));
    }
    return holes;
  }

  /** The problems, as {@code line:column+length rule}. */
  List<String> slips() {
    return problems.stream().map(Parsed::slip).toList();
  }

  private static String slip(Problem problem) {
    Location at = (Location) problem.place();
    return mark(new Mark(at.line(), at.column(), at.length())) + " " + problem.rule().slug();
  }

  private static String passage(Passage passage) {
    return "%s %s (%d) %s"
        .formatted(passage.kind(), mark(passage.mark()), passage.cited(), passage.text());
  }

  private static String hole(Piece piece) {
    if (!piece.cites().isEmpty()) {
      return piece.cites().stream().map(Parsed::cite).collect(Collectors.joining("; ", "{", "}"));
    }
    return piece
        .link()
        .map(link -> "{" + link.id() + piece.words().map(words -> "|" + words).orElse("") + "}")
        .orElse(piece.html());
  }

  private static String cite(Cite cite) {
    return "@" + cite.source().id() + cite.locator().map(place -> ", " + place).orElse("");
  }

  private static String mark(Mark mark) {
    return mark.line() + ":" + mark.column() + "+" + mark.length();
  }
}
