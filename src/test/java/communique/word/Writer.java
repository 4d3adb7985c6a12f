package communique.word;

import communique.testing.Debian;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * LibreOffice Writer of this machine.
 *
 * @param program its program
 */
record Writer(Path program) {

  private static final List<String> PACKAGES =
      List.of("libreoffice-writer-nogui", "fonts-noto-cjk");

  /** Why there is none, in one line. */
  static final String MISSING =
      "needs LibreOffice (soffice on the path; on Debian as root, mvn verify -Poffice installs "
          + String.join(" ", PACKAGES)
          + ")";

  /** Finds it on the path; it is large, so it is installed only where that was asked for. */
  static Optional<Writer> find() {
    return Boolean.getBoolean("communique.office")
        ? Debian.find(Writer::onPath, PACKAGES)
        : onPath();
  }

  private static Optional<Writer> onPath() {
    return Debian.program("soffice").map(Writer::new);
  }

  /** Opens documents and saves them in another format into a folder. */
  void convert(String format, Path into, List<Path> documents) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("--headless");
    command.add("-env:UserInstallation=" + into.resolve("profile").toUri());
    command.addAll(List.of("--convert-to", format, "--outdir", into.toString()));
    documents.forEach(document -> command.add(document.toString()));
    if (!Debian.ran(command)) {
      throw new IllegalStateException("LibreOffice does not open " + documents);
    }
  }
}
