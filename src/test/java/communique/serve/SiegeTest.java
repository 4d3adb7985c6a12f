package communique.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.testing.Dossiers;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview among those who ask much, slowly, or without end. */
@Tag("thorough")
@Timeout(120)
class SiegeTest {

  private static final int REQUESTS = 10_000;
  private static final int ASKING = 16;
  private static final int SLOW = 200;

  @TempDir Path temp;

  private Running preview;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    preview = new Running(Dossiers.synthetic(temp));
  }

  @AfterEach
  void end() {
    preview.close();
  }

  @Test
  void nobodyFromOutsideGetsAsFarAsTheServer() throws IOException {
    InetAddress bound = InetAddress.getByName(preview.address().getHost());
    assertThat(bound.isLoopbackAddress()).isTrue();
    for (InetAddress outside : outside().toList()) {
      assertThatThrownBy(() -> connect(outside).close())
          .as(outside.toString())
          .isInstanceOf(IOException.class);
    }
  }

  private static Stream<InetAddress> outside() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress());
  }

  private Socket connect(InetAddress address) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(address, preview.address().getPort()), 2_000);
    return socket;
  }

  @Test
  void tenThousandRequestsAreAnswered() {
    List<String> paths =
        List.of("", "summits/port-talks-2025.html", "data/none", "assets/icon.svg");
    ExecutorService asking = Executors.newFixedThreadPool(ASKING);
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    try {
      List<CompletableFuture<Integer>> answers =
          IntStream.range(0, REQUESTS)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(() -> status(client, paths.get(i % 4)), asking))
              .toList();
      assertThat(answers).filteredOn(answer -> answer.join() == 200).hasSize(REQUESTS * 3 / 4);
      assertThat(answers).filteredOn(answer -> answer.join() == 404).hasSize(REQUESTS / 4);
      assertThat(threads()).isBetween(1L, (long) Server.THREADS);
    } finally {
      asking.shutdownNow();
    }
  }

  private int status(HttpClient client, String path) {
    URI address = preview.address().resolve(path);
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(Server.THREAD))
        .count();
  }

  @Test
  void thoseWhoAskSlowlyDoNotKeepOthersWaiting() throws IOException {
    List<Socket> slow = slow(Server.THREADS - 4);
    assertThat(preview.get("/")).startsWith("HTTP/1.1 200");
    close(slow);
  }

  /** More of them than there are threads are let go after some seconds, though they still ask. */
  @Test
  void manyOfThemAreLetGo() throws IOException, InterruptedException {
    List<Socket> slow = slow(SLOW);
    while (!isAnswered()) {
      Thread.sleep(200);
    }
    assertThat(threads()).isLessThanOrEqualTo(Server.THREADS);
    close(slow);
  }

  private boolean isAnswered() {
    try {
      return preview.get("/").startsWith("HTTP/1.1 200");
    } catch (IOException e) {
      return false;
    }
  }

  private List<Socket> slow(int count) throws IOException {
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Socket socket = connect(InetAddress.getLoopbackAddress());
      slow.add(socket);
      socket.getOutputStream().write("GET / HTTP/1.1\r\nHo".getBytes(StandardCharsets.US_ASCII));
    }
    return slow;
  }

  private static void close(List<Socket> sockets) throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  /** They ask again and again and take nothing, more of them than there are threads. */
  @Test
  void thoseWhoNeverReadAreLetGo() throws IOException, InterruptedException {
    String ask = "GET /assets/communique.css HTTP/1.1\r\nHost: 127.0.0.1:%s\r\n\r\n";
    byte[] much =
        ask.formatted(preview.address().getPort())
            .repeat(1_000)
            .getBytes(StandardCharsets.US_ASCII);
    List<Socket> deaf = new ArrayList<>();
    for (int i = 0; i < Server.THREADS + 6; i++) {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(1_024);
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), preview.address().getPort()));
      socket.getOutputStream().write(much);
      deaf.add(socket);
    }
    while (!isAnswered()) {
      Thread.sleep(200);
    }
    close(deaf);
  }

  @Test
  void aRequestWithoutEndIsNotReadToItsEnd() throws IOException {
    String host = "Host: 127.0.0.1:" + preview.address().getPort() + "\r\n";
    assertThat(answer("GET /" + "a".repeat(8_000_000) + " HTTP/1.1\r\n" + host + "\r\n"))
        .doesNotContain("200 OK");
    assertThat(answer("GET / HTTP/1.1\r\n" + host + "A: " + "a".repeat(8_000_000) + "\r\n\r\n"))
        .doesNotContain("200 OK");
    assertThat(answer("GET / HTTP/1.1\r\n" + host + "A: a\r\n".repeat(5_000) + "\r\n"))
        .doesNotContain("200 OK");
    assertThat(answer("GET / HTTP/1.1\r\n" + host + "Content-Length: 99999999999\r\n\r\n"))
        .matches(
            said -> said.isEmpty() || said.startsWith("HTTP/1.1 200"),
            "is answered, or the connection is closed");
    assertThat(preview.get("/")).startsWith("HTTP/1.1 200");
  }

  /** What comes back, be it nothing, before the connection is closed. */
  private String answer(String request) {
    StringBuilder answer = new StringBuilder();
    try (Socket socket = connect(InetAddress.getLoopbackAddress())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] head = new byte[1024];
      int read = socket.getInputStream().read(head);
      answer.append(new String(head, 0, Math.max(0, read), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      // It was closed while we wrote.
    }
    return answer.toString();
  }
}
