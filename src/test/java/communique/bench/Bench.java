package communique.bench;

import communique.testing.Trees;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Does tasks, one at a time.
 *
 * @param work a folder for all that is needed
 */
record Bench(Path work) {

  /** One locale in which Java can name every file, and a cache that belongs to the benchmark. */
  private Map<String, String> environment() {
    return Map.of("LC_ALL", "C.UTF-8", "XDG_CACHE_HOME", cache().toString());
  }

  private Path cache() {
    return work.resolve("cache");
  }

  /**
   * All that this program keeps but what it made for its own start, which is made once and not for
   * a dossier. Others come to a task between two of its own: they leave it alone.
   */
  private void forget(Project project) throws IOException {
    Path kept = cache().resolve("communique");
    if (project.generator().equals(Communique.NAME) && Files.exists(kept)) {
      try (Stream<Path> folders = Files.list(kept)) {
        for (Path folder : folders.filter(one -> !one.endsWith("start")).toList()) {
          Trees.delete(folder);
        }
      }
    }
  }

  /** A command as it is run here. */
  Command command(Project project, List<String> words) {
    return new Command(words, project.folder(), environment(), work.resolve("log.txt"));
  }

  /** Makes everything as it has to be before a task. */
  void prepare(Project project, Task task, String word) throws IOException {
    switch (task) {
      case CLEAN -> {
        forget(project);
        Trees.delete(project.output());
      }
      case CHECK_COLD, DATA, PRINT -> forget(project);
      case EDIT -> project.edit().make(word);
      default -> {}
    }
  }

  /**
   * Does a task once.
   *
   * @param word what an edit puts in
   */
  Measured run(Project project, Task task, String word) throws IOException, InterruptedException {
    if (task == Task.PREVIEW) {
      return preview(project, word);
    }
    prepare(project, task, word);
    Written before = Written.in(project.output());
    Measured run = command(project, project.command(task)).run();
    return Written.in(project.output()).since(before, run);
  }

  private Measured preview(Project project, String word) throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> words = project.server().orElseThrow().apply(port);
    try (Preview preview = new Preview(command(project, words).start(), port)) {
      return preview.measure(project, word);
    }
  }
}
