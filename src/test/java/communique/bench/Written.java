package communique.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The files of a folder at a moment.
 *
 * @param files by their path: what tells that one was written since, and its size
 */
record Written(Map<Path, Stamp> files) {

  private record Stamp(List<String> state, long size) {}

  /** As it is now; nothing if it is not there. */
  static Written in(Path folder) throws IOException {
    Map<Path, Stamp> files = new HashMap<>();
    if (Files.exists(folder)) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
              String key = Objects.toString(found.fileKey());
              List<String> state = List.of(key, found.lastModifiedTime().toString());
              files.put(file, new Stamp(state, found.size()));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return new Written(files);
  }

  /** A run, with the files that were written after an earlier moment. */
  Measured since(Written before, Measured run) {
    List<Stamp> written =
        files.entrySet().stream()
            .filter(file -> !file.getValue().equals(before.files.get(file.getKey())))
            .map(Map.Entry::getValue)
            .toList();
    return run.wrote(written.size(), written.stream().mapToLong(Stamp::size).sum());
  }
}
