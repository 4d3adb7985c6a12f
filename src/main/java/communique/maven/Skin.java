package communique.maven;

import communique.output.OutputFile;
import communique.output.SingleFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What makes pages of Maven Site look like the sheets, as Maven Site takes it: a jar.
 *
 * @param files by their names in the jar
 */
record Skin(List<String> files) {

  /** The same for all, so that the bytes are. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

  private static final Skin OURS =
      new Skin(List.of("META-INF/maven/site.vm", "META-INF/maven/skin.xml", "assets/handbook.css"));

  /**
   * Writes the jar.
   *
   * @throws communique.output.OutputUnwritable if the machine does not let it be written
   */
  static void write(Path jar) {
    SingleFile.write(jar, new OutputFile<>("skin.jar", () -> OURS, Skin::pack));
  }

  private void pack(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String file : files) {
      ZipEntry entry = new ZipEntry(file);
      entry.setTimeLocal(ALWAYS);
      zip.putNextEntry(entry);
      try (InputStream in =
          Objects.requireNonNull(Skin.class.getResourceAsStream(resource(file)), file)) {
        in.transferTo(zip);
      }
      zip.closeEntry();
    }
    zip.finish();
  }

  private static String resource(String file) {
    return "/theme/" + file.replaceFirst("^META-INF/maven/", "skin/");
  }
}
