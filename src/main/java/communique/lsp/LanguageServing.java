package communique.lsp;

import communique.build.OpenDossier;
import communique.model.Reader;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves one editor on two streams. */
public final class LanguageServing {

  /** The library logs what it does not know; editors show that as errors. */
  private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

  private LanguageServing() {}

  /**
   * Serves until the editor takes its leave or its stream ends.
   *
   * @param dossier the dossier, of which nothing was read yet; its folder by its real path
   * @param reader for whom the dossier is, and as of when; asked anew for each check
   * @return whether the editor took its leave properly
   */
  public static boolean serve(
      OpenDossier dossier, Supplier<Reader> reader, InputStream in, OutputStream out)
      throws InterruptedException {
    LIBRARY.setLevel(Level.OFF);
    CompletableFuture<LanguageClient> editor = new CompletableFuture<>();
    Session session = new Session(dossier, reader, editor::join);
    ExecutorService threads = Executors.newCachedThreadPool(LanguageServing::thread);
    Launcher<LanguageClient> launcher =
        LSPLauncher.createServerLauncher(session, in, out, threads, consumer -> consumer);
    editor.complete(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    threads.execute(() -> closeAfter(listening, session));
    boolean proper = session.end().join();
    session.close();
    threads.shutdown();
    return proper;
  }

  private static Thread thread(Runnable run) {
    Thread thread = new Thread(run, "language-messages");
    thread.setDaemon(true);
    return thread;
  }

  private static void closeAfter(Future<Void> listening, Session session) {
    try {
      listening.get();
    } catch (ExecutionException e) {
      // The stream broke: the editor is gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    session.close();
  }
}
