package communique.lsp;

import communique.build.OpenDossier;
import communique.model.Reader;
import communique.testing.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Somebody who types in an editor: a client of the protocol, on piped streams. */
final class Typist implements LanguageClient, AutoCloseable {

  /** Where the cursor is, in texts of tests. */
  static final String CURSOR = "‸";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Reader READER =
      new Reader(
          Instant.parse("2025-06-01T00:00:00Z"),
          false,
          false,
          Instant.parse("2025-06-01T00:00:00Z"));

  private final Path folder;
  private final LanguageServer server;
  private final CompletableFuture<Boolean> served;
  private final Future<Void> listening;
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, PublishDiagnosticsParams> told = new HashMap<>();
  private final List<String> log = new ArrayList<>();

  private Typist(Path folder, boolean renames) {
    this.folder = folder;
    try {
      // Of the streams of java.io a pipe breaks when the thread ends that wrote last.
      Pipe toServer = Pipe.open();
      Pipe toClient = Pipe.open();
      InputStream serverIn = Channels.newInputStream(toServer.source());
      InputStream clientIn = Channels.newInputStream(toClient.source());
      OutputStream clientOut = Channels.newOutputStream(toServer.sink());
      OutputStream serverOut = Channels.newOutputStream(toClient.sink());
      Path articles = folder.resolve("snapshots");
      OpenDossier dossier =
          new OpenDossier(folder, Optional.of(articles).filter(Files::isDirectory));
      served =
          CompletableFuture.supplyAsync(
              () -> {
                try (serverOut) {
                  return LanguageServing.serve(dossier, () -> READER, serverIn, serverOut);
                } catch (InterruptedException | IOException e) {
                  throw new IllegalStateException(e);
                }
              },
              run -> new Thread(run, "typist-server").start());
      Launcher<LanguageServer> launcher =
          LSPLauncher.createClientLauncher(this, clientIn, clientOut);
      listening = launcher.startListening();
      server = launcher.getRemoteProxy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    answer(server.initialize(hello(renames)));
    server.initialized(new InitializedParams());
  }

  private static InitializeParams hello(boolean renames) {
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    if (renames) {
      edits.setResourceOperations(List.of(ResourceOperationKind.Rename));
    }
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setWorkspace(workspace);
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    return params;
  }

  /** Sits down at a dossier. */
  static Typist at(Path folder) {
    return new Typist(real(folder), true);
  }

  /** The same with an editor that cannot rename files. */
  static Typist withoutRenamingAt(Path folder) {
    return new Typist(real(folder), false);
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins the small dossier of {@code init} in a folder. */
  static Path sample(Path folder) {
    Program.plain("init", folder.toString());
    return folder;
  }

  /** What is asked about texts. */
  TextDocumentService documents() {
    return server.getTextDocumentService();
  }

  /** What stands in a file. */
  String saved(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saves a file with another program. */
  void save(String path, String text) {
    try {
      Files.writeString(folder.resolve(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a file as it is. */
  void open(String path) {
    open(path, saved(path));
  }

  /** Opens a file, perhaps one that is not saved yet. */
  void open(String path, String text) {
    versions.put(uri(path), 1);
    documents()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(path), "yaml", 1, text)));
  }

  /** Types until the text reads so; the cursor is left out of it. */
  void type(String path, String text) {
    int version = versions.merge(uri(path), 1, Integer::sum);
    documents()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(path), version),
                List.of(new TextDocumentContentChangeEvent(text.replace(CURSOR, "")))));
  }

  void close(String path) {
    versions.remove(uri(path));
    documents().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri(path))));
  }

  String uri(String path) {
    return folder.resolve(path).toUri().toString();
  }

  TextDocumentIdentifier id(String path) {
    return new TextDocumentIdentifier(uri(path));
  }

  /** Where the cursor is in a text. */
  static Position cursor(String text) {
    String before = text.substring(0, text.indexOf(CURSOR));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
  }

  /** The problems of a file that is open, once those of its newest text are told. */
  List<Diagnostic> problems(String path) {
    int version = versions.getOrDefault(uri(path), 0);
    return await(
            () -> Optional.ofNullable(told.get(uri(path))),
            last -> last.getVersion() != null && last.getVersion() >= version)
        .getDiagnostics();
  }

  /** The problems of a file, as soon as they are such. */
  List<Diagnostic> problems(String path, Predicate<List<Diagnostic>> such) {
    return await(
        () ->
            Optional.ofNullable(told.get(uri(path))).map(PublishDiagnosticsParams::getDiagnostics),
        such);
  }

  /** What went wrong in the server. */
  synchronized List<String> log() {
    return List.copyOf(log);
  }

  private synchronized <T> T await(Supplier<Optional<T>> what, Predicate<T> such) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (what.get().filter(such).isEmpty()) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("nothing such was told, but " + told + "; log: " + log);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return what.get().orElseThrow();
  }

  /** What may be written at the cursor of a text that is open. */
  List<CompletionItem> completions(String path, String text) {
    type(path, text);
    return answer(documents().completion(new CompletionParams(id(path), cursor(text))))
        .getRight()
        .getItems();
  }

  /** The text after a suggestion was taken. */
  static String taken(String text, CompletionItem item) {
    Position cursor = cursor(text);
    var edit = item.getTextEdit().getLeft();
    List<String> lines = new ArrayList<>(text.replace(CURSOR, "").lines().toList());
    String line = lines.get(cursor.getLine());
    lines.set(
        cursor.getLine(),
        line.substring(0, edit.getRange().getStart().getCharacter())
            + edit.getNewText()
            + line.substring(edit.getRange().getEnd().getCharacter()));
    return String.join("\n", lines) + "\n";
  }

  static <T> T answer(CompletableFuture<T> asked) {
    try {
      return asked.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes leave; whether the server saw it so. */
  boolean leave() {
    answer(server.shutdown());
    server.exit();
    return answer(served);
  }

  @Override
  public void close() {
    if (!served.isDone()) {
      leave();
    }
    listening.cancel(true);
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    told.put(diagnostics.getUri(), diagnostics);
    notifyAll();
  }

  @Override
  public synchronized void logMessage(MessageParams message) {
    log.add(message.getMessage());
    notifyAll();
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(new MessageActionItem("no"));
  }
}
