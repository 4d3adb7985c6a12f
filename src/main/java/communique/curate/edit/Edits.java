package communique.curate.edit;

import communique.output.SingleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes of files that are made together or not at all. Each file is named once; a link is never
 * written through.
 */
public final class Edits {

  private final List<Edit> edits = new ArrayList<>();

  /** A new text file, in UTF-8. */
  public Edits create(Path file, String text) {
    return create(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A new file; refused where something stands. */
  public Edits create(Path file, byte[] bytes) {
    byte[] own = bytes.clone();
    edits.add(new Edit.Create(file, () -> own));
    return this;
  }

  /**
   * Another text in a file. What stands before and behind what is new keeps its line ends, the file
   * its byte order mark.
   *
   * @param before the whole text as it was read, every line ending in LF; refused if the file is
   *     another one by now
   * @param after the whole new text, every line ending in LF
   */
  public Edits change(Path file, String before, String after) {
    edits.add(new Edit.Change(file, before, after));
    return this;
  }

  /** A file as given, new or in the place of another. */
  public Edits put(Path file, byte[] bytes) {
    byte[] own = bytes.clone();
    edits.add(new Edit.Put(file, () -> own));
    return this;
  }

  /**
   * A file of another name.
   *
   * @param before its text, and
   * @param after the text that it has there; both with lines that end in LF
   */
  public Edits move(Path from, Path to, String before, String after) throws IOException {
    String raw = Files.readString(from);
    if (!LineEnds.read(raw).equals(before)) {
      throw new IllegalArgumentException(from + " does not read so");
    }
    return create(to, LineEnds.written(raw, after)).delete(from);
  }

  /** A file of another name, as it is. */
  public Edits move(Path from, Path to) throws IOException {
    return create(to, Files.readAllBytes(from)).delete(from);
  }

  /** No file there any more. */
  public Edits delete(Path file) {
    edits.add(new Edit.Delete(file));
    return this;
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /** A line for each file, in the order in which they were named. */
  public List<String> told() {
    return edits.stream().map(Edit::told).toList();
  }

  /**
   * Makes all of them. If one cannot be made, those before it are undone; if the command is cut
   * off, the next one undoes them, see {@link TakenBack}.
   *
   * @param root a folder in which no link is followed; what lies elsewhere was named by a person
   * @throws Refused if something stands where it must not, or not as it was read, or a link leads
   *     there
   * @throws IOException if the machine does not let a file be written
   */
  public void apply(Path root) throws Refused, IOException {
    attempt(root).keep();
  }

  /** The same, of files that were read where they stand, behind a link or not. */
  public void applyWhereRead(Path root) throws Refused, IOException {
    made(root).keep();
  }

  /** The same, and whoever asks for it then keeps or undoes it. */
  public Applied attempt(Path root) throws Refused, IOException {
    for (Edit edit : edits) {
      requireNoLink(root.toAbsolutePath().normalize(), edit.file().toAbsolutePath().normalize());
    }
    return made(root);
  }

  private Applied made(Path root) throws Refused, IOException {
    Map<Path, Optional<byte[]>> after = new LinkedHashMap<>();
    for (Edit edit : edits) {
      after.put(edit.file(), edit.after());
    }
    Applied applied = Applied.begin(root, after);
    try {
      for (Map.Entry<Path, Optional<byte[]>> file : after.entrySet()) {
        applied.remember(file.getKey());
        write(file.getKey(), file.getValue());
      }
      return applied;
    } catch (IOException | RuntimeException e) {
      applied.undo();
      throw e;
    }
  }

  private static void requireNoLink(Path root, Path file) throws Refused {
    Path parent = file.getParent();
    while (parent != null && parent.startsWith(root) && !parent.equals(root)) {
      if (Files.isSymbolicLink(parent)) {
        throw new Refused(parent + " is a link: nothing is written through it");
      }
      parent = parent.getParent();
    }
  }

  static void write(Path file, Optional<byte[]> bytes) throws IOException {
    if (bytes.isPresent()) {
      SingleFile.put(file, bytes.get());
    } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(file);
    }
  }
}
