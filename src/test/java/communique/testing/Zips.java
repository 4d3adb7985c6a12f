package communique.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Folders and what they are packed into. */
public final class Zips {

  private Zips() {}

  /**
   * Unpacks a file into a folder; returns the latter, or the one folder in which all of it lies.
   */
  public static Path unpack(Path zip, Path folder) throws IOException {
    try (ZipFile packed = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : packed.stream().toList()) {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream in = packed.getInputStream(entry)) {
          Files.copy(in, target);
        }
      }
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> top = all.toList();
      return top.size() == 1 && Files.isDirectory(top.get(0)) ? top.get(0) : folder;
    }
  }

  /** A packed file with more in it, which is empty; returns it. */
  public static Path with(Path zip, List<String> more, Path target) throws IOException {
    try (ZipFile packed = new ZipFile(zip.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry : packed.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        packed.getInputStream(entry).transferTo(out);
        out.closeEntry();
      }
      for (String name : more) {
        out.putNextEntry(new ZipEntry(name));
        out.closeEntry();
      }
    }
    return target;
  }

  /** Packs a folder into a file; returns the latter. */
  public static Path pack(Path folder, Path zip) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : Trees.read(folder).entrySet()) {
        packed.putNextEntry(new ZipEntry(file.getKey()));
        packed.write(Files.readAllBytes(folder.resolve(file.getKey())));
        packed.closeEntry();
      }
    }
    return zip;
  }
}
