package communique.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server that shows a site while it is edited.
 *
 * @param process the server
 * @param port where it answers
 */
record Preview(Process process, int port) implements AutoCloseable {

  private static final int EDITS = 20;
  private static final int WARMING = 5;
  private static final int POLL_MILLIS = 5;
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(30);
  private static final int QUIET_MILLIS = 500;

  /** The median time from saving an edit until the page that shows it is answered with it. */
  Measured measure(Project project, String word) throws IOException, InterruptedException {
    Poll poll = new Poll(project.page());
    poll.until("<h1");
    List<Double> took = new ArrayList<>();
    for (int i = -WARMING; i < EDITS; i++) {
      TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
      String edited = word + "x" + (WARMING + i) + "y";
      long start = System.nanoTime();
      project.edit().make(edited);
      poll.until(edited);
      if (i >= 0) {
        took.add((System.nanoTime() - start) / 1e9);
      }
    }
    return new Measured(Results.median(took), 0, Proc.peak(process.toHandle()), 0, 0);
  }

  private final class Poll {

    /** Eleventy's server takes an offer of HTTP/2 for that of a web socket. */
    private final HttpClient client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpRequest request;

    Poll(String page) {
      request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/%s".formatted(port, page)))
              .timeout(Duration.ofSeconds(5))
              .build();
    }

    void until(String words) throws InterruptedException {
      long end = System.nanoTime() + PATIENCE_NANOS;
      while (!text().contains(words)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IllegalStateException("the page never came: " + request.uri());
        }
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
    }

    private String text() throws InterruptedException {
      try {
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      } catch (IOException e) {
        return "";
      }
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    all.forEach(handle -> handle.onExit().join());
  }
}
