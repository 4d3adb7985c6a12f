package communique.cli;

import communique.curate.edit.Refused;
import communique.curate.edit.Typed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** What to type where a folder is no dossier: the same command with the folder of one near it. */
final class NoDossier {

  /** A dossier further down is not looked for. */
  private static final int DEEP = 2;

  /** So many folders are looked at: what is unpacked in a folder of downloads can be anything. */
  private static final int MOST = 500;

  private static final int TOLD = 3;

  private NoDossier() {}

  /** The refusal of a command that needs one. */
  static Refused refused(CommandSpec spec, Path folder) {
    return new Refused("there is no site.yaml in " + Folder.here(folder) + ", so it is no dossier")
        .hint(hint(spec, folder));
  }

  /**
   * One line that can be followed to the letter.
   *
   * @param folder the one that was named, or the current one
   */
  static String hint(CommandSpec spec, Path folder) {
    Optional<Path> above = above(folder);
    if (above.isPresent()) {
      return "the dossier is in a folder above: " + Retyped.in(spec, folder, above.get());
    }
    List<Path> below = below(folder);
    if (below.size() == 1) {
      return "the dossier is in a folder below: " + Retyped.in(spec, folder, below.get(0));
    }
    if (!below.isEmpty()) {
      String some = below.stream().limit(TOLD).map(Typed::path).collect(Collectors.joining(", "));
      return "say which dossier, of %s%s: %s"
          .formatted(some, below.size() > TOLD ? " …" : "", Retyped.in(spec, folder, below.get(0)));
    }
    return isEmpty(folder)
        ? "it is empty; to begin a dossier in it: communique init " + Typed.path(folder)
        : "name the folder that has site.yaml: %s; communique init DIR begins one"
            .formatted(Retyped.in(spec, folder, "<folder>"));
  }

  /** The dossier that a file lies in, as it is typed. */
  static Optional<String> around(Path file) {
    return above(file).map(Typed::path);
  }

  private static Optional<Path> above(Path folder) {
    return Stream.iterate(
            Optional.ofNullable(folder.toAbsolutePath().normalize().getParent()),
            Optional::isPresent,
            one -> one.map(Path::getParent))
        .flatMap(Optional::stream)
        .filter(Folder::isDossier)
        .findFirst()
        .map(NoDossier::near);
  }

  /** As it is named from the current folder, if that is in it or around it. */
  private static Path near(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    return here.startsWith(folder) || folder.startsWith(here) ? here.relativize(folder) : folder;
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> found =
        Files.find(folder, DEEP, (path, what) -> what.isDirectory() && !isHidden(path))) {
      return found.limit(MOST).filter(Folder::isDossier).map(Path::normalize).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && files.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }
}
