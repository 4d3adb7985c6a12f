package communique.cache;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.Fingerprint;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("thorough")
class CacheTest {

  private static final Speech SPEECH = new Speech("가까운 이웃", List.of("lee", "xi"), Optional.of(2));

  @TempDir private Path temp;
  private OwnFolder folder = new OwnFolder(Path.of(""));

  @BeforeEach
  void ownFolder() throws IOException {
    folder = OwnFolder.at(temp.resolve("own"));
  }

  @Test
  void findsWhatAnEarlierRunKept() {
    keep("p1", "key", SPEECH);

    assertThat(find("p1", "key")).contains(SPEECH);
    assertThat(find("p1", "kez")).isEmpty();
  }

  @Test
  void findsWhatTheSameRunKeptLast() {
    try (Cache cache = Cache.open(folder, "p1")) {
      Table<Speech> table = cache.table("speeches", Speech.class);
      table.keep("key", new Speech("first", List.of(), Optional.empty()));
      table.keep("key", SPEECH);

      assertThat(cache.table("speeches", Speech.class).find("key")).contains(SPEECH);
    }
    assertThat(find("p1", "key")).contains(SPEECH);
  }

  @Test
  void anotherProgramFindsNothing() {
    keep("p1", "key", SPEECH);

    assertThat(find("p2", "key")).isEmpty();
    assertThat(find("p1", "key")).isEmpty();
  }

  @Test
  void dropsWhatARunNeitherFoundNorKept() {
    keep("p1", "used", SPEECH);
    try (Cache cache = Cache.open(folder, "p1")) {
      Table<Speech> table = cache.table("speeches", Speech.class);
      assertThat(table.find("used")).isPresent();
      table.keep("new", SPEECH);
      table.keep("newer", SPEECH);
    }
    assertThat(find("p1", "new")).isPresent();

    assertThat(find("p1", "used")).isEmpty();
    assertThat(find("p1", "newer")).isEmpty();
  }

  @Test
  void leavesTablesAloneThatARunDidNotAskFor() {
    keep("p1", "key", SPEECH);
    try (Cache cache = Cache.open(folder, "p1")) {
      cache.table("others", Count.class).keep("key", new Count(1));
    }

    assertThat(find("p1", "key")).contains(SPEECH);
  }

  @Test
  void doesNotGrowWhenEverythingChangesInEveryRun() throws IOException {
    Random random = new Random(1);
    long size = 0;
    for (int run = 0; run < 12; run++) {
      try (Cache cache = Cache.open(folder, "p1")) {
        Table<Count> table = cache.table("counts", Count.class);
        for (int i = 0; i < 2_000; i++) {
          table.keep(Fingerprint.of(new Count(random.nextInt())), new Count(i));
        }
      }
      size = run == 1 ? Files.size(file()) : size;
    }

    assertThat(Files.size(file())).isLessThan(2 * size);
  }

  @Test
  void aValueOfAnotherShapeCountsAsAbsent() {
    keep("p1", "key", SPEECH);

    try (Cache cache = Cache.open(folder, "p1")) {
      assertThat(cache.table("speeches", Count.class).find("key")).isEmpty();
    }
  }

  @Test
  void aDamagedFileIsReplaced() throws IOException {
    Files.writeString(file(), "this is not a cache");
    keep("p1", "key", SPEECH);

    assertThat(find("p1", "key")).contains(SPEECH);
  }

  @Test
  void damageAnywhereNeverFailsARunAndNeverChangesAValue() throws IOException {
    keepCounts();
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(2);
    for (int round = 0; round < 100; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 1 + round; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Files.write(file(), damaged);
      try (Cache cache = Cache.open(folder, "p1")) {
        Table<Count> table = cache.table("counts", Count.class);
        for (int i = 0; i < 500; i++) {
          assertThat(table.find("key " + i).orElse(new Count(i))).isEqualTo(new Count(i));
        }
      }
    }
  }

  @Test
  void isReplacedAtTheNextRunWhenItIsCutShort() throws IOException {
    keepCounts();
    try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(file()) / 2);
    }
    keepCounts();

    try (Cache cache = Cache.open(folder, "p1")) {
      assertThat(cache.table("counts", Count.class).find("key 1")).contains(new Count(1));
    }
  }

  @Test
  void whileAnotherBuildHasItARunGoesOnWithoutAndDoesNoHarm() {
    keep("p1", "key", SPEECH);
    try (Cache first = Cache.open(folder, "p1")) {
      assertThat(find("p1", "key")).isEmpty();
      keep("p2", "key", SPEECH);
      assertThat(first.table("speeches", Speech.class).find("key")).contains(SPEECH);
    }
    assertThat(find("p1", "key")).contains(SPEECH);
  }

  @Test
  void aLockThatSomethingElseHoldsIsRespected() throws IOException {
    keep("p1", "key", SPEECH);
    try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(find("p1", "key")).isEmpty();
    }
    assertThat(find("p1", "key")).contains(SPEECH);
  }

  @Test
  void noneForgetsAtOnce() {
    try (Cache cache = Cache.none()) {
      Table<Speech> table = cache.table("speeches", Speech.class);
      table.keep("key", SPEECH);

      assertThat(table.find("key")).isEmpty();
    }
  }

  @Test
  void manyThreadsReadAndWriteAtOnce() {
    IntStream.range(0, 2).forEach(run -> useFromManyThreads(run > 0));
  }

  private void useFromManyThreads(boolean kept) {
    try (Cache cache = Cache.open(folder, "p1")) {
      IntStream.range(0, 5_000)
          .parallel()
          .forEach(
              i -> {
                Table<Count> table = cache.table("counts", Count.class);
                assertThat(table.find("key " + i)).isEqualTo(count(kept, i));
                table.keep("key " + i, new Count(i));
                assertThat(table.find("key " + i)).isEqualTo(count(true, i));
              });
    }
  }

  private static Optional<Count> count(boolean kept, int i) {
    return Optional.of(new Count(i)).filter(count -> kept);
  }

  private void keepCounts() {
    try (Cache cache = Cache.open(folder, "p1")) {
      Table<Count> table = cache.table("counts", Count.class);
      IntStream.range(0, 500).forEach(i -> table.keep("key " + i, new Count(i)));
    }
  }

  private void keep(String program, String key, Speech value) {
    try (Cache cache = Cache.open(folder, program)) {
      cache.table("speeches", Speech.class).keep(key, value);
    }
  }

  private Optional<Speech> find(String program, String key) {
    try (Cache cache = Cache.open(folder, program)) {
      return cache.table("speeches", Speech.class).find(key);
    }
  }

  private Path file() {
    return folder.path().resolve("cache.mv");
  }

  record Speech(String words, List<String> speakers, Optional<Integer> part) {}

  record Count(Integer value) {}
}
