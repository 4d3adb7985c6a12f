package communique.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cli.Main;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archives, unpacked where paths are awkward, and started through a link on the path. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveIT {

  @TempDir Path temp;

  private Path installed;
  private Shell shell;

  @BeforeEach
  void install() throws IOException {
    installed =
        Packed.unzipped(
            Files.createDirectory(temp.resolve("for us, \uc124\uce58 d'\u00e9t\u00e9")));
    Path bin = Files.createDirectory(temp.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("communique"), installed.resolve("bin/communique"));
    shell =
        new Shell(
            Files.createDirectory(temp.resolve("work")),
            List.of("env"),
            Map.of(
                "PATH",
                bin + ":" + Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin"),
                "JAVA_HOME",
                System.getProperty("java.home"),
                "XDG_CACHE_HOME",
                Files.createDirectory(temp.resolve("cache")).toString()));
  }

  @Test
  void fromNothingToASite() throws IOException, InterruptedException {
    readOnly();
    assertThat(shell.run("communique", "--version").lines())
        .first()
        .isEqualTo("communique " + Packed.VERSION);
    assertThat(shell.run("communique", "--version"))
        .contains("installed as " + installed.resolve("lib/communique.jar"));
    shell.run("communique", "init", "\ub0b4 dossier");
    for (int i = 0; i < 2; i++) {
      assertThat(shell.run("communique", "check", "\ub0b4 dossier"))
          .contains("nothing stands in the way of publishing");
    }
    shell.run(
        "communique",
        "build",
        "\ub0b4 dossier",
        "--edition",
        "web,data",
        "--out",
        "site",
        "--bundle");
    assertThat(shell.run("communique", "verify", "site/downloads/communique-offline.zip"))
        .contains("complete");
    try (Stream<Path> left = Files.walk(temp.resolve("cache/communique/start"))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith("-check.jsa") || name.endsWith("-check.aot"))
          .hasSize(1);
    }
    assertThat(installed.resolve("start")).doesNotExist();
  }

  /** As where root has installed it; root itself may write all the same. */
  private void readOnly() throws IOException {
    try (Stream<Path> all = Files.walk(installed)) {
      for (Path path : all.toList()) {
        boolean runs = Files.isDirectory(path) || Files.isExecutable(path);
        Files.setPosixFilePermissions(
            path, PosixFilePermissions.fromString(runs ? "r-xr-xr-x" : "r--r--r--"));
      }
    }
  }

  @Test
  void bothArchivesHoldTheSame() throws IOException, InterruptedException {
    Path other = Files.createDirectory(temp.resolve("other"));
    shell.run("tar", "-xzf", Packed.tar().toString(), "-C", other.toString());
    Path unpacked = other.resolve("communique-" + Packed.VERSION);
    assertThat(Trees.read(unpacked)).isEqualTo(Trees.read(installed));
    for (Path one : List.of(unpacked, installed)) {
      assertThat(one.resolve("bin/communique")).isExecutable();
      assertThat(Files.isExecutable(one.resolve("lib/communique.jar"))).isFalse();
    }
  }

  @Test
  void nothingIsWanting() throws IOException {
    assertThat(Trees.read(installed))
        .containsKeys(
            "README.md",
            "LICENSE",
            "LICENSE-content",
            "LICENSE-third-party",
            "bin/communique.bat",
            "handbook/install.md",
            "share/bash-completion/completions/communique",
            "share/zsh/site-functions/_communique",
            "templates/assets/communique.css");
    assertThat(Trees.read(installed.resolve("templates")))
        .containsAllEntriesOf(Trees.read(Path.of("templates")));
    assertThat(pages())
        .contains("communique.1", "communique-source-add.1")
        .containsAll(
            Main.commands().getSubcommands().keySet().stream()
                .map("communique-%s.1"::formatted)
                .toList());
  }

  private List<String> pages() throws IOException {
    try (Stream<Path> pages = Files.list(installed.resolve("share/man/man1"))) {
      return pages.map(page -> Objects.requireNonNull(page.getFileName()).toString()).toList();
    }
  }

  /** What the handbook tells people to type. */
  @Test
  void aThemeBeginsWithACopyOfOurs() throws IOException, InterruptedException {
    // No archive of classes, which takes its time, can be left here.
    Files.writeString(
        Files.createDirectories(temp.resolve("cache/communique")).resolve("start"), "a file");
    shell.run("communique", "init", "mine");
    Path theme = Files.createDirectories(shell.folder().resolve("mine/templates/assets"));
    Path ours = installed.resolve("templates");
    Files.copy(ours.resolve("home.ftlh"), theme.resolveSibling("home.ftlh"));
    Files.writeString(
        theme.resolve("communique.css"),
        Files.readString(ours.resolve("assets/communique.css")) + "/* mine */\n");
    shell.run("communique", "build", "mine", "--edition", "web", "--out", "site");
    assertThat(Files.readString(shell.folder().resolve("site/assets/communique.css")))
        .endsWith("/* mine */\n");
  }
}
