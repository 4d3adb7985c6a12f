package communique.lsp;

import communique.testing.Debian;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The editor Neovim, if this machine has it or can get it. */
final class Neovim {

  /** Why a test is left out that needs it. */
  static final String MISSING =
      "this test needs Neovim (apt-get install neovim as root on Debian and its kin)";

  private Neovim() {}

  /** Finds it on the path, and where it may, installs it first. */
  static Optional<Path> find() {
    return Debian.find(() -> Debian.program("nvim"), List.of("neovim"));
  }
}
