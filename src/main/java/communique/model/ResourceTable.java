package communique.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads a table that is packaged with this program: UTF-8, one {@code key=value} a line. */
public final class ResourceTable {

  private ResourceTable() {}

  /**
   * The rows of a file, by a name beside this class or from the root; fails if the program was
   * packaged without it.
   */
  public static Map<String, String> read(String file) {
    Properties rows = new Properties();
    try (InputStream bytes = ResourceTable.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        rows.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, key -> rows.getProperty(key, "")));
  }
}
