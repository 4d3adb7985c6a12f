package communique.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The file as it is given out: the same parts are the same bytes, whenever they are packed. */
final class Parcel {

  /** The first day that a zip can tell in any zone. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

  /** Programs look at the types of the parts first, and find them fastest there. */
  private static final Comparator<String> ORDER =
      Comparator.<String, Boolean>comparing(name -> !name.equals("[Content_Types].xml"))
          .thenComparing(name -> !name.equals("_rels/.rels"))
          .thenComparing(Comparator.naturalOrder());

  private Parcel() {}

  /**
   * Packs it anew.
   *
   * @param packed as the library has packed it
   * @param instead parts by their names that are put in the place of what it has there
   */
  static void write(byte[] packed, Map<String, byte[]> instead, OutputStream out)
      throws IOException {
    Map<String, byte[]> parts = new TreeMap<>(ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        parts.put(part.getName(), instead.getOrDefault(part.getName(), in.readAllBytes()));
      }
    }
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(ALWAYS);
      zip.putNextEntry(entry);
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }
}
