package communique.cli;

import communique.problem.Location;
import communique.problem.OutputRules;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.ReadingRules;
import communique.problem.Severity;
import communique.problem.Told;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Prints problems for a person: what, where, the line itself with the spot marked, and a hint. */
final class ProblemPrinter {

  private final PrintWriter err;
  private final boolean all;
  private final Function<Path, Optional<String>> noDossier;
  private final Excerpts excerpts = new Excerpts();

  /**
   * Prints to a writer.
   *
   * @param all whether every warning is told
   */
  ProblemPrinter(PrintWriter err, boolean all) {
    this(err, all, folder -> Optional.empty());
  }

  /** Prints for a command, of which is told what to type where there is no dossier. */
  ProblemPrinter(CommandSpec spec, boolean all) {
    this(spec.commandLine().getErr(), all, folder -> Optional.of(NoDossier.hint(spec, folder)));
  }

  private ProblemPrinter(PrintWriter err, boolean all, Function<Path, Optional<String>> noDossier) {
    this.err = err;
    this.all = all;
    this.noDossier = noDossier;
  }

  /** Prints those that are to be told, then how many there are. */
  void print(Problems problems) {
    list(problems);
    count(problems);
  }

  /** Prints those that are to be told. */
  void list(Problems problems) {
    Told told = all ? Told.all(problems.list()) : Told.first(problems.list());
    told.list().forEach(this::print);
    told.more()
        .forEach(
            (rule, count) ->
                err.println("and " + count + " more of [" + rule + "]; --all tells them"));
  }

  /** Prints how many there are, if there are any, and there is a dossier. */
  void count(Problems problems) {
    if (!problems.list().isEmpty()
        && problems.list().stream().noneMatch(ProblemPrinter::isWanting)) {
      err.println(
          count(problems, Severity.ERROR, "error")
              + ", "
              + count(problems, Severity.WARNING, "warning"));
    }
  }

  private void print(Problem problem) {
    String weight = problem.severity().name().toLowerCase(Locale.ROOT);
    String style = problem.severity() == Severity.ERROR ? "bold,red" : "bold,yellow";
    String head = weight + "[" + problem.rule().slug() + "]";
    err.print(Ansi.AUTO.string("@|" + style + " " + head + "|@"));
    err.println(" " + problem.place());
    err.println("    " + problem.message());
    excerpt(problem).stream().flatMap(String::lines).forEach(err::println);
    // What is to be pasted begins at the edge.
    hint(problem).map("  hint: "::concat).stream().flatMap(String::lines).forEach(err::println);
    if (!isWanting(problem)) {
      err.println();
    }
  }

  /** Whether it tells that a folder is no dossier. */
  static boolean isWanting(Problem problem) {
    return problem.rule().equals(ReadingRules.NO_DOSSIER)
        && Path.of(problem.place().file()).endsWith("site.yaml");
  }

  private Optional<String> hint(Problem problem) {
    return Optional.of(problem)
        .filter(ProblemPrinter::isWanting)
        .map(one -> Path.of(one.place().file()).resolveSibling(""))
        .flatMap(noDossier)
        .or(problem::hint);
  }

  /** Of a rejected page nothing stands on the disk, or an older one. */
  private Optional<String> excerpt(Problem problem) {
    boolean rendered = OutputRules.IN_PAGES.contains(problem.rule());
    return !rendered && problem.place() instanceof Location location && location.column() > 0
        ? excerpts.of(location)
        : Optional.empty();
  }

  private static String count(Problems problems, Severity severity, String word) {
    long count = problems.of(severity).count();
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
