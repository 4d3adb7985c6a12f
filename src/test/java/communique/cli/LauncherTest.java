package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do
        echo "$argument"
        case $argument in
          -XX:ArchiveClassesAtExit=*) echo classes > "${argument#*=}" ;;
          -XX:AOTMode=off) exit 1 ;;
          fail) exit 1 ;;
        esac
      done
      """;

  /** What is kept is made in a second run, of what the first has recorded. */
  private static final String NEWER =
      """
      #!/bin/sh
      mode= seen= kept= status=0
      for argument in "$@"; do
        echo "$argument"
        case $argument in
          -XX:AOTMode=*) mode=${argument#*=} ;;
          -XX:AOTConfiguration=*) seen=${argument#*=} ;;
          -XX:AOTCache=*) kept=${argument#*=} ;;
          fail) status=1 ;;
        esac
      done
      case $mode in
        record) echo recorded > "$seen" ;;
        create) cp "$seen" "$kept" ;;
      esac
      exit $status
      """;

  @TempDir Path temp;

  private Path home;
  private Path script;

  @BeforeEach
  void install() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("a folder/with spaces"));
    script = executable(folder.resolve("communique"), Files.readString(launcher()));
    Files.writeString(folder.resolve("communique.jar"), "a jar");
    home = temp.resolve("some java");
    executable(home.resolve("bin/java"), JAVA);
  }

  private static Path launcher() {
    return Cases.root().resolve("../../main/launcher/communique").normalize();
  }

  @Test
  void theFirstRunLeavesTheArchiveThatTheSecondOpens() throws Exception {
    assertThat(run(script, "check", "my dossier").lines)
        .anyMatch(line -> line.startsWith("-XX:ArchiveClassesAtExit="))
        .endsWith(
            "-jar", script.resolveSibling("communique.jar").toString(), "check", "my dossier");
    assertThat(archives()).hasSize(1).allMatch(name -> name.endsWith(".jsa"));
    for (String command : List.of("check", "verify")) {
      assertThat(run(script, command).lines)
          .contains("-XX:SharedArchiveFile=" + starts().resolve(archives().get(0)))
          .noneMatch(line -> line.startsWith("-XX:Archive"));
    }
  }

  @Test
  void aBuildLeavesItsOwnWhichTheOthersOpenThatHaveNone() throws Exception {
    run(script, "check");
    run(script, "build");
    assertThat(archives()).hasSize(2);
    assertThat(opened("check")).endsWith("-check.jsa");
    for (String command : List.of("build", "print", "serve")) {
      assertThat(opened(command)).endsWith("-build.jsa");
    }
    Files.delete(starts().resolve(archives().get(1)));
    assertThat(opened("check")).endsWith("-build.jsa");
  }

  @Test
  void aPreviewTakesWhatThereIs() throws Exception {
    run(script, "check");
    assertThat(opened("serve")).endsWith("-check.jsa");
    run(script, "build");
    assertThat(opened("serve")).endsWith("-build.jsa");
  }

  private String opened(String command) throws Exception {
    return run(script, command).lines.stream()
        .filter(line -> line.startsWith("-XX:SharedArchiveFile="))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNewerJavaLeavesLinkedClassesAndSaysNothingOfIt() throws Exception {
    executable(home.resolve("bin/java"), NEWER);
    assertThat(run(script, "check", "fail").status).isEqualTo(1);
    assertThat(archives()).singleElement().asString().endsWith(".aot");
    Path kept = starts().resolve(archives().get(0));
    assertThat(kept).hasContent("recorded");
    assertThat(run(script, "check", "my dossier").lines)
        .contains("-XX:AOTCache=" + kept)
        .noneMatch(line -> line.contains("AOTMode") || line.contains("Archive"))
        .endsWith("check", "my dossier");
  }

  @Test
  void onlyWhatEndsByItselfAndDoesTheWorkLeavesOne() throws Exception {
    for (String command : List.of("serve", "--version", "verify", "help")) {
      assertThat(run(script, command).lines).noneMatch(line -> line.contains("Archive"));
    }
    assertThat(run(script).lines).noneMatch(line -> line.contains("Archive"));
    assertThat(archives()).isEmpty();
  }

  @Test
  void anotherJarAndAnotherJavaHaveTheirOwn() throws Exception {
    run(script, "check");
    Files.writeString(script.resolveSibling("communique.jar"), "another jar");
    run(script, "check");
    executable(home.resolve("bin/java"), JAVA + "# another\n");
    run(script, "check");
    assertThat(archives()).hasSize(3);
  }

  @Test
  void theExitCodeIsThatOfTheProgram() throws Exception {
    assertThat(run(script, "check", "fail").status).isEqualTo(1);
    assertThat(run(script, "check", "fail").status).isEqualTo(1);
    assertThat(run(script, "serve", "fail").status).isEqualTo(1);
  }

  @Test
  void aLinkToTheScriptIsFollowed() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("link"), script);
    Path second = Files.createSymbolicLink(temp.resolve("second"), Path.of("link"));
    for (Path start : List.of(link, second)) {
      assertThat(run(start, "serve").lines)
          .endsWith("-jar", script.resolveSibling("communique.jar").toString(), "serve");
    }
  }

  @Test
  void whereNoArchiveCanLieItStartsAllTheSame() throws Exception {
    Files.createDirectories(temp.resolve("cache/communique"));
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.createSymbolicLink(starts(), elsewhere);
    assertThat(run(script, "check").lines).endsWith("check").noneMatch(l -> l.contains("Archive"));
    assertThat(elsewhere).isEmptyDirectory();
    Files.delete(starts());
    Files.writeString(starts(), "a file");
    assertThat(run(script, "check").lines).endsWith("check").noneMatch(l -> l.contains("Archive"));
  }

  @Test
  void ownOptionsComeLast() throws Exception {
    Run run = run(script, Map.of("COMMUNIQUE_JAVA_OPTIONS", "-Xmx300m -Xint"), "check");
    assertThat(run.lines)
        .containsSubsequence(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx300m", "-Xint", "-jar");
  }

  @Test
  void whatRunsForLongHasBothCompilers() throws Exception {
    assertThat(run(script, "serve").lines)
        .contains("-XX:+TieredCompilation")
        .doesNotContain("-XX:TieredStopAtLevel=1");
  }

  @Test
  void withoutJavaItSaysSo() throws Exception {
    Run run = run(script, Map.of("JAVA_HOME", temp.resolve("nowhere").toString()), "check");
    assertThat(run.status).isEqualTo(Exit.MACHINE);
    assertThat(run.lines).singleElement().asString().contains("no Java here").contains("JAVA_HOME");
  }

  @Test
  void javaTakesTheOptions() throws Exception {
    Path real = Path.of(System.getProperty("java.home"));
    Run run = run(script, Map.of("JAVA_HOME", real.toString()), "check");
    assertThat(run.lines).allMatch(line -> line.contains("jarfile") || line.contains("jar"));
    assertThat(archives()).isEmpty();
  }

  private record Run(int status, List<String> lines) {}

  private Run run(Path command, String... args) throws Exception {
    return run(command, Map.of(), args);
  }

  private Run run(Path command, Map<String, String> environment, String... args) throws Exception {
    List<String> line = new ArrayList<>(List.of(command.toString()));
    line.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", home.toString());
    builder.environment().put("XDG_CACHE_HOME", temp.resolve("cache").toString());
    builder.environment().remove("COMMUNIQUE_JAVA_OPTIONS");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out.lines().toList());
  }

  private Path starts() {
    return temp.resolve("cache/communique/start");
  }

  private List<String> archives() throws IOException {
    try (Stream<Path> all = Files.list(starts())) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Path executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
