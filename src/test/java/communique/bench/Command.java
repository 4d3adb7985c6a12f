package communique.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command that is run in a process of its own, and measured.
 *
 * @param words what is run
 * @param folder where
 * @param environment what is set besides
 * @param log takes what it prints
 */
record Command(List<String> words, Path folder, Map<String, String> environment, Path log) {

  private static final int POLL_MILLIS = 10;

  /** Something that is done again and again while the process runs. */
  interface Watcher {
    void look(ProcessHandle process) throws IOException;
  }

  /** The same with one thing more in its environment. */
  Command with(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new Command(words, folder, more, log);
  }

  /** Starts it. */
  Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs it to its end. */
  Measured run() throws IOException, InterruptedException {
    return run(process -> {});
  }

  /**
   * Runs it to its end. The system adds up the processor time of whatever it started.
   *
   * @param watcher looks at it from time to time
   * @throws IllegalStateException if it fails
   */
  Measured run(Watcher watcher) throws IOException, InterruptedException {
    double before = Proc.ofEndedChildren();
    long start = System.nanoTime();
    Process process = start();
    long memory = 0;
    do {
      memory = Math.max(memory, peak(process));
      watcher.look(process.toHandle());
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(words + " failed:\n" + Files.readString(log));
    }
    return new Measured(wall, Proc.ofEndedChildren() - before, memory, 0, 0);
  }

  private static long peak(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .mapToLong(Proc::peak)
        .max()
        .orElse(0);
  }
}
