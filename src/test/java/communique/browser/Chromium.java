package communique.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine.
 *
 * @param program Chromium
 * @param driver its ChromeDriver
 */
record Chromium(Path program, Path driver) {

  private static final List<String> PACKAGES =
      List.of("chromium", "chromium-driver", "fonts-noto-cjk");

  /** Says in one line what is wanting, and how to do without. */
  static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    Missing() {
      super(
          "the browser tests need Chromium and ChromeDriver (apt-get install "
              + String.join(" ", PACKAGES)
              + "); -DexcludedGroups=browser leaves these tests out",
          null,
          false,
          false);
    }
  }

  /**
   * Finds it on the path, and where it may, installs it first. Tests run in several processes:
   * while one installs, the others wait for all of it.
   *
   * @throws Missing if there is none
   */
  static synchronized Chromium find() {
    Path turn = Path.of(System.getProperty("java.io.tmpdir"), "communique-chromium.lock");
    try (FileChannel channel =
            FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock own = channel.lock()) {
      Objects.requireNonNull(own);
      return onPath().or(Chromium::installed).orElseThrow(Missing::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Chromium> onPath() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> program(name).stream())
        .findFirst()
        .flatMap(program -> program("chromedriver").map(driver -> new Chromium(program, driver)));
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Only root on Debian and its kin can be served. */
  private static Optional<Chromium> installed() {
    boolean possible =
        System.getProperty("user.name").equals("root")
            && Files.exists(Path.of("/etc/debian_version"))
            && program("apt-get").isPresent();
    List<String> install = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
    install.addAll(PACKAGES);
    return possible && apt(List.of("update")) && apt(install) ? onPath() : Optional.empty();
  }

  private static boolean apt(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("apt-get", "-qq"));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      return builder.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
