package communique.lsp;

import communique.curate.assist.Span;
import communique.curate.assist.Suggestion;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Values of ours as the protocol has them: it counts lines from 0, and units of UTF-16. */
final class Protocol {

  /** Who tells a problem. */
  static final String SOURCE = "communique";

  private Protocol() {}

  /**
   * A stretch of a file.
   *
   * @param lines of the file
   * @return the first line if the file is meant as a whole, the line if one is
   */
  static Range range(Location place, List<String> lines) {
    int line = Math.max(0, Math.min(place.line() - 1, lines.size() - 1));
    String text = lines.get(line);
    if (place.column() == 0) {
      return range(line, 0, text.length());
    }
    int from = offset(text, 0, place.column() - 1);
    return range(line, from, offset(text, from, place.length()));
  }

  private static int offset(String text, int from, int points) {
    int room = text.codePointCount(from, text.length());
    return text.offsetByCodePoints(from, Math.max(0, Math.min(points, room)));
  }

  /** A stretch of a line. */
  static Range range(int line, int from, int until) {
    return new Range(new Position(line, from), new Position(line, until));
  }

  /** The same. */
  static Range range(Span span) {
    return range(span.line(), span.from(), span.until());
  }

  /** A problem at its place. */
  static Diagnostic diagnostic(Problem problem, Range range) {
    String message = problem.hint().map(hint -> "\nhint: " + hint).orElse("");
    Diagnostic diagnostic = new Diagnostic(range, problem.message() + message);
    diagnostic.setSeverity(
        problem.severity() == Severity.ERROR
            ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Warning);
    diagnostic.setCode(problem.rule().slug());
    diagnostic.setSource(SOURCE);
    return diagnostic;
  }

  /**
   * A suggestion.
   *
   * @param number its place in their order
   * @param position where the cursor is
   */
  static CompletionItem item(Suggestion one, int number, Position position) {
    int from = Math.max(0, position.getCharacter() - one.begun());
    CompletionItem item = new CompletionItem(one.label());
    item.setKind(kind(one.kind()));
    item.setSortText(String.format(Locale.ROOT, "%04d", number));
    item.setTextEdit(
        Either.forLeft(
            new TextEdit(range(position.getLine(), from, position.getCharacter()), one.text())));
    Optional.of(one.detail()).filter(words -> !words.isEmpty()).ifPresent(item::setDetail);
    if (!one.doc().isEmpty()) {
      item.setDocumentation(new MarkupContent(MarkupKind.PLAINTEXT, one.doc()));
    }
    return item;
  }

  private static CompletionItemKind kind(Suggestion.Kind kind) {
    return switch (kind) {
      case KEY -> CompletionItemKind.Field;
      case ID -> CompletionItemKind.Reference;
      case WORD -> CompletionItemKind.EnumMember;
      case PASSAGE -> CompletionItemKind.Text;
    };
  }
}
