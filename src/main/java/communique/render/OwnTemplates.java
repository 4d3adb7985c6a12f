package communique.render;

import communique.shape.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The author's own templates as they are now.
 *
 * @param files each with its hash, in order of name
 */
record OwnTemplates(List<Template> files) {

  /** One file. */
  record Template(String name, String sha256) {}

  /** Those of a folder; none if it is not there. */
  static OwnTemplates in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new OwnTemplates(List.of());
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return new OwnTemplates(
          files
              .filter(Files::isRegularFile)
              .sorted()
              .map(file -> template(folder.relativize(file).toString(), file))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Template template(String name, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new Template(name, Fingerprint.of(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String fingerprint() {
    return Fingerprint.of(this);
  }
}
