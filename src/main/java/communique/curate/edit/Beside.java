package communique.curate.edit;

import communique.problem.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies beside a file that somebody names and that is not there. */
public final class Beside {

  private Beside() {}

  /** That it is not there, with the one beside it of hardly another name, if there is one. */
  public static Refused refused(Path missing) {
    Refused refused = new Refused("there is no file \"" + missing + "\"");
    return nearest(missing).map(refused::hint).orElse(refused);
  }

  /** The question whether that one was meant. */
  public static Optional<String> nearest(Path missing) {
    Path folder = Optional.ofNullable(missing.toAbsolutePath().getParent()).orElse(missing);
    String name = String.valueOf(missing.getFileName());
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(Path::getFileName).map(String::valueOf).sorted().toList();
      return Nearest.to(name, names)
          .map(near -> "did you mean \"" + missing.resolveSibling(near) + "\"?");
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
