package communique.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.shape.Codec;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cache that somebody else made or altered. */
@Tag("thorough")
class ForeignCacheTest {

  private static final Words TRUE = new Words("what the file says");
  private static final Words FALSE = new Words("what no file says");

  @TempDir private Path temp;
  private OwnFolder folder = new OwnFolder(Path.of(""));

  record Words(String words) {}

  @BeforeEach
  void fill() throws IOException {
    folder = OwnFolder.at(temp.resolve("own"));
    keep(folder, "words", "key", TRUE);
  }

  @Test
  void aRowThatWasAlteredIsNotBelieved() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Codec.write(FALSE, new DataOutputStream(bytes));
    alter(
        rows -> {
          byte[] row = Objects.requireNonNull(rows.get(1L));
          byte[] altered =
              ByteBuffer.allocate(row.length)
                  .put(row, 0, 32)
                  .put(bytes.toByteArray(), 0, 4)
                  .array();
          rows.put(1L, altered);
        });
    assertThat(found("words", "key")).isEmpty();
    alter(rows -> rows.put(1L, bytes.toByteArray()));
    assertThat(found("words", "key")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"words, other", "rumours, key"})
  void aRowOfAnotherPlaceIsNotBelieved(String table, String key) throws IOException {
    try (Cache cache = Cache.open(folder, "p1")) {
      assertThat(cache.table("words", Words.class).find("key")).contains(TRUE);
      cache.table(table, Words.class).keep(key, FALSE);
    }
    store(
        store -> {
          MVMap<Long, byte[]> others = rows(store, table);
          rows(store, "words").put(1L, others.get(others.lastKey()));
        });

    assertThat(found("words", "key")).isEmpty();
  }

  @Test
  void norIsOneOfAnotherProgram() throws IOException {
    store(
        store ->
            store
                .openMap(
                    "about",
                    new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE))
                .put("program", "p2"));
    try (Cache cache = Cache.open(folder, "p2")) {
      assertThat(cache.table("words", Words.class).find("key")).isEmpty();
    }
  }

  @Test
  void aWholeFileOfAnotherFolderIsNotBelieved() throws IOException {
    OwnFolder other = OwnFolder.at(temp.resolve("other"));
    keep(other, "words", "key", FALSE);
    Files.delete(file());
    Files.copy(other.path().resolve("cache.mv"), file());

    assertThat(found("words", "key")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MAX_VALUE, Integer.MAX_VALUE - 8, 1 << 30, -1, 0, 31})
  void aRowOfAbsurdLengthDoesNoHarm(int length) throws IOException {
    alter(rows -> rows.put(1L, ByteBuffer.allocate(40).putInt(length).putInt(length).array()));
    assertThat(found("words", "key")).isEmpty();
    alter(rows -> rows.put(1L, new byte[Math.max(0, Math.min(length, 31))]));
    assertThat(found("words", "key")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"about", "numbers of words", "bytes of words"})
  void noObjectIsEverMadeOfWhatItHolds(String map) throws IOException {
    Files.delete(file());
    store(
        store -> {
          store.openMap(map).put("program", new Trap());
          store.openMap(map).put("key", new Trap());
        });
    Trap.SPRUNG.set(0);

    assertThat(found("words", "key")).isEmpty();
    keep(folder, "words", "key", TRUE);
    assertThat(found("words", "key")).contains(TRUE);
    assertThat(Trap.SPRUNG).hasValue(0);
  }

  /** An object that notices when it is read. */
  static final class Trap implements Serializable {

    static final AtomicInteger SPRUNG = new AtomicInteger();
    private static final long serialVersionUID = 1L;

    private void readObject(ObjectInputStream in) {
      SPRUNG.incrementAndGet();
    }
  }

  @Test
  void aLinkIsNeitherFollowedNorWrittenThrough() throws IOException {
    Path elsewhere = temp.resolve("elsewhere");
    Files.move(file(), elsewhere);
    byte[] before = Files.readAllBytes(elsewhere);
    for (Path target : new Path[] {elsewhere, temp.resolve("nowhere"), temp}) {
      Files.deleteIfExists(file());
      Files.createSymbolicLink(file(), target);

      assertThat(found("words", "key")).isEmpty();
      keep(folder, "words", "key", TRUE);
      assertThat(Files.isSymbolicLink(file())).isFalse();
      assertThat(found("words", "key")).contains(TRUE);
    }
    assertThat(elsewhere).hasBinaryContent(before);
    assertThat(temp.resolve("nowhere")).doesNotExist();
  }

  @Test
  void norIsALinkInPlaceOfTheSecret() throws IOException {
    Path known = Files.write(temp.resolve("known"), new byte[32]);
    Path secret = folder.path().resolve("secret");
    Files.delete(secret);
    Files.createSymbolicLink(secret, known);

    assertThat(found("words", "key")).isEmpty();
    assertThat(Files.isSymbolicLink(secret)).isFalse();
    assertThat(known).hasBinaryContent(new byte[32]);
  }

  @Test
  void aFolderIsClosedToAllOthersAndNoLink() throws IOException {
    assertThat(Files.getPosixFilePermissions(folder.path()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(Files.getPosixFilePermissions(OwnFolder.at(folder.path()).path()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));

    for (String open : List.of("rwxrwxrwx", "rwx-wx---", "rwx----w-")) {
      Path others = Files.createDirectory(temp.resolve(open));
      Files.setPosixFilePermissions(others, PosixFilePermissions.fromString(open));
      assertThatThrownBy(() -> OwnFolder.at(others)).hasMessageContaining("others can write");
    }
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder.path());
    Path file = Files.createFile(temp.resolve("file"));
    assertThatThrownBy(() -> OwnFolder.at(link)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> OwnFolder.at(file)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> OwnFolder.at(temp.resolve("no/such"))).isInstanceOf(IOException.class);
  }

  private void alter(Consumer<MVMap<Long, byte[]>> change) {
    store(store -> change.accept(rows(store, "words")));
  }

  private static MVMap<Long, byte[]> rows(MVStore store, String table) {
    return store.openMap(
        "bytes of " + table,
        new MVMap.Builder<Long, byte[]>()
            .keyType(LongDataType.INSTANCE)
            .valueType(ByteArrayDataType.INSTANCE));
  }

  private void store(Consumer<MVStore> change) {
    try (MVStore store = MVStore.open(file().toString())) {
      change.accept(store);
    }
  }

  private static void keep(OwnFolder folder, String table, String key, Words value) {
    try (Cache cache = Cache.open(folder, "p1")) {
      cache.table(table, Words.class).keep(key, value);
    }
  }

  private Optional<Words> found(String table, String key) {
    try (Cache cache = Cache.open(folder, "p1")) {
      return cache.table(table, Words.class).find(key);
    }
  }

  private Path file() {
    return folder.path().resolve("cache.mv");
  }
}
