package communique.output;

import communique.shape.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What comparing a copy of a site with its {@code SHA256SUMS} came to. The page {@code verify.html}
 * tells the same.
 *
 * @param list the SHA-256 of the list itself, to be compared with what its publisher signed
 * @param listed how many files the list names
 * @param missing files that are listed and not there
 * @param altered files that have other bytes than listed, cannot be read, or are there twice
 * @param added files that are there and not listed
 * @param others files that are not listed and lie in folders that another tool fills, which only
 *     who compares can know: nothing in a copy can say it
 * @param unlistedFolders the folders at the root that hold all that was added and nothing that is
 *     listed; none if anything else is wrong
 */
public record Verification(
    String list,
    int listed,
    List<String> missing,
    List<String> altered,
    List<String> added,
    List<String> others,
    Set<String> unlistedFolders) {

  /**
   * What may lie in a copy without being listed: the list, its signatures, and what systems put
   * into every folder that they show. What can change what a folder shows, such as {@code
   * desktop.ini}, is not among them.
   */
  private static final Pattern OF_NO_ACCOUNT =
      Pattern.compile("SHA256SUMS(\\.(asc|sig|p7s|minisig))?|(.*/)?(\\.DS_Store|Thumbs\\.db)");

  /** Copies the lists. */
  public Verification {
    missing = List.copyOf(missing);
    altered = List.copyOf(altered);
    added = List.copyOf(added);
    others = List.copyOf(others);
    unlistedFolders = Collections.unmodifiableSet(new TreeSet<>(unlistedFolders));
  }

  /**
   * Compares.
   *
   * @param at a folder, or a file in the format zip
   * @param except folders whose files need not be listed, from the root of the copy; those that
   *     are, are compared
   * @return nothing if there is no {@code SHA256SUMS} at its root
   * @throws DamagedList if nothing can be said because the list itself is not whole
   * @throws java.util.zip.ZipException if the file is no zip, or a damaged one
   */
  public static Optional<Verification> of(Path at, Collection<String> except) throws IOException {
    try (Copy copy = Copy.open(at)) {
      List<String> paths = copy.paths();
      return paths.contains(Sums.NAME) ? Optional.of(of(copy, paths, except)) : Optional.empty();
    }
  }

  private static Verification of(Copy copy, List<String> paths, Collection<String> except)
      throws IOException {
    SortedMap<String, String> sums;
    String list;
    try (InputStream in = copy.read(Sums.NAME)) {
      sums = Sums.strict(in);
    } catch (NoSuchFileException e) {
      throw new DamagedList(e);
    }
    try (InputStream in = copy.read(Sums.NAME)) {
      list = Fingerprint.of(in);
    }
    Set<String> there = new HashSet<>(paths);
    Set<String> twice = twice(paths);
    List<String> missing = new ArrayList<>();
    List<String> altered = new ArrayList<>();
    sums.forEach(
        (path, sum) -> {
          if (!there.contains(path)) {
            missing.add(path);
          } else if (twice.contains(path) || !sum.equals(sum(copy, path))) {
            altered.add(path);
          }
        });
    Set<String> added = new TreeSet<>(there);
    added.removeAll(sums.keySet());
    added.removeIf(Verification::isOfNoAccount);
    if (twice.contains(Sums.NAME)) {
      altered.add(Sums.NAME);
    }
    Map<Boolean, List<String>> unlisted =
        added.stream()
            .collect(Collectors.partitioningBy(path -> except.stream().anyMatch(path::startsWith)));
    return new Verification(
        list,
        sums.size(),
        missing,
        altered,
        unlisted.getOrDefault(false, List.of()),
        unlisted.getOrDefault(true, List.of()),
        missing.isEmpty() && altered.isEmpty()
            ? ofOthers(unlisted.getOrDefault(false, List.of()), sums.keySet())
            : Set.of());
  }

  private static Set<String> ofOthers(List<String> added, Set<String> listed) {
    Set<String> own = listed.stream().map(Verification::top).collect(Collectors.toSet());
    Set<String> tops = added.stream().map(Verification::top).collect(Collectors.toSet());
    return tops.stream().noneMatch(own::contains) ? tops : Set.of();
  }

  /** The folder at the root in which a file lies; empty if it lies at the root. */
  private static String top(String path) {
    return path.substring(0, path.indexOf('/') + 1).replaceFirst("/$", "");
  }

  /**
   * A folder as it is excepted, with a slash at its end.
   *
   * @return nothing if it is none inside the copy
   */
  public static Optional<String> folder(String words) {
    String name = words.replaceFirst("/$", "");
    return SitePath.isInside(name) ? Optional.of(name + "/") : Optional.empty();
  }

  /** Paths that some system takes for one: the same, or the same but for case or composition. */
  private static Set<String> twice(List<String> paths) {
    return paths.stream().collect(Collectors.groupingBy(Verification::oneName)).values().stream()
        .filter(same -> same.size() > 1)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  private static String oneName(String path) {
    return SitePath.fold(Normalizer.normalize(path, Normalizer.Form.NFC));
  }

  private static boolean isOfNoAccount(String path) {
    return SitePath.isInside(path) && OF_NO_ACCOUNT.matcher(path).matches();
  }

  /** Nothing that a list can name, if the file cannot be read. */
  private static String sum(Copy copy, String path) {
    try (InputStream in = copy.read(path)) {
      return Fingerprint.of(in);
    } catch (IOException e) {
      return "";
    }
  }

  /** Whether the copy is what was published: nothing more, nothing less, nothing else. */
  public boolean isComplete() {
    return missing.isEmpty() && altered.isEmpty() && added.isEmpty();
  }
}
