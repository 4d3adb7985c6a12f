package communique.curate.capture;

import communique.content.SnapshotFolder;
import communique.curate.edit.Refused;
import communique.curate.edit.Typed;
import communique.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a dossier keeps its saved articles and its sources.
 *
 * @param root the folder with site.yaml
 * @param snapshots the folder of the saved articles; need not be there yet
 */
record Store(Path root, Path snapshots) {

  /** What the names of originals end with. */
  private static final List<String> ENDINGS = List.of("html", "mhtml", "eml", "pdf", "txt");

  private static final Pattern REGISTER =
      Pattern.compile("sources\\.yaml|sources(?:/[^/\\\\.][^/\\\\]*)+\\.yaml");

  /**
   * The places of a dossier.
   *
   * @param given the folder of the saved articles, if the curator names one
   * @throws Refused if the folder in the dossier is a link, or no folder
   */
  static Store of(Path root, Optional<Path> given) throws Refused {
    Path own = root.resolve(SnapshotFolder.NAME);
    if (given.isEmpty() && Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
      requireFolder(own);
    }
    return new Store(root, given.orElse(own));
  }

  private static void requireFolder(Path own) throws Refused {
    if (Files.isSymbolicLink(own)) {
      throw new Refused(own + " is a link: nothing is written through it")
          .hint("give the folder itself with --snapshots");
    }
    if (!Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refused(own + " is no folder, so no article can be saved in it");
    }
  }

  /**
   * The file of sources at a path below the dossier.
   *
   * @throws Refused if sources have no place there, or a link leads out of the dossier
   */
  Path register(String path) throws Refused, IOException {
    if (!REGISTER.matcher(path).matches()) {
      throw new Refused("sources have no place in \"" + path + "\"")
          .hint("give --into sources.yaml, or a file below sources/ such as sources/2025.yaml");
    }
    Path file = root.resolve(path);
    Path there = file.toAbsolutePath().getParent();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there == null || !there.toRealPath().startsWith(root.toRealPath())) {
      throw new Refused(file + " leads out of the dossier through a link");
    }
    return file;
  }

  /**
   * Refuses to begin a folder in a dossier whose articles are saved elsewhere: the rules would look
   * for all of them in it.
   *
   * @param saved the sources that have a saved article already
   */
  void requireOneFolder(List<Source> saved) throws Refused {
    if (!saved.isEmpty() && !isThere()) {
      Source first = saved.get(0);
      throw new Refused(
              "there is no folder %s, but %s already%s: all of them have to lie in one"
                  .formatted(
                      snapshots,
                      saved.size() == 1
                          ? "a source has a saved article"
                          : saved.size() + " sources have saved articles",
                      first
                          .snapshot()
                          .map(file -> " (" + file.file() + " of " + first.id() + ")")
                          .orElse("")))
          .hint(
              "give the folder where that lies with --snapshots DIR; if it is not on this machine,"
                  + " begin one: mkdir "
                  + Typed.path(snapshots));
    }
  }

  /** The file of a text. */
  Path text(String id) {
    return snapshots.resolve(id + ".txt");
  }

  /** The file of an original. */
  Path original(String id, String ending) {
    return snapshots.resolve(id + ".orig." + ending);
  }

  /** Whether a file of that id lies there already. */
  boolean has(String id) {
    return Files.exists(text(id), LinkOption.NOFOLLOW_LINKS) || !originals(id).isEmpty();
  }

  /** The originals of that id that lie there. */
  List<Path> originals(String id) {
    return ENDINGS.stream()
        .map(ending -> original(id, ending))
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /** Whether anything can have been saved. */
  boolean isThere() {
    return Files.isDirectory(snapshots);
  }
}
