package communique.content.markdown;

import com.vladsch.flexmark.util.ast.Document;
import communique.model.Prose;
import communique.problem.Problem;
import java.util.function.Consumer;

/** Reads the prose of a sheet. */
public final class Markdown {

  private Markdown() {}

  /**
   * Reads prose once, into what needs evidence and what a page shows. A pure function of its
   * arguments; it may be called by several threads.
   *
   * @param file the file, as printed in problems
   * @param text the body of the sheet, after the front matter
   * @param firstLine the line of the file, 1-based, that the first line of the text is
   * @param problems receives what is wrong, in order; whatever is wrong, the rest is read
   * @return the prose; {@link Prose#NONE} for a blank text, and for one that is too large, nested
   *     too deep or otherwise would keep the parser busy, which is told as a problem
   */
  public static Prose parse(String file, String text, int firstLine, Consumer<Problem> problems) {
    if (text.isBlank()) {
      return Prose.NONE;
    }
    Lines lines = new Lines(text, firstLine);
    Slips slips = new Slips(file, lines, problems);
    if (!Limits.allow(text, lines, slips)) {
      return Prose.NONE;
    }
    ProseBuilder prose = new ProseBuilder(lines);
    // NUL ends a paragraph for flexmark; as in CommonMark it stands for a character that is lost
    Document document = Syntax.parse(text.replace('\0', '\uFFFD'));
    new BlockWalk(document, prose, slips).whole(document);
    return prose.build();
  }
}
