package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.UserCache;
import communique.testing.CacheOfTests;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command around the preview. */
@Timeout(60)
class ServeCommandTest {

  private static final Pattern ADDRESS =
      Pattern.compile("preview at (http://127\\S+), until Ctrl-C");

  @TempDir Path temp;

  @Test
  void runsUntilItIsEndedAndWritesNothing() throws IOException, InterruptedException {
    Path content = Dossiers.synthetic(temp);
    Process process = start("serve", content.toString(), "--port=0", "--as-of=" + Program.NOW);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      Matcher address = ADDRESS.matcher(out.readLine());
      assertThat(address.matches()).isTrue();
      try (var page = URI.create(address.group(1)).toURL().openStream()) {
        assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).contains("Synthetic");
      }
      assertThat(out.readLine()).matches("shown after \\d+\\.\\d\\d s, accepted after .* s");
      Dossiers.edit(content, "site.yaml", "title: Synthetic", "titel: Synthetic");
      assertThat(out.readLine()).matches("rejected after .* s: the pages stay as they were");
      Dossiers.edit(content, "site.yaml", "titel: Synthetic", "title: Invented");
      assertThat(out.readLine()).matches("shown after .* s, accepted after .* s");
      Dossiers.edit(content, "summits/port-talks-2025.md", "speaker: ana-", "speaker: anna-");
      assertThat(out.readLine()).matches("shown after .* s, rejected after .* s");

      process.toHandle().destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(out.readLine()).isNull();
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readAllLines(temp.resolve("err")))
        .anyMatch(line -> line.startsWith("error[unknown-field]"))
        .noneMatch(line -> line.contains("Exception"));
    assertThat(content.resolve(".communique")).doesNotExist();
    Path own = UserCache.of(content).orElseThrow().path();
    try (Stream<Path> kept = Files.list(own)) {
      assertThat(kept.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("cache.mv", "secret");
    }
  }

  @Test
  void saysWhenThePortIsTaken() throws IOException {
    Path content = Dossiers.synthetic(temp);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      Program run = Program.run("serve", content.toString(), "--port=" + port);
      assertThat(run.status()).isEqualTo(3);
      assertThat(run.err().strip())
          .isEqualTo(
              "communique: port %d is taken; --port N takes another, --port 0 any that is free"
                  .formatted(port));
    }
  }

  @Test
  void wantsAPortThatThereIs() throws IOException {
    Path content = Dossiers.synthetic(temp);
    assertThat(Program.run("serve", content.toString(), "--port=70000").err())
        .contains("a port is a number from 0 to 65535, not 70000");
  }

  @Test
  void wantsAnEditorThatThereIs() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Program run = Program.run("serve", content.toString(), "--editor=javascript:{file}");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("--editor takes vscode, idea, none, or an address of an editor with {file}");
  }

  @Test
  void anEmptyFolderIsToldHowADossierIsBegun() throws IOException, InterruptedException {
    Path empty = Files.createDirectory(temp.resolve("my dossier"));
    Process process = start("serve", empty.toString(), "--port=0", "--as-of=" + Program.NOW);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine())
          .endsWith("no dossier here yet; begin one with: communique init \"" + empty + "\"");
      assertThat(out.readLine()).startsWith("preview at");
      Files.writeString(empty.resolve("site.yaml"), "title: [\n");
      assertThat(out.readLine()).endsWith("there are no pages yet");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void wantsATimeThatCanBeRead() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Program run = Program.plain("serve", content.toString(), "--port=0", "--as-of=soon");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--as-of takes a time with offset");
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(CacheOfTests.option(), "-cp", System.getProperty("java.class.path")));
    command.add("communique.cli.Main");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(temp.resolve("err").toFile()).start();
  }
}
