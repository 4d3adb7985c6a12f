package communique.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Why the machine refused a file, in words: what Java calls it is of no use to who reads that. */
public final class Reason {

  private static final Map<Class<?>, String> WORDS =
      Map.of(
          AccessDeniedException.class, "permission denied",
          NoSuchFileException.class, "there is no such file",
          NotDirectoryException.class, "it is not a folder",
          FileSystemLoopException.class, "links lead in a circle");

  private Reason() {}

  /** One line without the file's name. */
  public static String of(IOException cause) {
    String known = WORDS.get(cause.getClass());
    if (known != null) {
      return known;
    }
    Optional<String> said =
        cause instanceof FileSystemException system
            ? Optional.ofNullable(system.getReason())
            : Optional.ofNullable(cause.getMessage());
    return said.flatMap(words -> words.lines().findFirst()).orElse("the system does not say why");
  }

  /** The same, after the name of the file where the system tells it. */
  public static String withFile(IOException cause) {
    Optional<String> file =
        cause instanceof FileSystemException system
            ? Optional.ofNullable(system.getFile())
            : Optional.empty();
    return file.map(name -> name + ": " + of(cause)).orElseGet(() -> of(cause));
  }

  /** The same failure with the name of the file, which a full disk does not tell. */
  public static FileSystemException naming(Path file, IOException cause) {
    if (cause instanceof FileSystemException system) {
      return system;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, of(cause));
    named.initCause(cause);
    return named;
  }
}
