package communique.curate.transfer;

import communique.content.SnapshotFolder;
import communique.curate.edit.Edits;
import communique.curate.edit.Refused;
import communique.model.Dossier;
import communique.model.Source;
import communique.shape.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of an imported file, which stand among the saved articles of its dossier. */
final class SavedCopy {

  private final String name;
  private final byte[] bytes;

  SavedCopy(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /**
   * Where a copy is to be put; nothing if the dossier has no such folder, or the copy is there.
   *
   * @param source the id of the source that the file is
   * @throws Refused if another file of that name stands there
   */
  Optional<Path> into(Edits edits, Path root, Dossier dossier, String source)
      throws Refused, IOException {
    Path folder = root.resolve(SnapshotFolder.NAME);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Path file = folder.resolve(name);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      edits.create(file, bytes);
      return Optional.of(file);
    }
    String there =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            ? Fingerprint.of(Files.readAllBytes(file))
            : "";
    if (there.equals(Fingerprint.of(bytes))) {
      return Optional.empty();
    }
    if (!isEarlier(there, dossier, source)) {
      throw new Refused(file + " is another file of that name; nothing is written over it")
          .hint("give the file that you import another name");
    }
    edits.put(file, bytes);
    return Optional.of(file);
  }

  /** Whether what stands there is what the source was when it was imported before, and no other. */
  private boolean isEarlier(String there, Dossier dossier, String source) {
    return dossier.all(Source.class).stream()
            .filter(one -> one.snapshot().filter(saved -> saved.file().equals(name)).isPresent())
            .allMatch(
                one ->
                    one.id().equals(source)
                        && one.snapshot().filter(saved -> saved.sha256().equals(there)).isPresent())
        && dossier.item(source).isPresent();
  }
}
