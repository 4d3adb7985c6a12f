package communique.output;

import static communique.output.Site.file;
import static communique.output.Site.publish;
import static communique.output.Site.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import communique.shape.Fingerprint;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The redo log: killed builds, things in the way, lists that lie. */
class PublishingTest {

  private static final String HASH = "0".repeat(64) + "  ";

  @TempDir private Path temp;
  private Path out;
  private Path stage;

  @BeforeEach
  void publishFirst() {
    out = temp.resolve("out");
    stage = temp.resolve(".out.communique-stage");
    publish(out, file("changed.txt", "old"), file("gone/gone.txt", "old"), file("same.txt", "s"));
  }

  @Test
  void aStageWithoutACommitRecordIsDiscarded() throws IOException {
    Map<String, String> before = read(out);
    stage("changed.txt", "new");
    Files.writeString(stage.resolve("list"), "half a li");

    OutputFolder.open(out).close();

    assertThat(read(out)).isEqualTo(before);
    assertThat(out.resolve(".communique")).doesNotExist();
  }

  @Test
  void aStageWithACommitRecordIsFinished() throws IOException {
    commit();

    OutputFolder.open(out).close();

    assertPublished();
  }

  @Test
  void finishingBeginsWhereverTheKilledBuildStopped() throws IOException {
    commit();
    Files.createDirectories(out.resolve("new"));
    Files.move(stage.resolve("files/new/new.txt"), out.resolve("new/new.txt"));
    Files.delete(out.resolve("gone/gone.txt"));

    OutputFolder.open(out).close();

    assertPublished();
  }

  @Test
  void aBuildThatWasKilledJustBeforeItsEndLeavesNothingToDo() throws IOException {
    commit();
    OutputFolder.open(out).close();
    Files.createDirectories(stage.resolve("files/new"));

    OutputFolder.open(out).close();

    assertPublished();
  }

  @Test
  void theNextBuildFinishesTheKilledOneAndThenPublishesItsOwn() throws IOException {
    commit();

    assertThat(publish(out, file("new/new.txt", "new"), file("changed.txt", "newer")))
        .isEqualTo(new Published(1, 1, 1));
    assertThat(read(out)).containsOnlyKeys("changed.txt", "new/new.txt", "SHA256SUMS");
  }

  @Test
  void aFolderInTheWayIsNamedBeforeAnythingChanges() throws IOException {
    Files.delete(out.resolve("changed.txt"));
    Files.createDirectories(out.resolve("changed.txt/mine"));
    Map<String, String> before = read(out);

    assertThatThrownBy(() -> publish(out, file("changed.txt", "new"), file("new.txt", "new")))
        .isInstanceOf(OutputUnwritable.class)
        .hasMessage(
            "cannot write %1$s/changed.txt: %1$s/changed.txt is not a plain file".formatted(out));
    assertThat(read(out)).isEqualTo(before);
    assertThat(out.resolve("changed.txt/mine")).isDirectory();
  }

  @Test
  void aFileInTheWayOfAFolderIsNamed() {
    assertThatThrownBy(() -> publish(out, file("same.txt/new.txt", "new")))
        .isInstanceOf(OutputUnwritable.class)
        .hasMessage(
            "cannot write %1$s/same.txt/new.txt: %1$s/same.txt is not a folder".formatted(out));
  }

  @Test
  void aLinkIsNeverWrittenThroughNorReplaced() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(out.resolve("linked"), elsewhere);
    Files.writeString(elsewhere.resolve("file"), "mine");
    Files.delete(out.resolve("changed.txt"));
    Files.createSymbolicLink(out.resolve("changed.txt"), elsewhere.resolve("file"));

