package communique.serve;

import communique.build.LiveDossier;
import communique.model.Reader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A running preview: a server, and the threads that follow what is edited. */
public final class Preview implements AutoCloseable {

  private final Following following;
  private final Server server;
  private final Readers readers;
  private final Patience patience;

  private Preview(Following following, Server server, Readers readers, Patience patience) {
    this.following = following;
    this.server = server;
    this.readers = readers;
    this.patience = patience;
  }

  /**
   * Reads the dossier, then serves its site and follows what is edited until it is closed.
   *
   * @param content the folder with {@code site.yaml}
   * @param beside what it has beside the dossier
   * @param port the port on loopback; 0 for any that is free
   * @param dossier the dossier in that folder, of which nothing was read yet
   * @param reader for whom its site is, and as of when; asked anew after each edit
   * @param listener is told what comes of each edit, by one thread after another
   * @throws IOException if the port is taken, or the folders cannot be watched
   */
  public static Preview start(
      Path content,
      Beside beside,
      int port,
      LiveDossier dossier,
      Supplier<Reader> reader,
      Listener listener)
      throws IOException {
    Patience patience = new Patience();
    Readers readers = new Readers(patience);
    Following following =
        new Following(Watch.of(content, beside.folders()), dossier, reader, readers, listener);
    try {
      Server server = Server.bind(port, new Pages(following, patience, beside), readers, patience);
      following.start();
      server.start();
      return new Preview(following, server, readers, patience);
    } catch (IOException e) {
      following.close();
      patience.close();
      throw e;
    }
  }

  /** The address of the home page. */
  public URI address() {
    return server.address();
  }

  /** Waits until the preview has ended. */
  public void await() throws InterruptedException {
    following.await();
  }

  /** Ends the preview; what is being read or checked is let finish. */
  @Override
  public void close() {
    readers.close();
    server.close();
    patience.close();
    following.close();
  }
}
