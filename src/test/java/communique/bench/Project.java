package communique.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A dossier as one generator has it, ready to be built.
 *
 * @param generator what the generator is called
 * @param folder where its commands are run
 * @param output where it writes the site, and whatever else
 * @param commands what is run for each task that it knows
 * @param server the command that serves the site at a port while it is edited, if it has one
 * @param edit the one edit
 * @param page the address of the page that shows the edit, from the root of the site
 */
record Project(
    String generator,
    Path folder,
    Path output,
    Map<Task, List<String>> commands,
    Optional<IntFunction<List<String>>> server,
    Edit edit,
    String page) {

  /** Whether the generator knows such a task. */
  boolean knows(Task task) {
    return task == Task.PREVIEW ? server.isPresent() : commands.containsKey(task);
  }

  /** What is run for a task. */
  List<String> command(Task task) {
    return Optional.ofNullable(commands.get(task)).orElseThrow();
  }
}
