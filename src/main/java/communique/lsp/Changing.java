package communique.lsp;

import communique.curate.revise.Drafts;
import communique.problem.Fix;
import communique.problem.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Changes of files as an editor is asked to make them: nothing is written here.
 *
 * @param inSteps whether the editor takes changes of files in steps
 * @param renames whether it can rename files
 */
record Changing(boolean inSteps, boolean renames) {

  /** What that editor can do. */
  static Changing of(Optional<ClientCapabilities> editor) {
    Optional<WorkspaceEditCapabilities> edits =
        editor
            .flatMap(all -> Optional.ofNullable(all.getWorkspace()))
            .flatMap(workspace -> Optional.ofNullable(workspace.getWorkspaceEdit()));
    boolean renames =
        edits
            .flatMap(one -> Optional.ofNullable(one.getResourceOperations()))
            .filter(kinds -> kinds.contains(ResourceOperationKind.Rename))
            .isPresent();
    boolean inSteps =
        edits.filter(one -> Boolean.TRUE.equals(one.getDocumentChanges())).isPresent();
    return new Changing(inSteps || renames, renames);
  }

  /** Whether the editor can make these changes. */
  boolean isPossible(Drafts drafts) {
    return renames || drafts.moves().isEmpty();
  }

  /** The same as the protocol has it: texts first, then names. */
  WorkspaceEdit of(Drafts drafts, Map<String, OpenText> open) {
    Map<String, List<TextEdit>> texts = new LinkedHashMap<>();
    drafts
        .texts()
        .forEach(
            (file, draft) ->
                texts.put(name(file), TextChange.of(draft.before().orElse(""), draft.after())));
    List<ResourceOperation> moves = new ArrayList<>();
    drafts
        .moves()
        .forEach((from, to) -> moves.add(new RenameFile(uri(from, open), Names.uri(name(to)))));
    return of(texts, moves, open);
  }

  /** One text in the place of another on a line of an open file. */
  WorkspaceEdit of(String file, TextEdit edit, Map<String, OpenText> open) {
    return of(Map.of(file, List.of(edit)), List.of(), open);
  }

  /** Another name of a file. */
  WorkspaceEdit of(Fix.Move move, Map<String, OpenText> open) {
    return of(
        Map.of(),
        List.of(new RenameFile(uri(Path.of(move.from()), open), Names.uri(move.to()))),
        open);
  }

  /** The edit that carries out a fix on the text as it stands; nothing if it stands otherwise. */
  static Optional<TextEdit> edit(Fix.Replace fix, List<String> lines) {
    if (!(fix.place() instanceof Location place)
        || place.line() < 1
        || place.line() > lines.size()) {
      return Optional.empty();
    }
    var range = Protocol.range(place, lines);
    int from = range.getStart().getCharacter();
    String there = lines.get(place.line() - 1).substring(from, range.getEnd().getCharacter());
    int at = there.lastIndexOf(fix.before());
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new TextEdit(
                Protocol.range(place.line() - 1, from + at, from + at + fix.before().length()),
                fix.after()));
  }

  private WorkspaceEdit of(
      Map<String, List<TextEdit>> texts,
      List<ResourceOperation> moves,
      Map<String, OpenText> open) {
    if (!inSteps) {
      Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
      texts.forEach((file, edits) -> changes.put(uri(Path.of(file), open), edits));
      return new WorkspaceEdit(changes);
    }
    List<Either<TextDocumentEdit, ResourceOperation>> steps = new ArrayList<>();
    texts.forEach((file, edits) -> steps.add(Either.forLeft(step(file, edits, open))));
    moves.forEach(move -> steps.add(Either.forRight(move)));
    return new WorkspaceEdit(steps);
  }

  private static TextDocumentEdit step(
      String file, List<TextEdit> edits, Map<String, OpenText> open) {
    VersionedTextDocumentIdentifier id = new VersionedTextDocumentIdentifier();
    id.setUri(uri(Path.of(file), open));
    Optional.ofNullable(open.get(file)).map(OpenText::version).ifPresent(id::setVersion);
    return new TextDocumentEdit(id, edits);
  }

  private static String uri(Path file, Map<String, OpenText> open) {
    String name = name(file);
    return Optional.ofNullable(open.get(name)).map(OpenText::uri).orElseGet(() -> Names.uri(name));
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
