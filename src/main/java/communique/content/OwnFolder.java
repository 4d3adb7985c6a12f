package communique.content;

import communique.model.PictureName;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of a dossier that holds what the dossier is made of, or may: records, saved articles,
 * pictures, templates, and what is hidden. Nothing that is made of a dossier is written there.
 *
 * @param dossier the folder of the dossier
 * @param name of the folder in it
 */
public record OwnFolder(Path dossier, String name) {

  private static final Set<String> BESIDE_RECORDS =
      Set.of(SnapshotFolder.NAME, PictureName.FOLDER, ContentFolder.TEMPLATES);

  /** The one that a folder is or lies in, which need not be there; nothing for any other. */
  public static Optional<OwnFolder> around(Path folder) {
    Path real = real(folder.toAbsolutePath().normalize());
    return above(real)
        .filter(at -> Files.exists(at.resolve(Layout.SITE), LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .filter(dossier -> !dossier.equals(real))
        .map(dossier -> new OwnFolder(dossier, path(dossier.relativize(real))))
        .filter(found -> isOwn(found.name()))
        .map(found -> new OwnFolder(found.dossier(), found.name().split("/", 2)[0]));
  }

  private static boolean isOwn(String path) {
    String top = path.split("/", 2)[0];
    return Layout.isFolderOfRecords(top)
        || BESIDE_RECORDS.contains(top)
        || Candidate.isHidden(path);
  }

  private static String path(Path below) {
    return below.toString().replace(File.separatorChar, '/');
  }

  /** Where links lead, as far as something stands there. */
  private static Path real(Path folder) {
    Path standing = above(folder).filter(Files::exists).findFirst().orElse(folder);
    try {
      return standing.toRealPath().resolve(standing.relativize(folder));
    } catch (IOException e) {
      return folder;
    }
  }

  private static Stream<Path> above(Path folder) {
    return Stream.iterate(folder, at -> at != null, Path::getParent);
  }
}
