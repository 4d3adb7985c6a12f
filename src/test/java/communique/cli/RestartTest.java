package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.CacheOfTests;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program where the locale has only ASCII, as cron, systemd and containers start it. */
@Tag("slow")
class RestartTest {

  @TempDir Path temp;

  /** What a run came to. */
  private record Run(int status, String printed) {}

  @Test
  void filesOfEveryNameAreReadAsUnderUnicode() throws Exception {
    Path here = Files.createDirectory(temp.resolve("한글폴더"));
    Path content = Dossiers.synthetic(here);
    Path saved =
        Trees.copy(Cases.root().resolve("golden/synthetic/snapshots"), here.resolve("saved"));
    Files.move(saved.resolve("courier.txt"), saved.resolve("기사.txt"));
    Dossiers.edit(content, "sources.yaml", "file: courier.txt", "file: 기사.txt");
    Path templates = Files.createDirectories(content.resolve("templates/머리"));
    Files.writeString(templates.resolve("말.ftlh"), "<p>말</p>");
    String[] build = {
      "build", "content", "--snapshots=saved", "--edition=web,data", "--as-of=" + Program.NOW
    };

    Run unicode = run(here, "C.UTF-8", with(build, "--out=one"));
    assertThat(unicode.status()).as(unicode.printed()).isZero();
    Run posix = run(here, "C", with(build, "--out=two"));
    assertThat(posix.printed()).isEqualTo(unicode.printed().replace("one", "two"));
    assertThat(posix.status()).isZero();
    assertThat(Trees.read(here.resolve("two"))).isEqualTo(Trees.read(here.resolve("one")));

    Files.writeString(Files.createDirectory(content.resolve("notes")).resolve("메모.md"), "x");
    Run rejected = run(here, "POSIX", "check", "content", "--as-of=" + Program.NOW);
    assertThat(rejected.printed()).contains("error[unexpected-file] content/notes/메모.md");
    assertThat(rejected.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"build --out=밖", "check 한글폴더", "print --of=김", "verify é.zip"})
  void whatCannotBePassedOnIsToldBeforeAnythingElse(String command) throws Exception {
    Run run = run(temp, "C", command.split(" "));
    assertThat(run.printed().lines())
        .singleElement()
        .asString()
        .startsWith("communique: this locale has no letters beyond ASCII")
        .endsWith("set LC_ALL=C.UTF-8");
    assertThat(run.status()).isEqualTo(2);
    assertThat(temp).isEmptyDirectory();
  }

  private static String[] with(String[] args, String more) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add(more);
    return all.toArray(String[]::new);
  }

  /** As the program is found from any folder. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Run run(Path folder, String locale, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", CacheOfTests.option()));
    command.addAll(List.of("-cp", classPath(), "communique.cli.Main"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", locale);
    Process process = builder.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), printed);
  }
}
