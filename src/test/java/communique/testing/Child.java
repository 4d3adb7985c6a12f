package communique.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The program in a process of its own.
 *
 * @param process the process
 * @param log what it prints to standard error
 */
public record Child(Process process, Path log) {

  /** Lets a Java process that does not live long do so with little work. */
  public static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final int PATIENCE_SECONDS = 120;

  /**
   * Starts it.
   *
   * @param before words of a command that starts what follows it, if any
   * @param args what the program is told
   */
  public static Child start(List<String> before, String... args) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(QUICK.split(" ")));
    command.add("-XX:-UsePerfData");
    command.add(CacheOfTests.option());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "communique.cli.Main"));
    command.addAll(List.of(args));
    Path log = Files.createTempFile("child", ".log");
    log.toFile().deleteOnExit();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(log.toFile())
            .start();
    return new Child(process, log);
  }

  /** Waits until a file is there, or the process has ended. */
  public void await(Path file) {
    while (process.isAlive() && !Files.exists(file)) {
      LockSupport.parkNanos(100_000);
    }
  }

  /** Waits that many nanoseconds. */
  public static void pause(long nanos) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(nanos);
  }

  /** Ends it with SIGKILL; false if it had ended before. */
  public boolean kill() throws InterruptedException {
    process.destroyForcibly();
    return process.waitFor() != 0;
  }

  /** Does what Ctrl-C does. */
  public void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
  }

  /** Waits until it has ended, and returns the exit code. */
  public int waitFor() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running: " + process.info());
    }
    return process.exitValue();
  }

  /** What it has printed to standard error. */
  public String err() throws IOException {
    return Files.readString(log, StandardCharsets.UTF_8);
  }
}
