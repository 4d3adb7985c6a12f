package communique.testing;

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
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Programs that tests need and a new machine does not have; root on Debian and its kin gets them.
 */
public final class Debian {

  private Debian() {}

  /** A program on the path. */
  public static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * What is looked for, and, if it is not there, after some packages were installed. Tests run in
   * several processes, and packages can be installed by one at a time, whatever they are.
   */
  public static synchronized <T> Optional<T> find(
      Supplier<Optional<T>> looking, List<String> packages) {
    Path turn = Path.of(System.getProperty("java.io.tmpdir"), "communique-packages.lock");
    try (FileChannel channel =
            FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock own = channel.lock()) {
      Objects.requireNonNull(own);
      return looking.get().or(() -> install(packages) ? looking.get() : Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean install(List<String> packages) {
    List<String> install = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
    install.addAll(packages);
    return System.getProperty("user.name").equals("root")
        && Files.exists(Path.of("/etc/debian_version"))
        && program("apt-get").isPresent()
        && apt(List.of("update"))
        && apt(install);
  }

  private static boolean apt(List<String> arguments) {
    List<String> command =
        new ArrayList<>(List.of("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"));
    command.addAll(arguments);
    return ran(command);
  }

  /** Whether a program did what it was started for; what it prints is dropped. */
  public static boolean ran(List<String> command) {
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
