package communique.bench;

import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The benchmark, see {@code performance.md} in the handbook. What it leaves in {@code
 * target/benchmark}: {@code table.md}, {@code plot.svg}, {@code runs.csv}, and {@code profile.md}
 * if it was asked for one.
 */
@Command(
    name = "benchmark",
    description = "Measures the program beside other generators on generated dossiers.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class Benchmark implements Callable<Integer> {

  @Option(names = "--sizes", split = ",", description = "Numbers of sheets.")
  private List<Integer> sizes = List.of(300, 1000);

  @Option(
      names = "--shapes",
      split = ",",
      description = "facts, parties: what agreements are like.")
  private List<Subject.Shape> shapes = List.of(Subject.Shape.FACTS);

  @Option(
      names = "--tasks",
      split = ",",
      description = "${COMPLETION-CANDIDATES}; all unless said.")
  private Set<Task> tasks = new LinkedHashSet<>(List.of(Task.values()));

  @Option(names = "--runs", description = "How often each is done; medians are told.")
  private int runs = 3;

  @Mixin private Generators generators = new Generators();

  @Option(names = "--work", description = "A folder for dossiers and sites; best in memory.")
  private Path work = Path.of("target/benchmark/work");

  @Option(names = "--keep", description = "Leave them there.")
  private boolean keep;

  @Option(names = "--profile", description = "Also tell where the time goes, by phases.")
  private boolean profile;

  @Option(names = "--handbook", description = "Also put table and plot into the handbook.")
  private boolean handbook;

  @Option(names = "--remark", description = "A sentence more on how it was measured.")
  private String remark = "";

  private int edits;

  /** Runs it from the root of the project. */
  public static void main(String[] args) {
    // Figures are written in one way on every machine.
    Locale.setDefault(Locale.ROOT);
    System.exit(
        new CommandLine(new Benchmark()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Proc.isThere()) {
      System.err.println("this measures by /proc, which only Linux has");
      return 1;
    }
    Bench bench = new Bench(Files.createDirectories(work).toRealPath());
    List<Generator> found = generators.found();
    Results results = new Results();
    Report report = new Report(results, shapes.get(0), conditions());
    for (Subject.Shape shape : shapes) {
      for (int size : sizes) {
        Subject subject = Subject.write(bench.work().resolve("dossier"), shape, size);
        List<Project> projects = projects(subject, found, bench);
        // The program's first runs make its archives of classes, as they do where it is installed.
        bench.run(projects.get(0), Task.CHECK_COLD, word());
        bench.run(projects.get(0), Task.CLEAN, word());
        for (int run = 0; run < runs; run++) {
          measure(subject, projects, bench, results);
        }
        report.write(handbook);
        if (profile) {
          report.profile("\n### " + subject.title() + "\n" + profile(projects.get(0), bench));
        }
      }
    }
    if (!keep) {
      Trees.delete(bench.work());
    }
    return 0;
  }

  private static List<Project> projects(Subject subject, List<Generator> found, Bench bench)
      throws IOException {
    List<Project> projects = new ArrayList<>();
    for (Generator generator : found) {
      String folder = generator.name().replaceAll("\\W.*", "");
      projects.add(generator.project(subject, bench.work().resolve(folder)));
    }
    return projects;
  }

  /** Each task by all before the next: a slow minute of the machine hits all. */
  private void measure(Subject subject, List<Project> projects, Bench bench, Results results)
      throws IOException, InterruptedException {
    for (Task task : Task.values()) {
      for (Project project : projects) {
        // Without a clean build there is nothing to build again.
        if (project.knows(task) && (tasks.contains(task) || task == Task.CLEAN)) {
          Measured run = bench.run(project, task, word());
          results.add(
              new Results.Key(subject.shape(), subject.sheets(), task, project.generator()), run);
          System.out.println(subject.title() + ": " + project.generator() + ": " + task + run);
        }
      }
    }
  }

  private String profile(Project project, Bench bench) throws IOException, InterruptedException {
    StringBuilder told = new StringBuilder();
    for (Task task : Task.values()) {
      if (task != Task.PREVIEW && tasks.contains(task)) {
        told.append(new Profile(bench).of(project, task, word()));
      }
    }
    return told.toString();
  }

  private String conditions() {
    String often = runs == 1 ? "One run each." : "Medians of %d runs.".formatted(runs);
    return (often + " " + remark).strip();
  }

  /** Another at each call. */
  private String word() {
    edits++;
    return "Edit" + edits;
  }
}
