package communique.bench;

import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the processor time of one run goes: what the compiler and the collector of the JVM take is
 * read from the times of their threads, and what is left is shared out by Flight Recorder's samples
 * of Java code.
 *
 * @param bench does it
 */
record Profile(Bench bench) {

  /** By the beginnings of names of threads, which Linux cuts off. */
  private static final Map<String, String> THREADS =
      Map.of(
          "C1 Compiler", "compiler",
          "C2 Compiler", "compiler",
          "GC Thread", "collector",
          "G1 ", "collector",
          "VM Thread", "collector",
          "JFR ", "recording");

  private static final String CODE = "code";

  /** Runs a task, and tells the seconds of each phase as Markdown. */
  String of(Project project, Task task, String word) throws IOException, InterruptedException {
    Path recordings = bench.work().resolve("recordings");
    Trees.delete(recordings);
    Files.createDirectories(recordings);
    bench.prepare(project, task, word);
    Map<Path, Spent> threads = new HashMap<>();
    Measured run =
        bench
            .command(project, project.command(task))
            .with("JAVA_TOOL_OPTIONS", Recording.options(recordings))
            .run(process -> look(process, threads));
    return table(project, task, run, seconds(run, threads, Recording.shares(recordings)));
  }

  private record Spent(String name, double seconds) {}

  private static void look(ProcessHandle process, Map<Path, Spent> threads) {
    Stream.concat(Stream.of(process), process.descendants())
        .flatMap(one -> Proc.threads(one).stream())
        .forEach(
            thread -> {
              try {
                String name = Files.readString(thread.resolve("comm")).strip();
                threads.put(thread, new Spent(name, Proc.ofThread(thread)));
              } catch (IOException e) {
                // It has ended meanwhile.
              }
            });
  }

  private static Map<String, Double> seconds(
      Measured run, Map<Path, Spent> threads, Map<String, Double> shares) {
    Map<String, Double> seconds =
        threads.values().stream()
            .collect(
                Collectors.groupingBy(
                    thread -> kind(thread.name()), Collectors.summingDouble(Spent::seconds)));
    double others =
        seconds.entrySet().stream()
            .filter(kind -> !kind.getKey().equals(CODE))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    seconds.remove(CODE);
    shares.forEach((phase, share) -> seconds.put(phase, share * (run.processor() - others)));
    return seconds;
  }

  private static String kind(String thread) {
    return THREADS.entrySet().stream()
        .filter(kind -> thread.startsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(CODE);
  }

  private static String table(
      Project project, Task task, Measured run, Map<String, Double> seconds) {
    String head =
        String.format(
            Locale.ROOT,
            "%n%s, %s: %.1f s of processor time%n%n| phase | seconds | share |%n| --- | ---: | ---: |%n",
            project.generator(),
            task.title(),
            run.processor());
    List<Map.Entry<String, Double>> sorted =
        new TreeMap<>(seconds)
            .entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
    return head
        + sorted.stream()
            .map(
                phase ->
                    String.format(
                        Locale.ROOT,
                        "| %s | %.2f | %.0f %% |%n",
                        phase.getKey(),
                        phase.getValue(),
                        100 * phase.getValue() / run.processor()))
            .collect(Collectors.joining());
  }
}
