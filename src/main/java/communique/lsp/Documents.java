package communique.lsp;

import communique.curate.assist.Assistant;
import communique.curate.assist.Cursor;
import communique.curate.assist.Suggestion;
import communique.curate.edit.Refused;
import communique.curate.revise.Revised;
import communique.model.Reader;
import communique.problem.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** What editors tell and ask about single texts. */
final class Documents implements TextDocumentService {

  private final Names names;
  private final Desk desk;
  private final Telling telling;
  private final Assistant assistant;
  private final Supplier<Reader> reader;
  private volatile Changing changing = new Changing(false, false);

  Documents(Names names, Desk desk, Telling telling, Assistant assistant, Supplier<Reader> reader) {
    this.names = names;
    this.desk = desk;
    this.telling = telling;
    this.assistant = assistant;
    this.reader = reader;
  }

  /** What the editor can do is known. */
  void editorCan(Changing what) {
    changing = what;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    var text = params.getTextDocument();
    names
        .file(text.getUri())
        .ifPresent(
            file ->
                desk.open(file, new OpenText(text.getUri(), text.getVersion(), text.getText())));
  }

  /** The whole text is sent with every change. */
  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    var id = params.getTextDocument();
    var changes = params.getContentChanges();
    names
        .file(id.getUri())
        .filter(file -> !changes.isEmpty())
        .ifPresent(
            file ->
                desk.open(
                    file,
                    new OpenText(
                        id.getUri(),
                        Optional.ofNullable(id.getVersion()).orElse(0),
                        changes.get(changes.size() - 1).getText())));
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    names.file(params.getTextDocument().getUri()).ifPresent(desk::close);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    names
        .file(params.getTextDocument().getUri())
        .ifPresent(file -> desk.changed(Set.of(Path.of(file))));
  }

  /** What is asked about a place in a text that is open. */
  private interface AtPlace<T> {
    T answer(Desk.Seen seen, String file, Cursor cursor);
  }

  private <T> CompletableFuture<T> at(
      TextDocumentPositionParams place, AtPlace<T> question, T nothing) {
    return desk.ask(
        seen ->
            names
                .file(place.getTextDocument().getUri())
                .flatMap(
                    file ->
                        Optional.ofNullable(seen.open().get(file))
                            .map(text -> question.answer(seen, file, text.at(place.getPosition()))))
                .orElse(nothing),
        nothing);
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return at(
        params,
        (seen, file, cursor) -> {
          List<Suggestion> found = assistant.complete(seen.loaded(), file, cursor);
          List<CompletionItem> items = new ArrayList<>();
          for (int i = 0; i < found.size(); i++) {
            items.add(Protocol.item(found.get(i), i, params.getPosition()));
          }
          // Which words of an article go on from here depends on every letter.
          boolean isOpen = found.stream().anyMatch(one -> one.kind() == Suggestion.Kind.PASSAGE);
          return Either.forRight(new CompletionList(isOpen, items));
        },
        Either.forRight(new CompletionList(false, List.of())));
  }

  @Override
  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    return this.<Optional<Hover>>at(
            params,
            (seen, file, cursor) ->
                assistant
                    .explain(seen.loaded(), file, cursor)
                    .map(
                        meant ->
                            new Hover(
                                new MarkupContent(MarkupKind.MARKDOWN, meant.markdown()),
                                Protocol.range(meant.span()))),
            Optional.empty())
        .thenApply(found -> found.orElse(null));
  }

  @Override
  public CompletableFuture<
          Either<List<? extends org.eclipse.lsp4j.Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return at(
        params,
        (seen, file, cursor) ->
            Either.forLeft(
                assistant.definition(seen.loaded(), file, cursor).stream()
                    .map(place -> location(place, seen))
                    .toList()),
        Either.forLeft(List.of()));
  }

  @Override
  public CompletableFuture<List<? extends org.eclipse.lsp4j.Location>> references(
      ReferenceParams params) {
    return at(
        params,
        (seen, file, cursor) ->
            assistant.mentions(seen.loaded(), file, cursor).stream()
                .map(place -> location(place, seen))
                .toList(),
        List.of());
  }

  private static org.eclipse.lsp4j.Location location(Location place, Desk.Seen seen) {
    Optional<OpenText> open = Optional.ofNullable(seen.open().get(place.file()));
    List<String> lines = open.map(OpenText::lines).orElseGet(() -> Telling.saved(place.file()));
    return new org.eclipse.lsp4j.Location(
        open.map(OpenText::uri).orElseGet(() -> Names.uri(place.file())),
        Protocol.range(place, lines));
  }

  @Override
  public CompletableFuture<
          @Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return this.<Optional<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>>at(
            params,
            (seen, file, cursor) ->
                assistant
                    .renamable(seen.loaded(), file, cursor)
                    .map(
                        found ->
                            Either3.forSecond(
                                new PrepareRenameResult(Protocol.range(found.span()), found.id()))),
            Optional.empty())
        .thenApply(found -> found.orElse(null));
  }

  @Override
  public CompletableFuture<@Nullable WorkspaceEdit> rename(RenameParams params) {
    return this.<Optional<WorkspaceEdit>>at(
            params,
            (seen, file, cursor) ->
                Optional.of(
                    assistant
                        .renamable(seen.loaded(), file, cursor)
                        .map(id -> renamed(seen, id, params.getNewName().strip()))
                        .orElseThrow(() -> refused("no id stands here that means anything"))),
            Optional.empty())
        .thenApply(found -> found.orElse(null));
  }

  private WorkspaceEdit renamed(Desk.Seen seen, Assistant.Renamable id, String now) {
    Optional<String> unreadable = seen.unreadable().stream().sorted().findFirst();
    if (unreadable.isPresent()) {
      throw refused(
          unreadable.get()
              + " cannot be read as it is, so nobody knows what it names; mend it first");
    }
    try {
      Revised revised = assistant.rename(seen.loaded(), reader.get(), id, now);
      if (!changing.isPossible(revised.drafts())) {
        throw refused(
            "this editor cannot rename files; type communique rename %s %s"
                .formatted(id.address(), now));
      }
      return changing.of(revised.drafts(), seen.open());
    } catch (Refused e) {
      throw refused(e.words() + e.hint().map(hint -> "; hint: " + hint).orElse(""));
    }
  }

  private static ResponseErrorException refused(String words) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, words, null));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return desk.ask(
        seen ->
            new QuickFixes(changing, seen.open())
                .of(telling.of(params.getTextDocument().getUri()), params.getRange()).stream()
                    .map(Either::<Command, CodeAction>forRight)
                    .toList(),
        List.of());
  }
}
