package communique.check;

import communique.model.Publication;
import communique.model.Site;
import communique.problem.KeyPath;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.shape.Normal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pages that another tool is said to write where a build writes. Paths that differ only in case or
 * in the normal form of their letters are one on some disks, so they are one on all.
 *
 * @param publication what is published
 * @param settings the file of the settings, as printed
 */
public record PagesOfOthers(Publication publication, String settings) {

  /**
   * The problems.
   *
   * @param beginnings what the paths of all that a build writes begin with
   * @param paths gives what a build writes: files, and folders that are wholly its own, with a
   *     {@code /} at their end; asked only if a page of another tool begins like one of them
   */
  public Problems among(Stream<String> beginnings, Paths paths) {
    List<Site.Neighbour> pages = publication.dossier().site().pages();
    if (pages.isEmpty()) {
      return Problems.none();
    }
    List<String> begun = beginnings.map(PagesOfOthers::folded).toList();
    boolean apart =
        pages.stream()
            .map(page -> folded(page.path().written()))
            .noneMatch(path -> begun.stream().anyMatch(path::startsWith));
    TreeSet<String> ours =
        (apart ? Stream.<String>empty() : paths.of(publication))
            .map(PagesOfOthers::folded)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Integer> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      String path = pages.get(i).path().written();
      Optional<Integer> before = Optional.ofNullable(first.putIfAbsent(folded(path), i));
      KeyPath place = place(i);
      taken(folded(path), ours)
          .map(own -> ours(place, path, own))
          .or(() -> before.map(index -> twice(place, path)))
          .ifPresent(problems::add);
    }
    return Problems.of(problems);
  }

  /** Gives the paths of what a build writes. */
  public interface Paths {
    Stream<String> of(Publication publication);
  }

  /** What is written at a path, around it or below it, if anything is. */
  private static Optional<String> taken(String path, NavigableSet<String> ours) {
    Stream<String> around =
        IntStream.range(0, path.length())
            .filter(i -> path.charAt(i) == '/')
            .boxed()
            .flatMap(i -> Stream.of(path.substring(0, i), path.substring(0, i + 1)));
    Optional<String> below =
        Optional.ofNullable(ours.ceiling(path + "/")).filter(own -> own.startsWith(path + "/"));
    return Stream.concat(Stream.of(path), around)
        .filter(ours::contains)
        .findFirst()
        .or(() -> below);
  }

  private KeyPath place(int index) {
    return new KeyPath(settings, List.of("pages", String.valueOf(index), "path"));
  }

  private static Problem ours(KeyPath place, String path, String own) {
    String told = folded(path).equals(own) ? "\"%s\" itself" : "\"%s\" there";
    return Problem.of(PageTwice.RULE, place, ("a build writes " + told).formatted(own))
        .hint("pages are those of other tools, which need another path; ours are linked already");
  }

  private static Problem twice(KeyPath place, String path) {
    return Problem.of(PageTwice.RULE, place, "\"%s\" is listed already".formatted(path))
        .hint("take one of the two out");
  }

  private static String folded(String path) {
    return Normal.composed(path).toLowerCase(Locale.ROOT);
  }
}
