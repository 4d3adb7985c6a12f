package communique.cli.report;

import communique.output.json.Json;
import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Rule;
import communique.problem.Severity;
import communique.shape.Fingerprint;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The problems as a log in the Static Analysis Results Interchange Format: SARIF 2.1.0, an OASIS
 * standard, with Errata 01. One run; every rule is described, broken or not, as text and as
 * Markdown ({@code help}, §3.49.13). There is no address under which the rules can be read for
 * certain, so no {@code helpUri} is given: a site need not have the handbook, nor that of this
 * version.
 */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Json json;
  private final Report report;
  private final List<String> slugs;
  private final Map<String, Integer> seen = new HashMap<>();

  private SarifReport(Json json, Report report) {
    this.json = json;
    this.report = report;
    this.slugs = report.rules().stream().map(Rule::slug).toList();
  }

  /** Writes the log, whole also when there is no problem; the writer stays open. */
  public static void write(Report report, Writer out) {
    Report.write(out, json -> new SarifReport(json, report).write());
  }

  private void write() {
    json.put("$schema", SCHEMA);
    json.put("version", "2.1.0");
    json.array("runs", List.of(report), run -> run());
  }

  private void run() {
    json.object("tool", () -> json.object("driver", this::driver));
    json.object(
        "originalUriBaseIds",
        () ->
            json.object(
                FileUri.BASE,
                () -> text("description", "The folder in which the command was started.")));
    json.put("columnKind", "unicodeCodePoints");
    json.array("results", report.problems().list(), this::result);
  }

  private void driver() {
    json.put("name", Report.TOOL);
    json.put("version", report.version());
    json.array("rules", report.rules(), this::rule);
  }

  private void rule(Rule rule) {
    json.put("id", rule.slug());
    text("shortDescription", rule.sentence());
    text("fullDescription", rule.sentence());
    json.object(
        "help",
        () -> {
          json.put("text", doubled(help(rule)));
          json.put("markdown", doubled(markdown(rule)));
        });
    json.object("defaultConfiguration", () -> json.put("level", level(rule.severity())));
  }

  /** What a rule weighs here, and how that is changed; the handbook has no address for certain. */
  private static String help(Rule rule) {
    return rule.sentence()
        + (rule.fixed()
            ? " What it weighs is fixed."
            : " In site.yaml, rules: {" + rule.slug() + ": error} changes what it weighs.")
        + " See the page Rules of the handbook.";
  }

  /** The same for those who show Markdown: what is written in site.yaml, to be copied. */
  private static String markdown(Rule rule) {
    return rule.sentence()
        + (rule.fixed()
            ? "\n\nWhat it weighs is fixed."
            : "\n\nIn `site.yaml`, with `error`, `warning` or `off`:\n\n```yaml\nrules: {"
                + rule.slug()
                + ": error}\n```")
        + "\n\nSee the page *Rules* of the handbook.";
  }

  private void result(Problem problem) {
    json.put("ruleId", problem.rule().slug());
    if (slugs.contains(problem.rule().slug())) {
      json.put("ruleIndex", slugs.indexOf(problem.rule().slug()));
    }
    json.put("level", level(problem.severity()));
    text("message", Report.words(problem));
    json.array(
        "locations",
        List.of(Report.location(problem)),
        location -> json.object("physicalLocation", () -> place(location)));
    json.object("partialFingerprints", () -> json.put("communique/v1", fingerprint(problem)));
    List<Fix.Replace> fixes =
        problem.fix().stream()
            .filter(Fix.Replace.class::isInstance)
            .map(Fix.Replace.class::cast)
            .filter(fix -> exact(fix).isPresent())
            .toList();
    if (!fixes.isEmpty()) {
      json.array("fixes", fixes, this::fix);
    }
  }

  /** The same wherever the lines have moved to; of several alike in a file each has its own. */
  private String fingerprint(Problem problem) {
    String what = what(problem);
    int alike = seen.merge(what, 1, Integer::sum);
    return Fingerprint.of((what + "\n" + alike).getBytes(StandardCharsets.UTF_8)).substring(0, 20);
  }

  private static String what(Problem problem) {
    return String.join(
        "\n",
        problem.rule().slug(),
        FileUri.of(Report.location(problem).file()).uri(),
        problem.message());
  }

  /** Where exactly the characters stand; nothing if they are less than what is marked. */
  private static Optional<Location> exact(Fix.Replace fix) {
    int length = fix.before().codePointCount(0, fix.before().length());
    return Optional.of(fix.place())
        .filter(Location.class::isInstance)
        .map(Location.class::cast)
        .filter(place -> place.column() > 0 && place.length() == length);
  }

  private void fix(Fix.Replace fix) {
    Location place = exact(fix).orElseThrow();
    json.array(
        "artifactChanges",
        List.of(place),
        change -> {
          json.object("artifactLocation", () -> artifact(FileUri.of(change.file())));
          json.array(
              "replacements",
              List.of(change),
              region -> {
                json.object("deletedRegion", () -> region(region));
                json.object("insertedContent", () -> json.put("text", fix.after()));
              });
        });
  }

  private void place(Location location) {
    FileUri file = FileUri.of(location.file());
    json.object("artifactLocation", () -> artifact(file));
    json.object(
        "region",
        () -> region(location.line() > 0 ? location : new Location(location.file(), 1, 0, 0)));
  }

  private void artifact(FileUri file) {
    json.put("uri", file.uri());
    json.put("uriBaseId", file.relative() ? Optional.of(FileUri.BASE) : Optional.empty());
  }

  /** The end column is that of the character after the last (§3.30.8). */
  private void region(Location location) {
    json.put("startLine", location.line());
    if (location.column() > 0) {
      json.put("startColumn", location.column());
      json.put("endColumn", location.column() + location.length());
    }
  }

  /** A message string doubles the braces that are not around a placeholder (§3.11.5). */
  private void text(String name, String words) {
    json.object(name, () -> json.put("text", doubled(words)));
  }

  private static String doubled(String words) {
    return words.replace("{", "{{").replace("}", "}}");
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case OFF -> "none";
    };
  }
}
