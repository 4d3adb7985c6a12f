package communique.curate.capture;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.cache.OwnFolder;
import communique.check.AddressState;
import communique.check.AddressState.Kind;
import communique.curate.capture.web.Fetcher;
import communique.curate.capture.web.Limits;
import communique.testing.NewsServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found at addresses, politely. */
class AddressBookTest {

  private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final byte[] PAGE = "<p>Synthetic.</p>".getBytes(StandardCharsets.UTF_8);

  private final NewsServer server = new NewsServer();
  private final Fetcher fetcher = new Fetcher(Limits.USUAL, "Communique/test");

  @TempDir private Path temp = Path.of("");

  @AfterEach
  void close() {
    server.close();
  }

  private AddressState.Kind look(Cache cache, Instant now, String path) {
    AddressBook book = book(cache, now);
    Map<String, AddressState> found = book.look(List.of(server.at(path)));
    return Objects.requireNonNull(found.get(server.at(path))).kind();
  }

  private AddressBook book(Cache cache, Instant now) {
    return new AddressBook(
        fetcher::probe,
        cache.table("addresses", AddressBook.Remembered.class),
        now,
        WEEK,
        Duration.ZERO);
  }

  @Test
  void aPageIsThereIfItsHeadIs() {
    server.page("/a", "text/html", PAGE);
    assertThat(look(Cache.none(), NOW, "/a")).isEqualTo(Kind.OPEN);
    assertThat(server.asked()).containsExactly("/a");
  }

  @Test
  void whoDoesNotAnswerThatIsAskedForThePage() {
    server.on(
        "/a",
        exchange -> {
          boolean head = exchange.getRequestMethod().equals("HEAD");
          exchange.sendResponseHeaders(head ? 405 : 200, -1);
        });
    assertThat(look(Cache.none(), NOW, "/a")).isEqualTo(Kind.OPEN);
    assertThat(server.asked()).containsExactly("/a", "/a");
  }

  @Test
  void whatIsNotThereIsToldApart() {
    server.status("/gone", 410).status("/shut", 403).status("/broken", 500).redirect("/old", "/");
    server.page("/", "text/html", PAGE);
    assertThat(look(Cache.none(), NOW, "/gone")).isEqualTo(Kind.GONE);
    assertThat(look(Cache.none(), NOW, "/shut")).isEqualTo(Kind.CLOSED);
    assertThat(look(Cache.none(), NOW, "/broken")).isEqualTo(Kind.SILENT);
    assertThat(look(Cache.none(), NOW, "/old")).isEqualTo(Kind.GONE);
  }

  @Test
  void whatWasFoundIsNotAskedAgainForAWhile() throws IOException {
    server.page("/a", "text/html", PAGE).status("/b", 404);
    for (int day : List.of(0, 1, 6, 8)) {
      try (Cache cache = Cache.open(OwnFolder.at(temp.resolve("cache")), "test")) {
        book(cache, NOW.plus(Duration.ofDays(day))).look(List.of(server.at("/a"), server.at("/b")));
      }
    }
    assertThat(server.asked()).filteredOn("/a"::equals).hasSize(2);
    assertThat(server.asked()).as("HEAD, then GET").filteredOn("/b"::equals).hasSize(8);
  }

  @Test
  void aHostIsAskedOneThingAtATime() {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<String> paths = List.of("/1", "/2", "/3", "/4", "/5");
    for (String path : paths) {
      server.on(
          path,
          exchange -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            open.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
          });
    }
    AddressBook book = book(Cache.none(), NOW);
    Map<String, AddressState> found = book.look(paths.stream().map(server::at).toList());
    assertThat(found).hasSize(5);
    assertThat(most).hasValue(1);
    assertThat(book.asked()).isEqualTo(5);
  }

  @Test
  void whatCannotBeAskedForIsLeftOut() {
    assertThat(book(Cache.none(), NOW).look(List.of("mailto:a@desk.example", "x y"))).isEmpty();
  }
}
