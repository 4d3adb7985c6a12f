package communique.cli.report;

import communique.content.Locator;
import communique.curate.survey.Left;
import communique.curate.survey.Task;
import communique.output.json.Json;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is left to do, as one JSON object. */
public final class TodoReport {

  private final Json json;
  private final Locator locator = new Locator();

  private TodoReport(Json json) {
    this.json = json;
  }

  /**
   * Writes all of it; the writer stays open.
   *
   * @param unread how many faults keep something from being read, so that it is not in the list
   */
  public static void write(Map<Left, List<Task>> left, int unread, Writer out) {
    Report.write(out, json -> new TodoReport(json).write(left, unread));
  }

  private void write(Map<Left, List<Task>> left, int unread) {
    json.put("unread", unread);
    json.put("left", left.values().stream().mapToInt(List::size).sum());
    json.object("counts", () -> left.forEach((kind, all) -> json.put(kind.slug(), all.size())));
    json.array("tasks", left.values().stream().flatMap(List::stream).toList(), this::task);
  }

  private void task(Task task) {
    json.put("kind", task.left().slug());
    json.put("record", some(task.record()));
    json.put("field", some(task.field()));
    json.put("says", task.says());
    if (!task.languages().isEmpty()) {
      json.texts("languages", task.languages());
    }
    json.put("rule", task.rule());
    json.put("hint", task.hint());
    JsonPlace.put(json, locator.locate(task.place()));
  }

  private static Optional<String> some(String words) {
    return Optional.of(words).filter(one -> !one.isEmpty());
  }
}
