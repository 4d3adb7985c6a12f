package communique.lsp;

import communique.problem.Fix;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * What mends problems that have one right answer, as the editor carries it out.
 *
 * @param changing how the editor changes files
 * @param open the texts that are open
 */
record QuickFixes(Changing changing, Map<String, OpenText> open) {

  /** The fixes of those problems that stand on one of some lines. */
  List<CodeAction> of(List<Telling.Told> problems, Range lines) {
    return problems.stream()
        .filter(told -> meet(told.diagnostic().getRange(), lines))
        .flatMap(told -> action(told).stream())
        .toList();
  }

  private static boolean meet(Range one, Range other) {
    return one.getStart().getLine() <= other.getEnd().getLine()
        && other.getStart().getLine() <= one.getEnd().getLine();
  }

  private Optional<CodeAction> action(Telling.Told told) {
    return told.problem()
        .fix()
        .flatMap(fix -> edit(fix).map(edit -> action(told, title(fix), edit)));
  }

  private static CodeAction action(Telling.Told told, String title, WorkspaceEdit edit) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(told.diagnostic()));
    action.setEdit(edit);
    return action;
  }

  /** Nothing where the text stands otherwise by now, or the editor cannot do it. */
  private Optional<WorkspaceEdit> edit(Fix fix) {
    if (fix instanceof Fix.Move move) {
      return changing.renames() ? Optional.of(changing.of(move, open)) : Optional.empty();
    }
    Fix.Replace replace = (Fix.Replace) fix;
    String file = replace.place().file();
    return Optional.ofNullable(open.get(file))
        .flatMap(text -> Changing.edit(replace, text.lines()))
        .map(edit -> changing.of(file, edit, open));
  }

  private static String title(Fix fix) {
    if (fix instanceof Fix.Move move) {
      return "Rename the file to " + move.to().substring(move.to().lastIndexOf('/') + 1);
    }
    Fix.Replace replace = (Fix.Replace) fix;
    return "Replace " + shown(replace.before()) + " by " + shown(replace.after());
  }

  private static String shown(String words) {
    return words.isBlank()
        ? words.codePoints().mapToObj("U+%04X"::formatted).toList().toString()
        : words;
  }
}
