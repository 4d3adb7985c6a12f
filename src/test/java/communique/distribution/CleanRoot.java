package communique.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A Debian of its own in a folder: what every Debian has, and the packages that ours names. There
 * is no Java in it, no locale and no variable of this process.
 *
 * @param folder its root
 * @param inside runs commands in it
 */
record CleanRoot(Path folder, Shell inside) {

  private static final String SEARCH =
      "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

  /** Where the system keeps what packages bring; not what it says of them, and not its users'. */
  private static final List<String> KEPT = List.of("bin", "etc", "opt", "srv", "usr", "var");

  /** Which change whenever anything is installed. */
  private static final Set<String> BOOKS =
      Set.of("var/lib/dpkg", "var/log", "var/cache/ldconfig", "var/cache/apt", "var/lib/apt");

  /**
   * Makes one of the packages of this machine's own release.
   *
   * @param folder is not there yet
   * @param deb the package whose needs it has
   * @throws org.opentest4j.TestAbortedException where it cannot be made
   */
  static CleanRoot make(Path folder, Path deb) throws IOException, InterruptedException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can change the root");
    assumeTrue(Files.exists(Path.of("/etc/debian_version")), "this is no Debian");
    Shell shell =
        new Shell(Path.of("").toAbsolutePath(), List.of("env"), System.getenv())
            .with("DEBIAN_FRONTEND", "noninteractive");
    if (!hasMaker(shell)) {
      shell.tried("apt-get", "-qq", "update");
      shell.tried("apt-get", "-qq", "install", "-y", "--no-install-recommends", "mmdebstrap");
    }
    assumeTrue(hasMaker(shell), "there is no mmdebstrap");
    String depends = shell.run("dpkg-deb", "-f", deb.toString(), "Depends");
    String needs = depends.replaceAll("\\([^)]*\\)|\\s", "");
    Shell.Run made =
        shell.tried(
            "mmdebstrap",
            "--quiet",
            "--mode=root",
            "--variant=minbase",
            "--include=" + needs,
            release(shell),
            folder.toString(),
            "/etc/apt/sources.list.d/debian.sources");
    assumeTrue(made.status() == 0, () -> "no clean root can be made here: " + made.printed());
    String enter = "mount -t proc proc \"$0/proc\" && exec chroot \"$0\" \"$@\"";
    return new CleanRoot(
        folder,
        new Shell(
            folder,
            List.of("unshare", "--mount", "sh", "-c", enter, folder.toString()),
            Map.of("PATH", SEARCH, "HOME", "/root")));
  }

  private static boolean hasMaker(Shell shell) throws IOException, InterruptedException {
    return shell.tried("sh", "-c", "command -v mmdebstrap").status() == 0;
  }

  private static String release(Shell shell) throws IOException, InterruptedException {
    return shell.run("sh", "-c", ". /etc/os-release && echo \"$VERSION_CODENAME\"").strip();
  }

  /** Deletes it; nothing is mounted in it that others see. */
  void delete() throws IOException, InterruptedException {
    new Shell(Path.of("").toAbsolutePath(), List.of("env"), System.getenv())
        .run("rm", "-rf", "--one-file-system", folder.toString());
  }

  /** A path in it, as this process sees it. */
  Path path(String inside) {
    return folder.resolve(inside.substring(1));
  }

  /** All that packages have brought. */
  Set<String> files() throws IOException {
    Set<String> files = new TreeSet<>();
    for (String top : KEPT) {
      try (Stream<Path> all = Files.walk(folder.resolve(top))) {
        all.map(file -> folder.relativize(file).toString())
            .filter(file -> BOOKS.stream().noneMatch(file::startsWith))
            .forEach(files::add);
      }
    }
    assertThat(files).hasSizeGreaterThan(1000);
    return files;
  }
}
