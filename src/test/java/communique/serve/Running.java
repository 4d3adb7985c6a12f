package communique.serve;

import static org.assertj.core.api.Assertions.assertThat;

import communique.build.BuildOptions;
import communique.build.BuildResult;
import communique.build.SiteBuild;
import communique.cache.UserCache;
import communique.edition.Companions;
import communique.edition.WebEdition;
import communique.model.Reader;
import communique.output.Watcher;
import communique.testing.Program;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A preview that runs for a test, and what its builds came to. */
final class Running implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path content;
  private final Path pages;
  private final LinkedBlockingQueue<BuildResult> results = new LinkedBlockingQueue<>();
  private final Preview preview;

  /** Starts the preview of a dossier; its first build is done then. */
  Running(Path content) throws IOException, InterruptedException {
    this.content = content;
    this.pages = UserCache.of(content).orElseThrow().folder(Preview.FOLDER).path();
    this.preview = Preview.start(content, pages, List.of(), 0, this::build);
    nextBuild();
  }

  private Optional<BuildResult> build() {
    BuildResult result =
        SiteBuild.run(
            new BuildOptions(
                content,
                pages,
                List.of(new WebEdition(content.resolve("templates"), Companions.NONE)),
                false,
                new Reader(Instant.parse(Program.NOW), false, false),
                Optional.empty(),
                false,
                Watcher.NONE,
                () -> {}));
    results.add(result);
    return Optional.of(result);
  }

  /** Where the pages are built into. */
  Path pages() {
    return pages;
  }

  URI address() {
    return preview.address();
  }

  /** Waits for the next build to end. */
  BuildResult nextBuild() throws InterruptedException {
    return Optional.ofNullable(results.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).orElseThrow();
  }

  /** The answer to a request by the server's own name. */
  String get(String path) throws IOException {
    return ask("GET " + path, "127.0.0.1:" + address().getPort());
  }

  /** The answer as soon as it has these words: a build is told before its pages show it. */
  String get(String path, String words) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String answer = get(path);
    while (!answer.contains(words) && System.nanoTime() < end) {
      Thread.sleep(20);
      answer = get(path);
    }
    assertThat(answer).contains(words);
    return answer;
  }

  /** The answer, head and body, to a request as it is given. */
  String ask(String request, String host) throws IOException {
    String head = request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    return raw(head);
  }

  /** The answer to these bytes. */
  String raw(String bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The names of versions as a waiting page is told them. */
  News news() throws IOException {
    return new News(URI.create(address() + "~preview/news").toURL().openStream());
  }

  /** What a waiting page is told. */
  record News(InputStream in) implements AutoCloseable {

    /** Waits for the next event. */
    String next() throws IOException {
      StringBuilder event = new StringBuilder();
      while (event.indexOf("\n\n") < 0) {
        int read = in.read();
        if (read < 0) {
          throw new IOException("the connection was closed");
        }
        event.append((char) read);
      }
      return event.toString().strip();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  @Override
  public void close() {
    preview.close();
  }
}
