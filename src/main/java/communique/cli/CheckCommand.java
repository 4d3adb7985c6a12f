package communique.cli;

import communique.build.BuildResult;
import communique.build.SiteBuild;
import communique.check.Comparison;
import communique.check.RuleBook;
import communique.cli.report.GithubReport;
import communique.cli.report.JsonReport;
import communique.cli.report.Report;
import communique.cli.report.SarifReport;
import communique.content.EarlierDossier;
import communique.content.git.RevisionUnreadable;
import communique.curate.edit.Refused;
import communique.curate.revise.Mending;
import communique.curate.revise.Revised;
import communique.problem.Rule;
import java.io.IOException;
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
    description = "Checks a dossier; writes nothing, unless --fix mends what has one right answer.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique check my-dossier",
      "  communique check my-dossier --strict --since v1.0",
      "  communique check my-dossier --fix --dry-run",
      "  communique check my-dossier --format github"
    })
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

  @Option(
      names = "--fix",
      description =
          "Mend what has one right answer, then check: quotation marks around a cut value, a"
              + " misspelt key, a file's ending. Tells each.")
  private boolean fix;

  @Option(
      names = "--fix=hashes",
      description =
          "The same, and take the saved articles as they are now for those that were read; with"
              + " --snapshots.")
  private boolean fixHashes;

  @Option(
      names = "--dry-run",
      description = "With --fix: write nothing, and show what would be, as a unified diff.")
  private boolean dryRun;

  @Option(
      names = "--links",
      description =
          "Ask the addresses of the sources too, whether there is still something: a host one request"
              + " at a time.")
  private boolean links;

  @Option(
      names = "--links-age",
      paramLabel = "DAYS",
      defaultValue = "7",
      description =
          "With --links: do not ask again where a page was found in so many days (default: 7).")
  private int linksAge = 7;

  /** So often the dossier is read again. */
  private static final int AGAIN = 5;

  /** For whom the problems are told. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB
  }

  @Override
  public Integer call() throws IOException, Refused {
    if (linksAge < 0) {
      throw new ParameterException(spec.commandLine(), "--links-age takes a number of days from 0");
    }
    if (!links && spec.commandLine().getParseResult().hasMatchedOption("--links-age")) {
      throw new ParameterException(spec.commandLine(), "--links-age goes with --links");
    }
    if (fix || fixHashes) {
      if (dryRun) {
        mend();
      } else {
        Writing.alone(spec, common.content(), this::mend);
      }
    } else if (dryRun) {
      throw new ParameterException(
          spec.commandLine(), "check writes nothing; --dry-run goes with --fix");
    }
    BuildResult result = withLinks(read());
    boolean blocked = result.problems().block(common.strict());
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> tell(result, blocked);
      case JSON -> JsonReport.write(report(result), out);
      case SARIF -> SarifReport.write(report(result), out);
      case GITHUB -> GithubReport.write(report(result), out);
    }
    out.flush();
    return blocked ? Exit.rejected(result.problems()) : Exit.DONE;
  }

  private BuildResult read() throws Refused {
    Optional<EarlierDossier> then = since == null ? Optional.empty() : Optional.of(earlier(since));
    return SiteBuild.check(common.content(), common.reader(), then, common.snapshots());
  }

  private BuildResult withLinks(BuildResult result) {
    if (!links) {
      return result;
    }
    LinkReview review = new LinkReview(common.content(), common.reader(), linksAge);
    BuildResult all = review.of(result);
    if (!common.quiet()) {
      spec.commandLine().getErr().println(review.told());
    }
    return all;
  }

  /** What is behind a mended file's name or beginning may be read for the first time. */
  private int mend() throws IOException, Refused {
    PrintWriter err = spec.commandLine().getErr();
    boolean isMore = true;
    for (int i = 0; i < AGAIN && isMore; i++) {
      Revised revised =
          Mending.of(common.content(), common.reader(), common.snapshots(), fixHashes);
      isMore = !dryRun && !revised.drafts().isEmpty();
      if (i == 0 && revised.drafts().isEmpty() && !common.quiet()) {
        err.println("there is nothing that --fix can mend");
      } else if (dryRun) {
        revised.drafts().diff(common.content()).forEach(spec.commandLine().getOut()::println);
        err.println("nothing was written (--dry-run)");
      } else if (isMore) {
        revised.write(common.content());
        (common.quiet() ? List.<String>of() : revised.told()).forEach(err::println);
      }
    }
    return Exit.DONE;
  }

  /** What was published then; a comparison with nothing is a wrong command. */
  private EarlierDossier earlier(String revision) throws Refused {
    try {
      EarlierDossier then = EarlierDossier.load(common.content(), revision);
      if (then.dossier().asSeenBy(common.reader()).dossier().entries().findAny().isEmpty()) {
        throw new RevisionUnreadable("at \"" + revision + "\" nothing was published");
      }
      return then;
    } catch (RevisionUnreadable e) {
      throw Versions.wanting(
          common.content(),
          e,
          "nothing was compared",
          "leave --since out to check the dossier as it is");
    }
  }

  private void tell(BuildResult result, boolean blocked) {
    new ResultPrinter(spec, common).print(result);
    if (!common.quiet() && !blocked) {
      promise(result.comparison());
    }
  }

  /** A promise that rests on no comparison says so. */
  private void promise(Comparison comparison) {
    PrintWriter out = spec.commandLine().getOut();
    if (comparison.isOfNone() && !comparison.given()) {
      out.println(comparison.line());
    }
    out.println(
        "nothing stands in the way of publishing"
            + (comparison.isOfNone()
                ? ", as far as it can be told without the saved articles"
                : ""));
  }

  private static Report report(BuildResult result) {
    List<Rule> rules = RuleBook.chapters().values().stream().flatMap(List::stream).toList();
    return new Report(
        Main.Version.number(), rules, result.problems(), Optional.of(result.comparison()));
  }
}
