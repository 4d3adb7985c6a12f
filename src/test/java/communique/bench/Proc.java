package communique.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Linux tells of processes in {@code /proc}, see proc(5). */
final class Proc {

  private static final Path ROOT = Path.of("/proc");

  /** USER_HZ, the same on all machines that Java runs on. */
  private static final double TICKS_PER_SECOND = 100;

  /** Of the fields behind the name of a process: the times of its children that have ended. */
  private static final int CHILDREN = 13;

  /** And its own. */
  private static final int OWN = 11;

  private Proc() {}

  /** Whether there is such a thing here. */
  static boolean isThere() {
    return Files.isReadable(ROOT.resolve("self/stat"));
  }

  /** The processor time of all children of this process that have ended, in seconds. */
  static double ofEndedChildren() throws IOException {
    return seconds(ROOT.resolve("self/stat"), CHILDREN);
  }

  /** The processor time of a thread so far, in seconds. */
  static double ofThread(Path thread) throws IOException {
    return seconds(thread.resolve("stat"), OWN);
  }

  private static double seconds(Path file, int field) throws IOException {
    String stat = Files.readString(file);
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    return (Long.parseLong(fields.get(field)) + Long.parseLong(fields.get(field + 1)))
        / TICKS_PER_SECOND;
  }

  /** The most that a process has had resident so far, in bytes; 0 if it has ended. */
  static long peak(ProcessHandle process) {
    try (Stream<String> lines = Files.lines(ROOT.resolve(process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  /** The threads of a process: a folder each. */
  static List<Path> threads(ProcessHandle process) {
    try (Stream<Path> threads = Files.list(ROOT.resolve(process.pid() + "/task"))) {
      return threads.toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** What the machine is: its processor, how many of them, its memory. */
  static String machine() throws IOException {
    String model = value("cpuinfo", "model name").replaceAll("\\s+", " ");
    long kilobytes = Long.parseLong(value("meminfo", "MemTotal").replaceAll("\\D+", ""));
    int processors = Runtime.getRuntime().availableProcessors();
    return "%s × %s, %d GB".formatted(processors, model, Math.round(kilobytes / 1024.0 / 1024));
  }

  private static String value(String file, String key) throws IOException {
    try (Stream<String> lines = Files.lines(ROOT.resolve(file))) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("processor");
    }
  }
}
