package communique.cli;

import communique.build.BuildResult;
import communique.build.SiteBuild;
import communique.check.RuleBook;
import communique.cli.line.Given;
import communique.cli.line.Option;
import communique.cli.line.Reading;
import communique.cli.line.Usage;
import communique.cli.line.WrongCommand;
import communique.cli.report.GithubReport;
import communique.cli.report.JsonReport;
import communique.cli.report.Report;
import communique.cli.report.SarifReport;
import communique.content.EarlierDossier;
import communique.content.git.RevisionUnreadable;
import communique.problem.Problems;
import communique.problem.Rule;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code communique check}. */
final class CheckCommand implements Callable<Integer> {

  private static final Option<String> SINCE =
      Option.one(
          "since",
          "REV",
          "Compare with what was published at that Git revision: ids that are gone, values that"
              + " changed without an entry in changes.yaml.",
          Reading.WORD);

  private static final Option<Format> FORMAT =
      Option.one(
          "format",
          "FORMAT",
          "How the problems are told: text for a person (default), or json, sarif or github for a"
              + " machine, on standard output.",
          Reading.oneOf(Format.class));

  static final Usage USAGE =
      CommonOptions.usage("check", "Checks a dossier and writes nothing.", SINCE, FORMAT);

  private final Given given;
  private final CommonOptions common;
  private final Terminal terminal;

  CheckCommand(Given given, Terminal terminal) {
    this.given = given;
    this.common = new CommonOptions(given);
    this.terminal = terminal;
  }

  /** For whom the problems are told. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB
  }

  @Override
  public Integer call() {
    BuildResult result =
        SiteBuild.check(
            common.content(),
            common.reader(),
            given.value(SINCE).map(this::earlier),
            common.snapshots());
    boolean blocked = result.problems().block(common.strict());
    PrintWriter out = terminal.out();
    switch (given.value(FORMAT).orElse(Format.TEXT)) {
      case TEXT -> tell(result, blocked);
      case JSON -> JsonReport.write(report(result.problems()), out);
      case SARIF -> SarifReport.write(report(result.problems()), out);
      case GITHUB -> GithubReport.write(report(result.problems()), out);
    }
    out.flush();
    return blocked ? Exit.CONTENT : Exit.DONE;
  }

  /** What was published then; a comparison with nothing is a wrong command. */
  private EarlierDossier earlier(String revision) {
    try {
      EarlierDossier then = EarlierDossier.load(common.content(), revision);
      if (then.dossier().asSeenBy(common.reader()).dossier().entries().findAny().isEmpty()) {
        throw new RevisionUnreadable("at \"" + revision + "\" nothing was published");
      }
      return then;
    } catch (RevisionUnreadable e) {
      throw new WrongCommand(e.getMessage() + ": nothing was compared");
    }
  }

  private void tell(BuildResult result, boolean blocked) {
    PrintWriter err = terminal.err();
    new ProblemPrinter(err, common.all()).print(result.problems());
    if (common.quiet()) {
      return;
    }
    new LeniencyPrinter(err).print(result.leniency());
    if (!blocked) {
      terminal.out().println("nothing stands in the way of publishing");
    }
    result.comparison().ifPresent(told -> terminal.out().println(told.line()));
  }

  private static Report report(Problems problems) {
    List<Rule> rules = RuleBook.chapters().values().stream().flatMap(List::stream).toList();
    return new Report(Main.number(), rules, problems);
  }
}
