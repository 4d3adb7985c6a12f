package communique.cli;

import communique.curate.edit.Refused;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Which dossier a command works on: DIR behind all else, or --in DIR. */
final class DossierFolder extends NamedFolder {

  @Parameters(index = "0+", arity = "0..1", paramLabel = LABEL, description = DESCRIPTION)
  private @Nullable Path behind;

  /** What a command that takes its words in another order found behind them. */
  void behind(Path found) {
    behind = found;
  }

  /** The folder as it was named. */
  Path named(CommandSpec spec) {
    return named(spec, Optional.ofNullable(behind));
  }

  /** The folder, which is there. */
  Path path(CommandSpec spec) {
    return Given.folder(spec, named(spec));
  }

  /** The folder, which is that of a dossier. */
  Path dossier(CommandSpec spec) throws Refused {
    return Given.dossier(spec, named(spec));
  }
}
