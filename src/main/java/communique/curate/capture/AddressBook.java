package communique.curate.capture;

import communique.cache.Table;
import communique.check.AddressState;
import communique.curate.capture.web.Answer;
import communique.curate.edit.Refused;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks whether there is still something at addresses: each host one request at a time, some hosts
 * at once, and none of what was asked not long ago.
 */
public final class AddressBook {

  /** Hosts that are asked at once. */
  private static final int AT_ONCE = 8;

  /** An answer that is no page may be another tomorrow. */
  private static final Duration DAY = Duration.ofDays(1);

  private final Function<URI, Answer> asking;
  private final Table<Remembered> table;
  private final Instant now;
  private final Duration age;
  private final Duration pause;
  private final AtomicInteger asked = new AtomicInteger();

  /**
   * What was found, as it is kept.
   *
   * @param kind the name of the kind
   * @param moment when
   */
  public record Remembered(String kind, String why, String moment) {}

  /**
   * Asks nobody yet.
   *
   * @param asking asks one address
   * @param table keeps what was found
   * @param now the clock of the run
   * @param age for how long a page that was found is taken to be there
   * @param pause between two requests to one host
   */
  public AddressBook(
      Function<URI, Answer> asking,
      Table<Remembered> table,
      Instant now,
      Duration age,
      Duration pause) {
    this.asking = asking;
    this.table = table;
    this.now = now;
    this.age = age;
    this.pause = pause;
  }

  /**
   * Finds out what is at each; an address that cannot be asked for is left out.
   *
   * @param written the addresses as they are written
   * @return what was found, by the same
   */
  public Map<String, AddressState> look(Collection<String> written) {
    Map<String, AddressState> found = new ConcurrentHashMap<>();
    SortedMap<String, List<String>> byHost =
        written.stream()
            .filter(address -> address(address).isPresent())
            .collect(
                Collectors.groupingBy(
                    address -> address(address).map(URI::getHost).orElse(""),
                    TreeMap::new,
                    Collectors.toList()));
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      byHost.values().stream()
          .map(ofHost -> CompletableFuture.runAsync(() -> look(ofHost, found), workers))
          .toList()
          .forEach(CompletableFuture::join);
    } finally {
      workers.shutdownNow();
    }
    return Map.copyOf(found);
  }

  /** How many addresses were asked, and not remembered. */
  public int asked() {
    return asked.get();
  }

  private void look(List<String> ofHost, Map<String, AddressState> found) {
    boolean isFirst = true;
    for (String written : ofHost) {
      Optional<AddressState> known = remembered(written);
      if (known.isEmpty() && !isFirst) {
        LockSupport.parkNanos(pause.toNanos());
      }
      isFirst &= known.isPresent();
      found.put(written, known.orElseGet(() -> ask(written)));
    }
  }

  private Optional<AddressState> remembered(String written) {
    return table
        .find(written)
        .map(
            kept -> {
              AddressState state =
                  new AddressState(AddressState.Kind.valueOf(kept.kind()), kept.why());
              boolean isPage = state.kind() == AddressState.Kind.OPEN;
              Instant end =
                  Instant.parse(kept.moment()).plus(isPage || age.compareTo(DAY) < 0 ? age : DAY);
              return now.isBefore(end) ? Optional.of(state) : Optional.<AddressState>empty();
            })
        .flatMap(state -> state);
  }

  private AddressState ask(String written) {
    asked.incrementAndGet();
    AddressState state =
        address(written)
            .map(asking)
            .map(AddressBook::state)
            .orElse(new AddressState(AddressState.Kind.SILENT, "it cannot be asked for"));
    table.keep(written, new Remembered(state.kind().name(), state.why(), now.toString()));
    return state;
  }

  private static Optional<URI> address(String written) {
    try {
      return Optional.of(Items.address(written)).filter(asked -> asked.getHost() != null);
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  private static AddressState state(Answer answer) {
    if (answer instanceof Answer.Gone gone) {
      return new AddressState(
          AddressState.Kind.GONE, "the page is gone: the server answers " + gone.status());
    }
    if (answer instanceof Answer.Sent sent) {
      return Items.isFirstPage(sent)
          ? new AddressState(
              AddressState.Kind.GONE, "the page is gone: the server sends on to " + sent.at())
          : new AddressState(AddressState.Kind.OPEN, "");
    }
    Answer.Failed failed = (Answer.Failed) answer;
    return new AddressState(
        failed.isThere() ? AddressState.Kind.CLOSED : AddressState.Kind.SILENT, failed.why());
  }
}
