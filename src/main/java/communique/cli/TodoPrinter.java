package communique.cli;

import communique.content.Locator;
import communique.curate.survey.Left;
import communique.curate.survey.Task;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what is left to do: kind by kind, each with its place, and last the sum. */
final class TodoPrinter {

  private final Lines lines;
  private final Locator locator = new Locator();

  TodoPrinter(Lines lines) {
    this.lines = lines;
  }

  /** Prints the lists; nothing of a kind of which nothing is left. */
  void print(Map<Left, List<Task>> left) {
    left.forEach(
        (kind, tasks) -> {
          if (!tasks.isEmpty()) {
            lines.edge("%s: %s".formatted(kind.title(), tasks.size()));
            lines.each(tasks, this::task);
            lines.gap();
          }
        });
  }

  private void task(Task task) {
    lines.at(locator.locate(task.place()), words(task));
  }

  /** The name of the record, unless the rule that found it has told it. */
  private static String words(Task task) {
    String name = task.field().isEmpty() ? task.record() : task.record() + " " + task.field();
    return name.isBlank() || task.says().contains("\"" + task.record() + "\"")
        ? task.says()
        : name.strip() + ": " + task.says();
  }

  /** Prints the last line: how much it is. */
  void sum(Map<Left, List<Task>> left) {
    int all = left.values().stream().mapToInt(List::size).sum();
    String counts =
        left.entrySet().stream()
            .filter(kind -> !kind.getValue().isEmpty())
            .map(kind -> kind.getKey().slug() + " " + kind.getValue().size())
            .collect(Collectors.joining(", "));
    lines.edge(all == 0 ? "nothing is left to do" : "left to do: %s (%s)".formatted(all, counts));
  }
}
