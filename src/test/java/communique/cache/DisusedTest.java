package communique.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisusedTest {

  private static final String NAME = "0123456789abcdef0123456789abcde";

  @TempDir Path temp;
  private OwnFolder caches;

  @BeforeEach
  void open() throws IOException {
    caches = OwnFolder.at(temp.resolve("communique"));
  }

  @Test
  void whatWasNotOpenedForLongGoesWithAllThatIsInIt() throws IOException {
    Path old = folder(NAME + "1", 61);
    folder(NAME + "2", 59);
    new Disused(caches).delete();
    assertThat(old).doesNotExist();
    assertThat(names()).containsExactly(NAME + "2");
  }

  @Test
  void whatAKilledRunLeftGoesToo() throws IOException {
    folder(NAME + "1.gone", 61);
    new Disused(caches).delete();
    assertThat(names()).isEmpty();
  }

  @Test
  void nothingElseIsTouched() throws IOException {
    folder("start", 99);
    folder(NAME, 99);
    folder(NAME + "g", 99);
    Path file = Files.writeString(caches.path().resolve(NAME + "5"), "a file");
    age(file, 99);
    List<String> before = names();
    new Disused(caches).delete();
    assertThat(names()).isEqualTo(before);
  }

  @Test
  void noLinkIsFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Path mine = Files.writeString(elsewhere.resolve("mine.txt"), "mine");
    age(elsewhere, 99);
    Path link = Files.createSymbolicLink(caches.path().resolve(NAME + "1"), elsewhere);
    Path old = folder(NAME + "2", 0);
    Files.createSymbolicLink(old.resolve("linked"), elsewhere);
    age(old, 99);
    new Disused(caches).delete();
    assertThat(old).doesNotExist();
    assertThat(link).isSymbolicLink();
    assertThat(mine).hasContent("mine");
  }

  @Test
  void whatIsOpenStays() throws IOException {
    Path old = folder(NAME + "1", 99);
    try (FileChannel channel =
            FileChannel.open(old.resolve(CacheFile.NAME), StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      new Disused(caches).delete();
      assertThat(old.resolve("pages/index.html")).exists();
    }
    new Disused(caches).delete();
    assertThat(old).doesNotExist();
  }

  @Test
  void whoeverOpensAFolderAnewClearsAway() throws IOException {
    String before = System.getProperty(UserCache.PROPERTY);
    Path dossier = Files.createDirectory(temp.resolve("dossier"));
    Path old = folder(NAME + "1", 61);
    System.setProperty(UserCache.PROPERTY, temp.toString());
    try {
      Path own = UserCache.of(dossier).orElseThrow().path();
      assertThat(old).doesNotExist();
      Path other = folder(NAME + "2", 61);
      assertThat(UserCache.of(dossier))
          .hasValueSatisfying(same -> assertThat(same.path()).isEqualTo(own));
      assertThat(other).exists();
    } finally {
      System.setProperty(UserCache.PROPERTY, before);
    }
  }

  private Path folder(String name, int days) throws IOException {
    Path folder = Files.createDirectory(caches.path().resolve(name));
    Files.writeString(folder.resolve(CacheFile.NAME), "rows");
    Files.createDirectory(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/index.html"), "page");
    age(folder, days);
    return folder;
  }

  private static void age(Path path, int days) throws IOException {
    Files.setLastModifiedTime(
        path, FileTime.from(Instant.now().minus(Duration.ofDays(days).plusMinutes(5))));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(caches.path())) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
