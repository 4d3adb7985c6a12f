package communique.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The dossier as every command takes it: --in DIR, for whoever does not put it at the end. */
class NamedFolder {

  /** How it is called at the end. */
  static final String LABEL = "DIR";

  /** What it is. */
  static final String DESCRIPTION =
      "The folder with site.yaml (default: the current folder); anywhere else as --in DIR.";

  @Option(names = "--in", paramLabel = LABEL, hidden = true, description = "The same as DIR.")
  private @Nullable Path in;

  /**
   * The folder as it was named.
   *
   * @param behind the one at the end, if there is one
   */
  Path named(CommandSpec spec, Optional<Path> behind) {
    if (behind.isPresent() && in != null) {
      throw new ParameterException(
          spec.commandLine(),
          "the dossier is named twice, as \"%s\" and as \"%s\"".formatted(behind.get(), in));
    }
    return behind.or(() -> Optional.ofNullable(in)).orElseGet(() -> Path.of("."));
  }
}
