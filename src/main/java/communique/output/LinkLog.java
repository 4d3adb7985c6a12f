package communique.output;

import communique.shape.Codec;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** The links that have yet to be checked, on disk: those of a large site do not fit in memory. */
final class LinkLog {

  private final Path file;
  private final DataOutputStream out;
  private int pages;

  LinkLog(Path file) throws IOException {
    this.file = file;
    this.out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)));
  }

  /** Adds the links of a page. */
  synchronized void add(Reference.Page page) {
    Codec.write(page, out);
    pages++;
  }

  /** The pages that were added, one after another. */
  synchronized void forEach(Consumer<Reference.Page> action) throws IOException {
    out.flush();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int page = 0; page < pages; page++) {
        action.accept(Codec.read(Reference.Page.class, in));
      }
    }
  }

  /** Ends it; the file is the stage's to delete. */
  synchronized void close() throws IOException {
    out.close();
  }
}
