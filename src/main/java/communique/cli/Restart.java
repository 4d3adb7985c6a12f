package communique.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the locale of the system has no Unicode, as it is for cron, systemd and in containers, Java
 * can name no file whose name is in another script; and what Java takes for the locale is settled
 * when it starts. So the program starts itself again, with a locale that has all scripts.
 */
final class Restart {

  /** What to tell a person who has to do it. */
  static final String ADVICE =
      "this locale has no letters beyond ASCII, so files cannot be named in other scripts;"
          + " set LC_ALL=C.UTF-8";

  /** Set in the program that was started again: where the system has no such locale it goes on. */
  private static final String DONE = "communique.restarted";

  private static final List<String> UNICODE = List.of("UTF-8", "GB18030");

  private Restart() {}

  /** Whether files of all names can be opened. Windows does not go by the locale. */
  static boolean isNeeded() {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    return !System.getProperty("os.name", "").startsWith("Windows")
        && !(Charset.isSupported(encoding) && UNICODE.contains(Charset.forName(encoding).name()));
  }

  /** Whether it is for this class to do: not in the process of a caller, and not a second time. */
  static boolean isPossible() {
    return Restart.class.getClassLoader() == ClassLoader.getSystemClassLoader()
        && System.getProperty(DONE) == null;
  }

  /**
   * Runs the program in a process of its own, which ends with this one. It is told all that this
   * one was told, which has to be ASCII: nothing else could be passed on from here.
   *
   * @return its exit code; nothing if it could not be started
   */
  static OptionalInt run() throws InterruptedException {
    try {
      List<String> told = commandLine();
      if (!told.stream().allMatch(Restart::isPlain)) {
        return OptionalInt.empty();
      }
      List<String> command = new ArrayList<>();
      command.add(System.getProperty("java.home") + "/bin/java");
      command.add("-D" + DONE + "=");
      command.addAll(told.subList(1, told.size()));
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "restarted-end"));
      return OptionalInt.of(process.waitFor());
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  /**
   * What the system keeps of it, byte for byte: what Java makes of an argument has question marks
   * in place of other letters. No class that knows paths can be used where the current folder has
   * such a name.
   */
  private static List<String> commandLine() throws IOException {
    try (InputStream in = new FileInputStream("/proc/self/cmdline")) {
      String all = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      return List.of(all.substring(0, Math.max(0, all.length() - 1)).split("\0", -1));
    }
  }

  private static boolean isPlain(String words) {
    return words.chars().allMatch(c -> c < 128);
  }

  private static void end(Process process) {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the program that was started again when the one that started it is gone. */
  static void endWithParent() {
    if (System.getProperty(DONE) != null) {
      ProcessHandle.current().parent().ifPresent(Restart::endWith);
    }
  }

  private static void endWith(ProcessHandle parent) {
    Thread watch =
        new Thread(
            () -> {
              parent.onExit().join();
              System.exit(Exit.MACHINE);
            },
            "restarted-watch");
    watch.setDaemon(true);
    watch.start();
  }
}
