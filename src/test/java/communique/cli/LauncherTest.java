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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  /** What is kept is made in a second run, of the classes that the first has listed. */
  private static final String JAVA =
      """
      #!/bin/sh
      seen= kept= dumps= status=0
      for argument in "$@"; do
        echo "$argument"
        case $argument in
          -XX:DumpLoadedClassList=*) echo classes > "${argument#*=}" ;;
          -XX:SharedClassListFile=*) seen=${argument#*=} ;;
          -XX:SharedArchiveFile=*) kept=${argument#*=} ;;
          -Xshare:dump) dumps=yes ;;
          -XX:AOTMode=off) status=1 ;;
          fail) status=1 ;;
          wrong) status=2 ;;
        esac
      done
      [ -z "$dumps" ] || cp "$seen" "$kept"
      exit $status
      """;

  /** The same with options of its own. */
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
          wrong) status=2 ;;
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
        .anyMatch(line -> line.startsWith("-XX:DumpLoadedClassList="))
        .endsWith(
            "-jar", script.resolveSibling("communique.jar").toString(), "check", "my dossier");
    assertThat(archives()).hasSize(1).allMatch(name -> name.endsWith(".jsa"));
    for (String command : List.of("check", "verify")) {
      assertThat(run(script, command).lines)
          .contains("-XX:SharedArchiveFile=" + starts().resolve(archives().get(0)))
          .noneMatch(line -> line.startsWith("-XX:DumpLoaded"));
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
        .noneMatch(line -> line.contains("AOTMode") || line.contains("DumpLoaded"))
        .endsWith("check", "my dossier");
  }

  @Test
  void onlyWhatEndsByItselfAndDoesTheWorkLeavesOne() throws Exception {
    for (String command : List.of("serve", "--version", "verify", "help")) {
      assertThat(run(script, command).lines).noneMatch(line -> line.contains("DumpLoaded"));
    }
    assertThat(run(script).lines).noneMatch(line -> line.contains("DumpLoaded"));
    assertThat(archives()).isEmpty();
  }

  /** What such a run has loaded is next to nothing, and would be opened for good. */
  @Test
  void whatDidNotDoItsWorkLeavesNone() throws Exception {
    for (String java : List.of(JAVA, NEWER)) {
      executable(home.resolve("bin/java"), java);
      assertThat(run(script, "check", "wrong").status).isEqualTo(2);
      run(script, "check", "--help");
      run(script, "build", "-V");
      assertThat(archives()).isEmpty();
    }
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
    assertThat(run(script, "check").lines)
        .endsWith("check")
        .noneMatch(l -> l.contains("DumpLoaded"));
    assertThat(elsewhere).isEmptyDirectory();
    Files.delete(starts());
    Files.writeString(starts(), "a file");
    assertThat(run(script, "check").lines)
        .endsWith("check")
        .noneMatch(l -> l.contains("DumpLoaded"));
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
  void whatIsShortMakesNoCodeForWhatIsCalledByName() throws Exception {
    String option = "-Djdk.reflect.useNativeAccessorOnly=";
    assertThat(run(script, "check").lines).contains(option + true);
    for (String command : List.of("build", "serve", "language-server")) {
      assertThat(run(script, command).lines).contains(option + false);
    }
  }

  @Test
  void withoutJavaItSaysSo() throws Exception {
    Run run = run(script, Map.of("JAVA_HOME", temp.resolve("nowhere").toString()), "check");
    assertThat(run.status).isEqualTo(Exit.MACHINE);
    assertThat(run.lines).singleElement().asString().contains("no Java here").contains("JAVA_HOME");
  }

  @Test
  void aJavaHomeWithoutJavaIsNamed() throws Exception {
    Run run = run(script, Map.of("JAVA_HOME", "/no/java"), "check");
    assertThat(run.lines).singleElement().asString().contains("JAVA_HOME is /no/java");
  }

  @Test
  void withoutAnyJavaItSaysSo() throws Exception {
    Path tools = Files.createDirectory(temp.resolve("tools"));
    for (String tool : List.of("dirname", "readlink")) {
      executable(
          tools.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec %s \"$@\"\n".formatted(tool));
    }
    Run run = run(script, Map.of("JAVA_HOME", "", "PATH", tools.toString()), "check");
    assertThat(run.status).isEqualTo(Exit.MACHINE);
    assertThat(run.lines).singleElement().asString().contains("no Java here; install one, 17");
  }

  @Test
  void aJavaThatIsTooOldIsNamed() throws Exception {
    for (String version : List.of("1.8.0_392", "11.0.21")) {
      executable(home.resolve("bin/java"), old(version));
      Run run = run(script, "check");
      assertThat(run.status).isEqualTo(Exit.MACHINE);
      assertThat(run.lines)
          .singleElement()
          .asString()
          .startsWith("communique: " + home.resolve("bin/java") + " is Java ")
          .containsPattern("is Java (8|11), which is too old; install one, 17 or newer");
    }
    for (String version : List.of("17", "25-ea", "of a strange kind")) {
      executable(home.resolve("bin/java"), old(version));
      assertThat(run(script, "verify").lines).endsWith("verify");
    }
  }

  private static String old(String version) {
    return """
        #!/bin/sh
        case $1 in
          -version) echo 'openjdk version "%s" 2020-01-01' >&2 ;;
          *) for argument in "$@"; do echo "$argument"; done ;;
        esac
        """
        .formatted(version);
  }

  @Test
  void installedItLiesBesideTheFolderOfTheJar() throws Exception {
    Path installed = installed();
    Path jar = installed.resolve("lib/communique.jar");
    Path link = Files.createSymbolicLink(temp.resolve("communique"), launcher(installed));
    for (Path start : List.of(launcher(installed), link)) {
      assertThat(run(start, "serve").lines).endsWith("-jar", jar.toString(), "serve");
    }
    assertThat(run(launcher(installed), "check").lines)
        .anyMatch(line -> line.startsWith("-XX:DumpLoadedClassList=" + starts()));
    Files.delete(jar);
    Run run = run(launcher(installed), "check");
    assertThat(run.status).isEqualTo(Exit.MACHINE);
    assertThat(run.lines).singleElement().asString().contains("unpack the program anew");
  }

  @Test
  void aJavaOfItsOwnIsTheOneThatRuns() throws Exception {
    Path installed = installed();
    executable(installed.resolve("runtime/bin/java"), "#!/bin/sh\necho own java\n");
    assertThat(run(launcher(installed), "verify").lines).containsExactly("own java");
    assertThat(run(launcher(installed), Map.of("JAVA_HOME", "/no/java"), "verify").lines)
        .containsExactly("own java");
  }

  @Test
  void anArchiveThatWasInstalledIsOpenedAndNoneIsLeft() throws Exception {
    Path installed = installed();
    executable(installed.resolve("runtime/bin/java"), JAVA);
    Path start = Files.createDirectory(installed.resolve("start"));
    Files.writeString(start.resolve("check.jsa"), "classes");
    Files.writeString(start.resolve("build.aot"), "linked classes");
    assertThat(run(launcher(installed), "check").lines)
        .contains("-XX:SharedArchiveFile=" + start.resolve("check.jsa"));
    assertThat(run(launcher(installed), "print").lines)
        .contains("-XX:AOTCache=" + start.resolve("build.aot"));
    assertThat(starts()).doesNotExist();
    Files.delete(start.resolve("check.jsa"));
    Files.delete(start.resolve("build.aot"));
    run(launcher(installed), "check");
    assertThat(archives()).hasSize(1);
  }

  @Test
  void aFolderOnTheSearchPathOfTheShellMisleadsNobody() throws Exception {
    Files.createDirectories(temp.resolve("other/a folder/with spaces"));
    ProcessBuilder builder = new ProcessBuilder("a folder/with spaces/communique", "verify");
    builder.directory(temp.toFile());
    assertThat(run(builder, Map.of("CDPATH", temp.resolve("other").toString())).lines)
        .endsWith("-jar", script.resolveSibling("communique.jar").toString(), "verify");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whereTheLocaleHasAsciiOnlyOneIsSetThatHasAll() throws Exception {
    executable(home.resolve("bin/java"), "#!/bin/sh\necho \"${LC_ALL-unset}\"\n");
    Map<String, String> none = Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", "");
    assertThat(run(script, none, "verify").lines).containsExactly("C.UTF-8");
    assertThat(run(script, Map.of("LC_ALL", "POSIX"), "verify").lines).containsExactly("C.UTF-8");
    assertThat(run(script, Map.of("LC_ALL", "ko_KR.eucKR"), "verify").lines)
        .containsExactly("ko_KR.eucKR");
    assertThat(run(script, Map.of("LC_ALL", "", "LANG", "ko_KR.UTF-8"), "verify").lines)
        .containsExactly("");
  }

  /** As the archives are unpacked: the script and the jar in folders of their own. */
  private Path installed() throws IOException {
    Path installed = temp.resolve("an installation, \uc124\uce58");
    executable(launcher(installed), Files.readString(launcher()));
    Files.createDirectories(installed.resolve("lib"));
    Files.writeString(installed.resolve("lib/communique.jar"), "a jar");
    return installed;
  }

  private static Path launcher(Path installed) {
    return installed.resolve("bin/communique");
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
    return run(new ProcessBuilder(line), environment);
  }

  private Run run(ProcessBuilder builder, Map<String, String> environment) throws Exception {
    builder.redirectErrorStream(true);
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
