package communique.cli;

import communique.build.BuildResult;
import communique.build.SiteBuild;
import communique.check.RuleBook;
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
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code communique check}. */
@Command(
    name = "check",
    description = "Checks a dossier and writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "Compare with what was published at that Git revision: ids that are gone, values that"
              + " changed without an entry in changes.yaml.")
  private @Nullable String since;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "How the problems are told: text for a person (default), or json, sarif or github for a"
              + " machine, on standard output.")
  private Format format = Format.TEXT;

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
            Optional.ofNullable(since).map(this::earlier),
            common.snapshots());
    boolean blocked = result.problems().block(common.strict());
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
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
      throw new ParameterException(
          spec.commandLine(), e.getMessage() + ": nothing was compared", e);
    }
  }

  private void tell(BuildResult result, boolean blocked) {
    PrintWriter err = spec.commandLine().getErr();
    new ProblemPrinter(err, common.all()).print(result.problems());
    if (common.quiet()) {
      return;
    }
    new LeniencyPrinter(err).print(result.leniency());
    if (!blocked) {
      spec.commandLine().getOut().println("nothing stands in the way of publishing");
    }
    result.comparison().ifPresent(told -> spec.commandLine().getOut().println(told.line()));
  }

  private static Report report(Problems problems) {
    List<Rule> rules = RuleBook.chapters().values().stream().flatMap(List::stream).toList();
    return new Report(Main.Version.number(), rules, problems);
  }
}
