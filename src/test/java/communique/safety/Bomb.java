package communique.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Something that was laid into a dossier to hurt its build.
 *
 * @param name what to call it
 * @param rule the rule that has to fire
 * @param place the place that has to be told: the end of {@code file}, {@code file:line} or {@code
 *     file:line:column}
 * @param planting lays it into the folder of the dossier
 */
record Bomb(String name, String rule, String place, Planting planting) {

  /** Lays something into a folder. */
  interface Planting {
    void into(Path content) throws IOException;
  }

  /** A file of that text. */
  static Bomb text(String name, String rule, String path, String place, String text) {
    return bytes(name, rule, path, place, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of those bytes. */
  static Bomb bytes(String name, String rule, String path, String place, byte[] bytes) {
    return new Bomb(name, rule, path + place, content -> Files.write(content.resolve(path), bytes));
  }

  /** A speaker's sheet with that prose, which begins on line 4. */
  static Bomb prose(String name, String rule, String place, String prose) {
    return text(name, rule, "speakers/bomb.md", place, "---\nname: Bo Mb\n---\n" + prose);
  }

  /** A speaker's sheet with that name, as YAML writes it; it begins in column 7 of line 2. */
  static Bomb named(String name, String rule, String place, String yaml) {
    return text(name, rule, "speakers/bomb.md", place, "---\nname: " + yaml + "\n---\n");
  }

  /** Lines of registers with a topic of that id; it stands in line 2, column 10. */
  static Bomb topic(String name, String rule, String id) {
    String line = "topics:\n  - {id: " + id + ", name: Bomb}\n";
    return text(name, rule, "register.yaml", ":2:10", line);
  }

  /** A speaker's sheet whose file has that name. */
  static Bomb file(String name, String rule, String file) {
    return text(name, rule, "speakers/" + file, "", "---\nname: Bo Mb\n---\n");
  }

  /** As many bytes as are said, all the same. */
  static byte[] filled(int bytes) {
    byte[] all = new byte[bytes];
    Arrays.fill(all, (byte) 'a');
    return all;
  }

  /** Those bytes between two texts. */
  static byte[] between(String before, List<Integer> bytes, String after) {
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    byte[] end = after.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(start, start.length + bytes.size() + end.length);
    for (int i = 0; i < bytes.size(); i++) {
      all[start.length + i] = bytes.get(i).byteValue();
    }
    System.arraycopy(end, 0, all, start.length + bytes.size(), end.length);
    return all;
  }

  @Override
  public String toString() {
    return name;
  }
}
