package communique.cache;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.h2.mvstore.MVMap;

/**
 * The stored bytes of one table, each sealed, and which of them this run has used.
 *
 * <p>Keys are hashes and come in no order. Were the bytes sorted by them, every write would touch
 * old pages all over the file; so they are numbered as they come, and sorted by that.
 */
final class Rows {

  private final String table;
  private final Seal seal;
  private final MVMap<String, Long> numbers;
  private final MVMap<Long, byte[]> bytes;
  private final AtomicLong last;
  private final Set<Long> used = ConcurrentHashMap.newKeySet();

  Rows(String table, Seal seal, MVMap<String, Long> numbers, MVMap<Long, byte[]> bytes) {
    this.table = table;
    this.seal = seal;
    this.numbers = numbers;
    this.bytes = bytes;
    this.last = new AtomicLong(bytes.isEmpty() ? 0 : bytes.lastKey());
  }

  /**
   * What was stored under a key; nothing where it cannot be read, or was not stored by us. What is
   * found is to stay.
   */
  <R> Optional<R> find(String key, Function<byte[], R> reader) {
    try {
      Optional<Long> number = Optional.ofNullable(numbers.get(key));
      Optional<R> found =
          number.map(bytes::get).flatMap(row -> seal.open(table, key, row)).map(reader);
      number.filter(stored -> found.isPresent()).ifPresent(used::add);
      return found;
    } catch (RuntimeException | Error e) {
      return Optional.empty();
    }
  }

  /** Stores an entry that is to stay, unless the store is damaged or its disk is full. */
  void keep(String key, byte[] value) {
    try {
      Long number = last.incrementAndGet();
      used.add(number);
      bytes.put(number, seal.close(table, key, value));
      Optional.ofNullable(numbers.put(key, number)).ifPresent(bytes::remove);
    } catch (RuntimeException | Error e) {
      // The next run does the work again.
    }
  }

  /** Removes the entries that this run has neither found nor kept. */
  void dropUnused() {
    for (String key : numbers.keySet()) {
      Long number = numbers.get(key);
      if (!used.contains(number)) {
        bytes.remove(number);
        numbers.remove(key);
      }
    }
  }
}
