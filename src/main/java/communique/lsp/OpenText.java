package communique.lsp;

import communique.curate.assist.Cursor;
import java.util.List;
import org.eclipse.lsp4j.Position;

/**
 * A text that is open in the editor.
 *
 * @param uri its file, as the editor names it
 * @param version as the editor counts
 * @param text all of it
 */
record OpenText(String uri, int version, String text) {

  /** The lines of a text, whatever ends them. */
  static List<String> lines(String text) {
    return List.of(text.split("\r\n|\r|\n", -1));
  }

  /** Its lines. */
  List<String> lines() {
    return lines(text);
  }

  /** A place in it. */
  Cursor at(Position position) {
    return new Cursor(lines(), position.getLine(), position.getCharacter());
  }
}
