package communique.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The archives that the build has left. */
final class Packed {

  /** The version that they bear. */
  static final String VERSION =
      Objects.requireNonNull(System.getProperty("communique.version"), "the pom sets it");

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private Packed() {}

  static Path zip() {
    return TARGET.resolve("communique-" + VERSION + ".zip");
  }

  static Path tar() {
    return TARGET.resolve("communique-" + VERSION + ".tar.gz");
  }

  /** The one package for Debian. */
  static Path deb() throws IOException {
    try (Stream<Path> all = Files.list(TARGET)) {
      List<Path> found = all.filter(file -> file.toString().endsWith(".deb")).toList();
      assertThat(found).as("packages in " + TARGET).hasSize(1);
      return found.get(0);
    }
  }

  /** Unpacks the ZIP as programs do that keep permissions; returns the folder of the program. */
  static Path unzipped(Path folder) throws IOException {
    URI address = URI.create("jar:" + zip().toUri());
    try (FileSystem packed =
            FileSystems.newFileSystem(address, Map.of("enablePosixFileAttributes", true));
        Stream<Path> all = Files.walk(packed.getPath("/"))) {
      for (Path entry : all.toList()) {
        Path target = folder.resolve(packed.getPath("/").relativize(entry).toString());
        if (Files.isDirectory(entry)) {
          Files.createDirectories(target);
        } else {
          Files.copy(entry, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
          Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(entry));
        }
      }
    }
    return folder.resolve("communique-" + VERSION);
  }
}
