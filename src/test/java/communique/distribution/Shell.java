package communique.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs commands in a folder, with nothing of this process's surroundings but what is said.
 *
 * @param folder where
 * @param before words of a command that starts what follows, if any
 * @param environment all variables that there are
 */
record Shell(Path folder, List<String> before, Map<String, String> environment) {

  /**
   * What a command left.
   *
   * @param status its exit code
   * @param printed to standard output and error
   */
  record Run(int status, String printed) {}

  Shell with(String variable, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(variable, value);
    return new Shell(folder, before, more);
  }

  /** Runs a command that has to go well; returns what it printed. */
  String run(String... command) throws IOException, InterruptedException {
    Run run = tried(command);
    assertThat(run.status()).as("%s%n%s", List.of(command), run.printed()).isZero();
    return run.printed();
  }

  /** Runs a command. */
  Run tried(String... command) throws IOException, InterruptedException {
    Process process = start(command);
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), printed);
  }

  /** Begins a command. */
  Process start(String... command) throws IOException {
    List<String> words = new ArrayList<>(before);
    words.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }
}
