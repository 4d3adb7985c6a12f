package communique.lsp;

import java.io.File;
import java.io.IOException;
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

/** The editor Neovim, if this machine has it or can get it. */
final class Neovim {

  /** Why a test is left out that needs it. */
  static final String MISSING =
      "this test needs Neovim (apt-get install neovim as root on Debian and its kin)";

  private Neovim() {}

  /**
   * Finds it on the path, and where it may, installs it first. Tests run in several processes:
   * while one installs, the others wait.
   */
  static Optional<Path> find() throws IOException, InterruptedException {
    Path turn = Path.of(System.getProperty("java.io.tmpdir"), "communique-neovim.lock");
    try (FileChannel channel =
            FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock own = channel.lock()) {
      Objects.requireNonNull(own);
      if (program("nvim").isEmpty() && isPossible()) {
        apt("update");
        apt("install", "-y", "--no-install-recommends", "neovim");
      }
      return program("nvim");
    }
  }

  private static boolean isPossible() {
    return System.getProperty("user.name").equals("root")
        && Files.exists(Path.of("/etc/debian_version"))
        && program("apt-get").isPresent();
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void apt(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    builder.start().waitFor();
  }
}
