package communique.cli.report;

import communique.output.json.Json;
import communique.problem.Problem;
import communique.problem.Severity;
import java.io.Writer;
import java.util.Locale;

/**
 * The problems as one JSON object: {@code tool}, {@code counts} by severity, {@code passages}
 * compared with saved articles, {@code problems}. What is not known is absent: a place has no
 * {@code line} if the file as a whole is meant, and no {@code column} and {@code length} (both in
 * code points) if the line as a whole is meant.
 */
public final class JsonReport {

  private final Json json;

  private JsonReport(Json json) {
    this.json = json;
  }

  /** Writes the report, whole also when there is no problem; the writer stays open. */
  public static void write(Report report, Writer out) {
    Report.write(out, json -> new JsonReport(json).write(report));
  }

  private void write(Report report) {
    json.object(
        "tool",
        () -> {
          json.put("name", Report.TOOL);
          json.put("version", report.version());
        });
    json.object(
        "counts",
        () -> {
          json.put("error", report.problems().of(Severity.ERROR).count());
          json.put("warning", report.problems().of(Severity.WARNING).count());
        });
    report
        .comparison()
        .ifPresent(
            comparison ->
                json.object(
                    "passages",
                    () -> {
                      json.put("all", comparison.passages());
                      json.put("compared", comparison.compared());
                    }));
    json.array("problems", report.problems().list(), this::problem);
  }

  private void problem(Problem problem) {
    json.put("rule", problem.rule().slug());
    json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    JsonPlace.put(json, Report.location(problem));
    json.put("message", problem.message());
    json.put("hint", problem.hint());
  }
}
