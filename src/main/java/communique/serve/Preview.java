package communique.serve;

import communique.build.BuildResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A running preview: a server, and a thread that builds when something has changed. */
public final class Preview implements AutoCloseable {

  /** The name of the folder that the pages are built into. */
  public static final String FOLDER = "preview";

  private final Rebuilding rebuilding;
  private final Server server;
  private final Readers readers;

  private Preview(Rebuilding rebuilding, Server server, Readers readers) {
    this.rebuilding = rebuilding;
    this.server = server;
    this.readers = readers;
  }

  /**
   * Builds once, then serves and builds again until it is closed.
   *
   * @param content the folder with {@code site.yaml}
   * @param pages the folder that the pages are built into, nobody else's
   * @param beside other folders whose changes count
   * @param port the port on loopback; 0 for any that is free
   * @param build builds the site into that folder and tells what a person has to know; nothing if
   *     the machine failed. It is called by one thread at a time.
   * @throws IOException if the port is taken, or the folders cannot be watched
   */
  public static Preview start(
      Path content, Path pages, List<Path> beside, int port, Supplier<Optional<BuildResult>> build)
      throws IOException {
    Readers readers = new Readers();
    Rebuilding rebuilding = new Rebuilding(Watch.of(content, beside), build, readers);
    try {
      Server server = Server.bind(port, new Pages(pages, rebuilding), readers);
      rebuilding.start();
      server.start();
      return new Preview(rebuilding, server, readers);
    } catch (IOException e) {
      rebuilding.close();
      throw e;
    }
  }

  /** The address of the home page. */
  public URI address() {
    return server.address();
  }

  /** Waits until the preview has ended. */
  public void await() throws InterruptedException {
    rebuilding.await();
  }

  /** Ends the preview; a build that is running is let finish, so that no lock is left. */
  @Override
  public void close() {
    readers.close();
    server.close();
    rebuilding.close();
  }
}
