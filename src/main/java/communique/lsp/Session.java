package communique.lsp;

import communique.build.OpenDossier;
import communique.curate.assist.Assistant;
import communique.model.Reader;
import communique.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** One editor, from its first word to its last. */
final class Session implements LanguageServer, Desk.Listener {

  /** Behind these something may stand that can be completed. */
  private static final List<String> TRIGGERS = List.of(" ", "\"", "@", "[", "{", ":");

  private final Supplier<LanguageClient> client;
  private final Desk desk;
  private final Telling telling;
  private final Documents documents;
  private final Workspace workspace;
  private final CompletableFuture<Boolean> end = new CompletableFuture<>();
  private volatile boolean shutDown;

  /**
   * Nothing is read yet.
   *
   * @param dossier the dossier
   * @param reader for whom, and as of when
   * @param client the editor, once it is connected
   */
  Session(OpenDossier dossier, Supplier<Reader> reader, Supplier<LanguageClient> client) {
    Names names = new Names(dossier.content());
    this.client = client;
    this.desk = new Desk(dossier, reader, this);
    this.telling = new Telling(names, client);
    this.documents =
        new Documents(
            names, desk, telling, new Assistant(dossier.content(), dossier.articles()), reader);
    this.workspace = new Workspace(names, desk);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    documents.editorCan(Changing.of(Optional.ofNullable(params.getCapabilities())));
    ServerInfo info = new ServerInfo(Protocol.SOURCE);
    return CompletableFuture.completedFuture(new InitializeResult(capabilities(), info));
  }

  private static ServerCapabilities capabilities() {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Full);
    sync.setSave(new SaveOptions(false));
    RenameOptions renaming = new RenameOptions();
    renaming.setPrepareProvider(true);
    ServerCapabilities all = new ServerCapabilities();
    all.setTextDocumentSync(sync);
    all.setCompletionProvider(new CompletionOptions(false, TRIGGERS));
    all.setHoverProvider(true);
    all.setDefinitionProvider(true);
    all.setReferencesProvider(true);
    all.setRenameProvider(renaming);
    all.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    return all;
  }

  @Override
  public void initialized(InitializedParams params) {
    desk.start();
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    desk.close();
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    end.complete(shutDown);
  }

  /** Becomes whether the editor took its leave properly. */
  CompletableFuture<Boolean> end() {
    return end;
  }

  /** The editor has gone, with or without a word. */
  void close() {
    desk.close();
    end.complete(shutDown);
  }

  /** Nothing is traced. */
  @Override
  public void setTrace(SetTraceParams params) {}

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }

  @Override
  public void checked(Desk.Seen seen, Problems problems) {
    telling.tell(seen, problems);
  }

  /** A fault of ours is for the log of the editor: nobody is kept from writing by it. */
  @Override
  public void failed(Throwable cause) {
    client.get().logMessage(new MessageParams(MessageType.Error, "communique: " + cause));
  }
}
