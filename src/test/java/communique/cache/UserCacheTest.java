package communique.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the cache lies. */
class UserCacheTest {

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          os.name=Linux;user.home=/home/ana                        |                      | /home/ana/.cache
          os.name=Linux;user.home=/home/ana                        | XDG_CACHE_HOME=/c    | /c
          os.name=Linux;user.home=/home/ana                        | XDG_CACHE_HOME=c     | /home/ana/.cache
          os.name=Linux;user.home=/home/ana                        | XDG_CACHE_HOME=      | /home/ana/.cache
          os.name=Linux;user.home=/home/ana;communique.cache=/mine | XDG_CACHE_HOME=/c    | /mine
          os.name=Linux;user.home=/home/ana;communique.cache=mine  | XDG_CACHE_HOME=/c    | /c
          os.name=Mac OS X;user.home=/Users/ana                    |                      | /Users/ana/Library/Caches
          os.name=Windows 11;user.home=/Users/ana                  | LOCALAPPDATA=/local  | /local
          os.name=Windows 11;user.home=/Users/ana                  |                      | none
          os.name=Linux;user.home=?                                |                      | none
          os.name=Linux                                            |                      | none
          """)
  void liesWhereTheSystemKeepsWhatCanBeMadeAgain(
      String properties, String environment, String expected) {
    assertThat(UserCache.root(map(environment)::get, map(properties)::get).map(Path::toString))
        .isEqualTo(java.util.Optional.ofNullable(expected));
  }

  private static Map<String, String> map(String words) {
    return words == null
        ? Map.of()
        : Arrays.stream(words.split(";"))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  @Test
  void everyDossierHasItsOwnByWhateverWayItIsReached() throws IOException {
    Path one = Files.createDirectory(temp.resolve("one"));
    Path two = Files.createDirectory(temp.resolve("two"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), one);

    assertThat(UserCache.of(one)).isPresent().isEqualTo(UserCache.of(link));
    assertThat(UserCache.of(one)).isNotEqualTo(UserCache.of(two));
    assertThat(UserCache.of(one).orElseThrow().path().startsWith(temp)).isFalse();
    assertThat(one).isEmptyDirectory();
  }

  @Test
  void whereThereIsNoDossierThereIsNone() {
    assertThat(UserCache.of(temp.resolve("nowhere"))).isEmpty();
  }

  @Test
  void itIsNeverInTheDossier() throws IOException {
    String own = System.getProperty(UserCache.PROPERTY);
    Path content = Files.createDirectory(temp.resolve("content"));
    Path inside = Files.createDirectory(content.resolve("inside"));
    Path link = Files.createSymbolicLink(temp.resolve("to-content"), content);
    try {
      for (Path root :
          new Path[] {content, inside, content.resolve("no/such"), link, link.resolve("new")}) {
        System.setProperty(UserCache.PROPERTY, root.toString());
        assertThat(UserCache.of(content)).as(root.toString()).isEmpty();
        assertThat(UserCache.of(link)).as(root.toString()).isEmpty();
      }
      System.setProperty(UserCache.PROPERTY, temp.resolve("beside").toString());
      assertThat(UserCache.of(content)).isPresent();
    } finally {
      System.setProperty(UserCache.PROPERTY, own);
    }
    assertThat(inside).isEmptyDirectory();
    assertThat(content).isDirectoryContaining(inside::equals);
  }

  @Test
  void whatCannotBeHadIsNoReasonToFail() throws IOException {
    String own = System.getProperty(UserCache.PROPERTY);
    Path file = Files.createFile(temp.resolve("file"));
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(temp.resolve("communique"), elsewhere);
    try {
      for (Path root : new Path[] {file, file.resolve("below"), temp}) {
        System.setProperty(UserCache.PROPERTY, root.toString());
        assertThat(UserCache.of(temp)).isEmpty();
        try (Cache cache = Cache.of(temp)) {
          assertThat(cache.table("words", ForeignCacheTest.Words.class).find("key")).isEmpty();
        }
      }
    } finally {
      System.setProperty(UserCache.PROPERTY, own);
    }
    assertThat(elsewhere).isEmptyDirectory();
  }
}
