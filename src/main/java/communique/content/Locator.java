package communique.content;

import communique.content.yaml.Yaml;
import communique.problem.KeyPath;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Place;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.shape.Block;
import communique.shape.Locating;
import communique.shape.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the characters that a path of keys leads to, by reading the file again. */
public final class Locator {

  /** The name of a list, a position in it, a key. */
  private static final int OF_FIELD = 3;

  private final Unsaved unsaved;
  private final Map<String, Optional<Node>> trees = new HashMap<>();
  private final Locating locating = new Locating();

  /** Reads the files. */
  public Locator() {
    this(Unsaved.NONE);
  }

  /** Reads what is open in an editor, and the files of the rest. */
  public Locator(Unsaved unsaved) {
    this.unsaved = unsaved;
  }

  /** The problems with their exact places, sorted by them. */
  public static Problems sorted(Problems problems) {
    return sorted(problems, Unsaved.NONE);
  }

  /** The same while files are open in an editor. */
  public static Problems sorted(Problems problems, Unsaved unsaved) {
    Locator locator = new Locator(unsaved);
    Comparator<Problem> byPlace =
        Comparator.comparing((Problem problem) -> locator.locate(problem.place()))
            .thenComparing(problem -> problem.rule().slug())
            .thenComparing(Problem::message);
    return Problems.of(
        problems.list().stream().map(locator::located).sorted(byPlace).distinct().toList());
  }

  private Problem located(Problem problem) {
    return problem
        .at(locate(problem.place()))
        .fix(problem.fix().map(fix -> fix.located(this::locate)));
  }

  /** The exact place; the file as a whole if it can no longer be read. */
  public Location locate(Place place) {
    if (place instanceof Location location) {
      return location;
    }
    KeyPath path = (KeyPath) place;
    Mark mark =
        trees
            .computeIfAbsent(path.file(), this::tree)
            .map(
                tree ->
                    saidForAll(tree, path.steps())
                        .orElseGet(() -> locating.locate(tree, path.steps())))
            .orElse(new Mark(0, 0, 0));
    return Location.of(path.file(), mark);
  }

  /** Where a register says a field once for all its records, for one that does not say it. */
  private static Optional<Mark> saidForAll(Node root, List<String> steps) {
    if (steps.size() != OF_FIELD
        || !(root instanceof Node.Mapping file)
        || Layout.lists().noneMatch(steps.get(0)::equals)) {
      return Optional.empty();
    }
    String key = steps.get(2);
    return file.find(steps.get(0)).stream()
        .flatMap(list -> Block.items(list.value()).stream())
        .skip(Integer.parseInt(steps.get(1)))
        .findFirst()
        .filter(item -> !says(item.node(), key))
        .filter(item -> item.groups().stream().noneMatch(group -> says(group, key)))
        .flatMap(item -> file.find(key))
        .map(entry -> entry.value().mark());
  }

  private static boolean says(Node node, String key) {
    return node instanceof Node.Mapping mapping && mapping.find(key).isPresent();
  }

  private Optional<Node> tree(String file) {
    try {
      Optional<byte[]> open = unsaved.bytes(file);
      byte[] bytes = open.isPresent() ? open.get() : Files.readAllBytes(Path.of(file));
      Optional<String> text = SourceText.decode(file, bytes, Locator::knownByNow);
      return file.endsWith(".md")
          ? text.flatMap(words -> FrontMatter.split(file, words, Locator::knownByNow))
              .flatMap(parts -> read(file, parts.head(), FrontMatter.HEAD_LINE))
          : text.flatMap(words -> read(file, words, 1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What is wrong with the file was told when it was read first. */
  private static void knownByNow(Problem problem) {}

  private static Optional<Node> read(String file, String yaml, int firstLine) {
    return Yaml.read(file, yaml, firstLine, Locator::knownByNow);
  }
}
