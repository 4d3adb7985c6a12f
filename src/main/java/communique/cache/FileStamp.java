package communique.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the system says of a file: its size, its times, which file it is. As long as it says the
 * same, the file has the same bytes.
 */
public final class FileStamp {

  private FileStamp() {}

  /** What it says now; nothing if there is no such file. A link is not followed. */
  public static Optional<String> of(Path file) {
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    try {
      return Optional.of(
          new TreeMap<>(
                  Files.readAttributes(
                      file,
                      unix
                          ? "unix:size,lastModifiedTime,ctime,ino"
                          : "size,lastModifiedTime,fileKey",
                      LinkOption.NOFOLLOW_LINKS))
              .toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
