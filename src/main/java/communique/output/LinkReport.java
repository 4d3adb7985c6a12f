package communique.output;

import communique.problem.Location;
import communique.problem.Nearest;
import communique.problem.OutputRules;
import communique.problem.Problem;
import communique.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Tells broken links to a person: where on the page they stand, and what was probably meant.
 *
 * @param paths the files of the build
 * @param bytes the bytes of one
 * @param shown its path as a person sees it
 */
record LinkReport(Set<String> paths, Bytes bytes, UnaryOperator<String> shown) {

  /** Gives the bytes of a file of the build. */
  interface Bytes {
    byte[] of(String path) throws IOException;
  }

  /** A build with more broken links than this has one cause, and the first hints show it. */
  private static final int MOST_HINTS = 50;

  /** The problems, sorted by place. */
  Problems of(Collection<BrokenLink> links) throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (BrokenLink link : links) {
      Optional<String> meant = problems.size() < MOST_HINTS ? meant(link) : Optional.empty();
      problems.add(
          Problem.of(link.verdict().rule(), place(link), link.message())
              .hint(meant.map(found -> "did you mean \"" + found + "\"?")));
    }
    problems.sort(Comparator.comparing(problem -> (Location) problem.place()));
    return Problems.of(problems);
  }

  private Location place(BrokenLink link) throws IOException {
    String file = shown.apply(link.page());
    return PageScan.find(link.page(), bytes.of(link.page()), link.reference())
        .map(mark -> Location.of(file, mark))
        .orElse(Location.of(file));
  }

  private Optional<String> meant(BrokenLink link) throws IOException {
    String path = link.target().path();
    if (link.verdict().rule().equals(OutputRules.BROKEN_ANCHOR)) {
      Set<String> anchors = Set.copyOf(PageScan.of(path, bytes.of(path)).anchors());
      return link.target().fragment().flatMap(anchor -> Nearest.to(anchor, anchors));
    }
    return path.isEmpty()
        ? Optional.empty()
        : nearest(path).map(found -> SitePath.relativize(link.page(), found));
  }

  /** The file itself, where only the way to it is wrong; the page of a folder; or a similar one. */
  private Optional<String> nearest(String path) {
    String index = path.endsWith("/") ? path + "index.html" : path + "/index.html";
    return Stream.of(path, index.startsWith("/") ? index.substring(1) : index)
        .filter(paths::contains)
        .findFirst()
        .or(() -> Nearest.to(path, paths));
  }
}
