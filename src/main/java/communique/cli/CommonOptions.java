package communique.cli;

import picocli.CommandLine.Option;

/** What every command that checks a dossier can be told. */
final class CommonOptions extends ReadingOptions {

  @Option(names = "--strict", description = "Warnings fail the run too.")
  private boolean strict;

  @Option(
      names = "--all",
      description = "Tell every warning (default: the first ten of each rule).")
  private boolean all;

  @Option(names = "--quiet", description = "Print problems and nothing else.")
  private boolean quiet;

  boolean strict() {
    return strict;
  }

  /** Whether every warning is told. */
  boolean all() {
    return all;
  }

  boolean quiet() {
    return quiet && !verbose();
  }
}
