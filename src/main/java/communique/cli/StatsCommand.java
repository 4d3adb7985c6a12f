package communique.cli;

import communique.cli.report.StatsReport;
import communique.curate.survey.Figures;
import communique.curate.survey.Surveyed;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique stats}. */
@Command(
    name = "stats",
    description = "Tells a dossier in figures, as its readers see it. Writes nothing.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  communique stats my-dossier",
      "  communique stats --include drafts --format json"
    })
final class StatsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text for a person (default), or json for a machine.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--all", description = "Tell every source (default: the ten most cited).")
  private boolean all;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Surveyed surveyed = Surveying.read(reading);
    if (Surveying.isNothing(spec, surveyed)) {
      return Exit.USAGE;
    }
    Figures figures = Figures.of(surveyed);
    switch (format) {
      case TEXT -> new StatsPrinter(new Lines(out, all)).print(figures);
      case JSON -> StatsReport.write(figures, surveyed.unread(), out);
    }
    out.flush();
    Surveying.warn(surveyed, err);
    return Exit.DONE;
  }
}
