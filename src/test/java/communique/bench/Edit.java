package communique.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The words of one claim of one file, changed.
 *
 * @param file the file
 * @param before what it held at first
 * @param words the words of the claim in it
 */
record Edit(Path file, String before, String words) {

  /** The first of those words in a file. */
  static Edit of(Path file, String words) throws IOException {
    String text = Files.readString(file);
    if (!text.contains(words)) {
      throw new IllegalStateException(file + " does not say: " + words);
    }
    return new Edit(file, text, words);
  }

  /** Puts a word before them, in the place of that of an earlier edit. */
  void make(String word) throws IOException {
    int at = before.indexOf(words);
    Files.writeString(
        file,
        before.substring(0, at) + word + " " + before.substring(at),
        StandardOpenOption.TRUNCATE_EXISTING);
  }
}
