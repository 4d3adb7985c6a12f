package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.curate.edit.Turn;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Repositories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of commands that write into one dossier at once none loses what another one wrote. */
@Tag("thorough")
class WritingTest {

  @TempDir private Path temp = Path.of("");
  private Path content = Path.of("");

  @BeforeEach
  void begin() throws IOException {
    content = Dossiers.synthetic(temp);
    Repositories.commit(temp);
  }

  private List<Runnable> all() {
    return List.of(
        () -> run("new", "topic", "whales", "--title=Whales", "--in=" + content),
        () -> run("new", "organization", "sea-board", "--title=Sea Board", "--in=" + content),
        () -> run("rename", "railways", "rails", "--in=" + content),
        () -> run("rename", "port-anselm", "anselm", "--in=" + content),
        () -> run("check", content.toString(), "--fix"));
  }

  private static void run(String... args) {
    Program done = args[0].equals("new") ? Program.plain(args) : Program.run(args);
    assertThat(done.err()).doesNotContain("meanwhile", "fault of the program");
    assertThat(done.status()).isZero();
  }

  @Test
  void whatIsWrittenAtOnceIsAllThere() {
    CompletableFuture.allOf(
            all().stream().map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new))
        .join();
    assertThat(content.resolve("register.yaml"))
        .content()
        .contains("id: whales", "id: sea-board", "id: rails", "id: anselm")
        .doesNotContain("id: railways", "id: port-anselm");
    assertThat(content.resolve("site.yaml")).content().contains("railways", "port-anselm");
    assertThat(content.resolve(".communique-editing")).doesNotExist();
  }

  /** What writes nothing waits for nobody, and what is no dossier is left as it is. */
  @Test
  void onlyWhoWritesWaits() throws IOException {
    Turn turn = Turn.in(content, () -> {});
    try {
      assertThat(
              Program.run("rename", "railways", "rails", "--dry-run", "--in=" + content).status())
          .isZero();
      assertThat(Program.run("check", content.toString()).status()).isZero();
      assertThat(Program.plain("new", "topic", "whales", "--dry-run", "--in=" + content).status())
          .isZero();
    } finally {
      turn.end();
    }
    Path empty = Files.createDirectory(temp.resolve("empty"));
    assertThat(Program.run("rename", "railways", "rails", "--in=" + empty).status()).isNotZero();
    assertThat(empty).isEmptyDirectory();
  }

  /** Who waits reads only then. */
  @Test
  void whoWaitsReadsWhatTheOtherWrote() throws IOException {
    CompletableFuture<Program> waiting;
    Turn turn = Turn.in(content, () -> {});
    try {
      Dossiers.edit(content, "register.yaml", "name: Railways", "name: Rails");
      waiting =
          CompletableFuture.supplyAsync(
              () ->
                  Program.run(
                      "change", "add", "--kind=correction", "--reason=So.", "--in=" + content));
      assertThat(waiting).isNotDone();
    } finally {
      turn.end();
    }
    assertThat(waiting.join().status()).isZero();
    assertThat(content.resolve("changes.yaml")).content().contains("of: name");
  }
}
