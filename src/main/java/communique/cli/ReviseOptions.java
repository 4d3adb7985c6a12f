package communique.cli;

import communique.content.EarlierDossier;
import communique.curate.edit.Refused;
import communique.curate.revise.Revised;
import communique.model.Reader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command that changes what is written in a dossier can be told. */
final class ReviseOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin private NamedFolder folder = new NamedFolder();

  @Option(
      names = "--dry-run",
      description = "Write nothing: show the lines that would be changed, as a unified diff.")
  private boolean dryRun;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "The clock of the run, such as 2025-11-01T18:00:00+09:00 (default: now).")
  private @Nullable String asOf;

  @Option(names = "--quiet", description = "Print nothing if all goes well.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Print the stack trace of a failure.")
  private boolean verbose;

  boolean dryRun() {
    return dryRun;
  }

  boolean quiet() {
    return quiet && !verbose;
  }

  /**
   * The folder to read and to write.
   *
   * @param behind the one at the end, if there is one
   */
  Path folder(@Nullable Path behind) {
    return Given.folder(spec, folder.named(spec, Optional.ofNullable(behind)));
  }

  /** The same; refused, with what to type instead, if it is not that of a dossier. */
  Path dossier(@Nullable Path behind) throws Refused {
    return Given.dossier(spec, folder.named(spec, Optional.ofNullable(behind)));
  }

  /** For whom the run is made. */
  Reader reader() {
    return Given.reader(spec, Optional.ofNullable(asOf), false, false);
  }

  /** Does what reads and writes when no other command writes there; a dry run need not wait. */
  int alone(Path root, Writing writing) throws IOException, Refused {
    return dryRun ? writing.run() : Writing.alone(spec, root, writing);
  }

  /** Writes what was revised, or shows it, and tells it. */
  int write(Path root, Revised revised, Optional<EarlierDossier> since)
      throws Refused, IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (dryRun) {
      revised.drafts().diff(root).forEach(out::println);
      spec.commandLine().getErr().println("nothing was written (--dry-run)");
      return Exit.DONE;
    }
    revised.write(root, reader(), since);
    if (!quiet()) {
      revised.told().forEach(out::println);
      revised.notes().forEach(out::println);
    }
    return Exit.DONE;
  }
}
