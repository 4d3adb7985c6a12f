package communique.cache;

import communique.shape.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Which program is running, told without reading its code. */
public final class Program {

  /** Told once: what runs stays what it was when it began. */
  private static final String RUNNING = running();

  private Program() {}

  /**
   * A fingerprint of the running code: of the size and modification time of its jar, or of the
   * files in its class folder, and of the Java it runs on, which has names and formats of its own.
   * Code that cannot be told from other code has a new one each time, so that it finds nothing that
   * an older version has kept.
   */
  public static String fingerprint() {
    return RUNNING;
  }

  private static String running() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    try {
      String code = fingerprint(Path.of(source.getLocation().toURI()));
      return Fingerprint.of((code + Runtime.version()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Fingerprint.of(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The fingerprint of a jar or a folder of classes. */
  static String fingerprint(Path code) throws IOException {
    try (Stream<Path> files = Files.walk(code)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      StringBuilder listing = new StringBuilder();
      for (Path file : sorted) {
        listing.append(code.relativize(file)).append(' ').append(stamp(file)).append('\n');
      }
      return Fingerprint.of(listing.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String stamp(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return attributes.size() + " " + attributes.lastModifiedTime();
  }
}
