package communique.cli;

import communique.build.BuildResult;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Prints what a run has found: the problems, what is let pass, how much was compared, and last the
 * line that is read first, how many problems there are.
 */
final class ResultPrinter {

  private final PrintWriter out;
  private final PrintWriter err;
  private final CommonOptions options;
  private final CommandSpec spec;

  ResultPrinter(CommandSpec spec, CommonOptions options) {
    this.out = spec.commandLine().getOut();
    this.err = spec.commandLine().getErr();
    this.options = options;
    this.spec = spec;
  }

  /** Prints all of it; if it is to be quiet, the problems only. */
  void print(BuildResult result) {
    ProblemPrinter problems = new ProblemPrinter(spec, options.all());
    problems.list(result.problems());
    if (!options.quiet()) {
      new LeniencyPrinter(err).print(result.leniency());
      Optional.of(result.comparison())
          .filter(comparison -> comparison.given() && comparison.isOfAny())
          .ifPresent(told -> out.println(told.line()));
      out.flush();
    }
    problems.count(result.problems());
  }
}
