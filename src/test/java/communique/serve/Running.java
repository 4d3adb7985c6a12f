package communique.serve;

import static org.assertj.core.api.Assertions.assertThat;

import communique.build.LiveDossier;
import communique.build.LiveSite;
import communique.build.PreviewOptions;
import communique.edition.Companions;
import communique.edition.DataEdition;
import communique.edition.PrintEdition;
import communique.edition.WebEdition;
import communique.model.Reader;
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

/** A preview that runs for a test, and what its edits came to. */
public final class Running implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final LinkedBlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
  private final Preview preview;

  /**
   * What an edit came to.
   *
   * @param rejected whether a build would reject it
   */
  record Outcome(boolean rejected) {}

  /** Starts the preview of a dossier; it has been checked then. */
  Running(Path content) throws IOException, InterruptedException {
    this(content, new Beside("dossier", Optional.empty(), Editor.NONE));
  }

  /** The same beside a folder of saved articles, or with an editor. */
  public Running(Path content, Beside beside) throws IOException, InterruptedException {
    Path theme = content.resolve("templates");
    PreviewOptions options =
        new PreviewOptions(
            content,
            List.of(
                new WebEdition(theme, new Companions(true, true, false)),
                new DataEdition(),
                new PrintEdition(theme)),
            beside.snapshots(),
            false);
    Reader reader = new Reader(Instant.parse(Program.NOW), false, false);
    this.preview =
        Preview.start(content, beside, 0, new LiveDossier(options), () -> reader, new Outcomes());
    next();
  }

  private final class Outcomes implements Listener {

    @Override
    public void read(LiveSite site) {
      if (!site.isReadable()) {
        outcomes.add(new Outcome(true));
      }
    }

    @Override
    public void checked(LiveSite.Checked checked) {
      outcomes.add(new Outcome(checked.rejected()));
    }

    @Override
    public void failed(Throwable failure) {
      throw new AssertionError(failure);
    }
  }

  /** Where it answers. */
  public URI address() {
    return preview.address();
  }

  /** Waits for the next edit to be followed and checked. */
  Outcome next() throws InterruptedException {
    return Optional.ofNullable(outcomes.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).orElseThrow();
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