    assertThatThrownBy(() -> publish(out, file("linked/new.txt", "new")))
        .isInstanceOf(OutputUnwritable.class)
        .hasMessageEndingWith("linked is not a folder");
    assertThatThrownBy(() -> publish(out, file("changed.txt", "new")))
        .isInstanceOf(OutputUnwritable.class)
        .hasMessageEndingWith("changed.txt is not a plain file");
    assertThat(read(elsewhere)).containsOnly(entry("file", "mine"));
    assertThat(out.resolve("changed.txt")).isSymbolicLink();
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), out);

    assertThat(publish(link, file("same.txt", "s"))).isEqualTo(new Published(0, 1, 2));
    assertThat(link).isSymbolicLink();
  }

  @Test
  void whatIsInTheWayAfterTheCommitPointLosesNothing() throws IOException {
    commit();
    Files.delete(out.resolve("changed.txt"));
    Files.createDirectory(out.resolve("changed.txt"));

    assertThatThrownBy(() -> OutputFolder.open(out)).isInstanceOf(OutputUnwritable.class);
    assertThat(out.resolve("new/new.txt")).as("new files come first").hasContent("new");
    assertThat(out.resolve("gone/gone.txt")).as("deletions come last").exists();
    assertThat(stage.resolve("SHA256SUMS")).exists();
    Files.delete(out.resolve("changed.txt"));
    OutputFolder.open(out).close();

    assertPublished();
  }

  @Test
  void aListThatLiesLeadsNoDeletionOutOfTheFolder() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside.txt"), "mine");
    Files.createDirectory(temp.resolve("elsewhere"));
    Path linked = Files.writeString(temp.resolve("elsewhere/linked.txt"), "mine");
    Files.createSymbolicLink(out.resolve("link"), temp.resolve("elsewhere"));
    Files.createDirectories(out.resolve("own/folder"));
    Files.writeString(
        out.resolve("SHA256SUMS"),
        HASH
            + "../outside.txt\n"
            + HASH
            + outside
            + "\n"
            + HASH
            + "gone/../../outside.txt\n"
            + HASH
            + "link/linked.txt\n"
            + HASH
            + "own/folder\n"
            + HASH
            + "SHA256SUMS\n"
            + HASH
            + ".communique/lock\n"
            + HASH
            + "\n"
            + "not a line\n\u0000\n"
            + sum("old", "gone/gone.txt"));
    Files.write(out.resolve("SHA256SUMS"), append(out.resolve("SHA256SUMS"), 0xff, 0xfe, '\n'));

    assertThat(publish(out, file("same.txt", "s"))).isEqualTo(new Published(0, 1, 1));
    assertThat(outside).hasContent("mine");
    assertThat(linked).hasContent("mine");
    assertThat(out.resolve("own/folder")).isDirectory();
    assertThat(out.resolve("changed.txt")).as("unlisted by then").hasContent("old");
  }

  @Test
  void aListThatIsALinkOrAFolderIsNamed() throws IOException {
    Files.delete(out.resolve("SHA256SUMS"));
    Files.createDirectory(out.resolve("SHA256SUMS"));

    assertThatThrownBy(() -> OutputFolder.open(out))
        .isInstanceOf(OutputUnwritable.class)
        .hasMessageEndingWith("SHA256SUMS is not a plain file");
  }

  @Test
  void aWorkFolderThatIsALinkIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere/stage"));
    Files.writeString(elsewhere.resolve("mine"), "mine");
    Files.createSymbolicLink(out.resolve(".communique"), temp.resolve("elsewhere"));

    assertThatThrownBy(() -> OutputFolder.open(out)).isInstanceOf(OutputUnwritable.class);
    Files.delete(out.resolve(".communique"));
    Files.createDirectory(out.resolve(".communique"));
    Files.createSymbolicLink(out.resolve(".communique/stage"), elsewhere);
    assertThatThrownBy(() -> OutputFolder.open(out)).isInstanceOf(OutputUnwritable.class);
    assertThat(elsewhere.resolve("mine")).exists();
  }

  @Test
  void norIsAStageThatIsALink() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("SHA256SUMS"), sum("mine", "mine"));
    Files.createSymbolicLink(stage, elsewhere);
    Map<String, String> before = read(out);

    assertThatThrownBy(() -> OutputFolder.open(out))
        .isInstanceOf(OutputUnwritable.class)
        .hasMessageContaining(stage.toString());
    assertThatThrownBy(() -> OutputFolder.finish(out, () -> {}))
        .isInstanceOf(OutputUnwritable.class);
    assertThat(read(elsewhere)).containsOnlyKeys("SHA256SUMS");
    assertThat(read(out)).isEqualTo(before);
  }

  @Test
  void whatWasLeftWithinTheFolderIsFinishedToo() throws IOException {
    stage = out.resolve(".communique/stage");
    commit();

    OutputFolder.finish(out, () -> {});

    assertPublished();
  }

  @Test
  void whatWasNotPublishedIsSeenByNobodyElseAndLiesOutsideOfTheFolder() throws IOException {
    try (OutputFolder open = OutputFolder.open(out)) {
      open.write(Stream.of(file("secret.txt", "secret".repeat(100_000)), file("b.txt", "secret")));
      assertThat(read(out).values()).noneMatch(text -> text.contains("secret"));
      assertThat(read(stage).values()).anyMatch(text -> text.contains("secret"));
      assertThat(Files.getPosixFilePermissions(stage))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
    assertThat(stage).doesNotExist();
  }

  @Test
  void aFolderThatIsGoneIsNotFilledWithHalfASite() throws IOException {
    commit();
    Trees.delete(out);

    OutputFolder.finish(out, () -> {});

    assertThat(out).doesNotExist();
    assertThat(stage).doesNotExist();
  }

  @Test
  void whereNothingIsLeftNothingIsTouched() {
    OutputFolder.finish(temp.resolve("nowhere"), () -> {});

    assertThat(temp.resolve("nowhere")).doesNotExist();
  }

  @Test
  void aFileThatSomebodyChangedStaysAndIsTold() throws IOException {
    Files.writeString(out.resolve("gone/gone.txt"), "mine now");

    assertThat(publish(out, file("same.txt", "s")))
        .isEqualTo(new Published(0, 1, 1, List.of("gone/gone.txt")));
    assertThat(out.resolve("gone/gone.txt")).hasContent("mine now");
    assertThat(publish(out, file("same.txt", "s"))).isEqualTo(new Published(0, 1, 0));
  }

  @Test
  void whatElseLiesInTheWorkFolderStays() throws IOException {
    Files.createDirectory(out.resolve(".communique"));
    Files.writeString(out.resolve(".communique/cache.mv"), "a cache");

    publish(out, file("same.txt", "s"));

    assertThat(read(out)).containsOnlyKeys(".communique/cache.mv", "same.txt", "SHA256SUMS");
  }

  private void commit() throws IOException {
    stage("changed.txt", "new");
    stage("new/new.txt", "new");
    Files.writeString(
        stage.resolve("SHA256SUMS"),
        sum("new", "changed.txt") + sum("new", "new/new.txt") + sum("s", "same.txt"));
  }

  private static String sum(String text, String path) {
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)) + "  " + path + "\n";
  }

  private void stage(String path, String text) throws IOException {
    Path file = stage.resolve("files").resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private void assertPublished() {
    assertThat(new TreeMap<>(read(out)))
        .contains(entry("changed.txt", "new"), entry("new/new.txt", "new"), entry("same.txt", "s"))
        .containsOnlyKeys("changed.txt", "new/new.txt", "same.txt", "SHA256SUMS");
    assertThat(out.resolve("gone")).doesNotExist();
    assertThat(out.resolve(".communique")).doesNotExist();
    assertThat(stage).doesNotExist();
  }

  private static byte[] append(Path file, int... bytes) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return (text + new String(bytes, 0, bytes.length)).getBytes(StandardCharsets.ISO_8859_1);
  }
}
