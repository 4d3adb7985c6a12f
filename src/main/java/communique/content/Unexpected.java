package communique.content;

import communique.model.Entry;
import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Files that stand where no kind of record has its place.
 *
 * @param owners the path of the file that each place belongs to: the one that stands there, else
 *     the first that was meant to
 */
record Unexpected(Map<String, String> owners) {

  /** What a merge or a patch that could not be carried out leaves beside a file. */
  private static final Pattern LEFT_OVER = Pattern.compile("(?is).*\\.(orig|rej)");

  /** Words of any kind, in which nobody has tried to write a record. */
  private static final Pattern TEXT = Pattern.compile("(?i)[^.]+\\.txt");

  private static final String ARTICLE =
      "; if it is the text of an article, communique source add %s saves it where it belongs";

  /**
   * Knows who has which place, unless every file is where it belongs, so that nobody will ask.
   *
   * @param paths of all files that may hold records, below the content folder, sorted
   */
  static Unexpected among(List<String> paths) {
    if (paths.stream().allMatch(Layout::holdsRecords)) {
      return new Unexpected(Map.of());
    }
    Map<String, String> owners = new HashMap<>();
    owners.put(Layout.SITE, Layout.SITE);
    paths.stream().filter(Layout::holdsRecords).forEach(path -> owners.put(path, path));
    paths.forEach(path -> Layout.meant(path).ifPresent(meant -> owners.putIfAbsent(meant, path)));
    return new Unexpected(Map.copyOf(owners));
  }

  /**
   * Tells one of them.
   *
   * @param path below the content folder
   * @param file the name as printed in problems
   */
  Problem tell(String path, String file) {
    return LEFT_OVER.matcher(path).matches()
        ? Problem.of(
                ReadingRules.MERGE_LEFT_OVER,
                Location.of(file),
                "a merge or a patch left this file: some of a change may be missing in the record")
            .hint("compare it with the file that it is named after, then delete it")
        : Problem.of(
                ReadingRules.UNEXPECTED_FILE,
                Location.of(file),
                "no kind of record has its place in this file")
            .hint(
                hidden(path)
                    .or(() -> built(path))
                    .or(() -> meantFor(path, file))
                    .orElseGet(() -> "records stand in " + String.join(", ", Layout.places())))
            .fix(
                Layout.meant(path)
                    .filter(meant -> owners.getOrDefault(meant, path).equals(path))
                    .map(
                        meant ->
                            new Fix.Move(
                                file, file.substring(0, file.length() - path.length()) + meant)));
  }

  /**
   * The kinds of record that one of them may hold: what is named elsewhere and stands in it is not
   * missing.
   */
  Set<Class<? extends Entry>> mayHold(String path) {
    return Candidate.isHidden(path) || LEFT_OVER.matcher(path).matches()
        ? Set.of()
        : Layout.meant(path)
            .or(() -> Layout.near(path))
            .filter(meant -> owners.getOrDefault(meant, path).equals(path))
            .map(Layout::kinds)
            .orElse(Set.of());
  }

  private static Optional<String> hidden(String path) {
    return Optional.of(path)
        .filter(Candidate::isHidden)
        .map(
            one ->
                "files whose names, or whose folders' names, begin with a dot are not read: move it to %s, or out of this folder"
                    .formatted(Candidate.seen(one)));
  }

  private static Optional<String> built(String path) {
    return Optional.of(path)
        .filter(one -> one.endsWith("/" + Built.LIST))
        .map(
            one ->
                "a site was built here: delete the files that this list names, and the list; build with another --out");
  }

  private Optional<String> meantFor(String path, String file) {
    return Layout.meant(path)
        .map(meant -> meant(meant, path) + article(path, file))
        .or(() -> Layout.near(path).map(near -> meant(near, path)));
  }

  private static String article(String path, String file) {
    return TEXT.matcher(path).matches() ? ARTICLE.formatted(file) : "";
  }

  /** A file must not be renamed to the name of another: that would be lost. */
  private String meant(String meant, String path) {
    String owner = owners.getOrDefault(meant, path);
    if (owner.equals(path)) {
      return "rename it to " + meant;
    }
    return owner.equals(meant)
        ? "there is %s already: move what it lacks into it, then delete this file".formatted(meant)
        : "%s is meant for %s too: make one file of both".formatted(owner, meant);
  }
}
