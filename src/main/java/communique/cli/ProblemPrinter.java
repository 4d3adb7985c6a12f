package communique.cli;

import communique.problem.Location;
import communique.problem.OutputRules;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.Severity;
import communique.problem.Told;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Prints problems for a person: what, where, the line itself with the spot marked, and a hint. */
final class ProblemPrinter {

  private final PrintWriter err;
  private final boolean all;
  private final Excerpts excerpts = new Excerpts();

  /**
   * Prints to a writer.
   *
   * @param all whether every warning is told
   */
  ProblemPrinter(PrintWriter err, boolean all) {
    this.err = err;
    this.all = all;
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

  /** Prints how many there are, if there are any. */
  void count(Problems problems) {
    if (!problems.list().isEmpty()) {
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
    problem.hint().map("  hint: "::concat).stream().flatMap(String::lines).forEach(err::println);
    err.println();
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
