package communique.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the benchmark leaves behind. It is written again whenever more is known. */
final class Report {

  private static final Path OUT = Path.of("target/benchmark");
  private static final Path HANDBOOK = Path.of("site/markdown/handbook/performance.md");
  private static final Path PICTURE = Path.of("site/resources/images/benchmark.svg");

  /** What stands below it in the handbook is replaced. */
  private static final String FIGURES = "<!-- The benchmark writes what follows. -->\n";

  private final Results results;
  private final Subject.Shape plotted;
  private final String conditions;
  private final StringBuilder profiles = new StringBuilder();

  /**
   * A report of nothing yet.
   *
   * @param plotted which dossiers the plot is of
   * @param conditions how it was measured, besides the machine, in sentences
   */
  Report(Results results, Subject.Shape plotted, String conditions) throws IOException {
    this.results = results;
    this.plotted = plotted;
    this.conditions = conditions;
    Files.createDirectories(OUT);
  }

  /** Adds to what is told of where the time goes. */
  void profile(String more) throws IOException {
    Files.writeString(OUT.resolve("profile.md"), profiles.append(more));
  }

  /**
   * Writes table, plot and every run.
   *
   * @param handbook whether the handbook is to show it too
   */
  void write(boolean handbook) throws IOException {
    String table = new Table(results, measured()).markdown();
    Optional<String> plot = new Plot(results, plotted).svg();
    Files.writeString(OUT.resolve("table.md"), table);
    Files.writeString(OUT.resolve("runs.csv"), results.csv());
    if (plot.isPresent()) {
      Files.writeString(OUT.resolve("plot.svg"), plot.get());
    }
    if (handbook) {
      String page = Files.readString(HANDBOOK);
      int end = page.indexOf(FIGURES) + FIGURES.length();
      Files.writeString(HANDBOOK, page.substring(0, end) + "\n" + table);
      if (plot.isPresent()) {
        Files.writeString(PICTURE, plot.get());
      }
    }
  }

  private String measured() throws IOException {
    return "On %s; Java %s. %s\n"
        .formatted(Proc.machine(), System.getProperty("java.version"), conditions);
  }
}
