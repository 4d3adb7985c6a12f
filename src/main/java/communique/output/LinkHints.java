package communique.output;

import communique.problem.Nearest;
import communique.problem.OutputRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what a broken link was probably meant to lead to.
 *
 * @param names the files of the build
 * @param where the bytes of a file of the build
 */
record LinkHints(Names names, Function<String, Path> where) {

  /** A hint for a person, if there is something near. */
  Optional<String> hint(BrokenLink link) {
    return meant(link).map(found -> "did you mean \"" + found + "\"?");
  }

  private Optional<String> meant(BrokenLink link) {
    String path = link.target().path();
    if (link.verdict().rule().equals(OutputRules.BROKEN_ANCHOR)) {
      return link.target().fragment().flatMap(anchor -> Nearest.to(anchor, anchors(path)));
    }
    return path.isEmpty()
        ? Optional.empty()
        : nearest(path).map(found -> SitePath.relativize(link.page(), found));
  }

  /** The file itself, where only the way to it is wrong; the page of a folder; or a similar one. */
  private Optional<String> nearest(String path) {
    String index = path.endsWith("/") ? path + "index.html" : path + "/index.html";
    return Stream.of(path, index.startsWith("/") ? index.substring(1) : index)
        .filter(names::has)
        .findFirst()
        .or(() -> Nearest.to(path, names.all()));
  }

  private Set<String> anchors(String path) {
    try {
      Path file = where.apply(path);
      return PageScan.of(path, Files.readString(file, StandardCharsets.UTF_8)).anchors();
    } catch (IOException e) {
      return Set.of();
    }
  }
}
