package communique.word;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Finds it on the path, and where it may, installs it first. */
  static Optional<Writer> find() {
    return onPath().or(Writer::installed);
  }

  private static Optional<Writer> onPath() {
    return program("soffice").map(Writer::new);
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** It is large, so it is asked for; only root on Debian and its kin can be served. */
  private static Optional<Writer> installed() {
    boolean possible =
        Boolean.getBoolean("communique.office")
            && System.getProperty("user.name").equals("root")
            && Files.exists(Path.of("/etc/debian_version"))
            && program("apt-get").isPresent();
    List<String> install = new ArrayList<>(List.of("apt-get", "-qq", "install", "-y"));
    install.add("--no-install-recommends");
    install.addAll(PACKAGES);
    return possible && run(List.of("apt-get", "-qq", "update")) && run(install)
        ? onPath()
        : Optional.empty();
  }

  /** Opens documents and saves them in another format into a folder. */
  void convert(String format, Path into, List<Path> documents) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.add("--headless");
    command.add("-env:UserInstallation=" + into.resolve("profile").toUri());
    command.addAll(List.of("--convert-to", format, "--outdir", into.toString()));
    documents.forEach(document -> command.add(document.toString()));
    if (!run(command)) {
      throw new IllegalStateException("LibreOffice does not open " + documents);
    }
  }

  private static boolean run(List<String> command) {
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
