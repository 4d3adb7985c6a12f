package communique.bench;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Results as Markdown, a table for each dossier.
 *
 * @param results the results
 * @param conditions where and how they were made, in a sentence or two
 */
record Table(Results results, String conditions) {

  private static final String HEAD =
      """
      | What | Program | processor | wall | memory | files written | in them |
      | --- | --- | ---: | ---: | ---: | ---: | ---: |
      """;

  /** The generator that others are compared with. */
  private static final String MEASURE = "Hugo";

  /** All tables. */
  String markdown() {
    return conditions
        + results.keys().stream()
            .map(key -> new Subject(Path.of(""), key.shape(), key.sheets()))
            .distinct()
            .map(this::table)
            .collect(Collectors.joining());
  }

  private String table(Subject subject) {
    return "\n### "
        + subject.title()
        + "\n\n"
        + HEAD
        + results.keys().stream()
            .filter(key -> key.shape() == subject.shape() && key.sheets() == subject.sheets())
            .sorted(Comparator.comparing(Results.Key::task))
            .map(this::row)
            .collect(Collectors.joining());
  }

  private String row(Results.Key key) {
    Measured run = results.median(key).orElseThrow();
    boolean preview = key.task() == Task.PREVIEW;
    List<String> cells =
        List.of(
            key.task().title(),
            key.generator(),
            preview ? "" : format("%.2f s", run.processor()) + ratio(key, run),
            preview ? format("%.0f ms", run.wall() * 1000) : format("%.2f s", run.wall()),
            format("%.0f MB", run.memory() / 1e6),
            run.files() == 0 ? "" : format("%,d", run.files()),
            run.files() == 0 ? "" : format("%.1f MB", run.bytes() / 1e6));
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** How many times the processor time of the generator that is the measure. */
  private String ratio(Results.Key key, Measured run) {
    Optional<Measured> measure =
        results.keys().stream()
            .filter(other -> other.generator().startsWith(MEASURE))
            .filter(other -> !key.generator().startsWith(MEASURE))
            .filter(other -> other.task() == key.task())
            .filter(other -> other.sheets() == key.sheets() && other.shape() == key.shape())
            .findFirst()
            .flatMap(results::median);
    return measure.map(hugo -> format(" (%.2f ×)", run.processor() / hugo.processor())).orElse("");
  }

  private static String format(String format, Object figure) {
    return String.format(Locale.ROOT, format, figure);
  }
}
