package communique.edition;

import communique.output.OutputFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Files of an edition that are listed together, and not before one of them is asked for: some lists
 * are long, and of some it takes work to say how they are cut.
 *
 * @param mayHold whether the file at a path would be one of them; true of the path of each
 * @param list lists them
 */
public record Section(Predicate<String> mayHold, Supplier<Stream<OutputFile<?>>> list) {

  /** One file. */
  static Section of(OutputFile<?> file) {
    return new Section(file.path()::equals, () -> Stream.of(file));
  }

  /** Files whose paths begin so. */
  static Section below(String folder, Supplier<Stream<OutputFile<?>>> list) {
    return new Section(path -> path.startsWith(folder), list);
  }

  /** Files whose paths end so. */
  static Section ending(String ending, Supplier<Stream<OutputFile<?>>> list) {
    return new Section(path -> path.endsWith(ending), list);
  }

  /** The same; nothing where it is a single file. */
  Section ifSeveral() {
    return new Section(
        mayHold,
        () -> {
          List<OutputFile<?>> files = files().toList();
          return files.size() > 1 ? files.stream() : Stream.of();
        });
  }

  /** The files. */
  public Stream<OutputFile<?>> files() {
    return list.get();
  }

  /** The file at that path, if it is one of these. */
  public Optional<OutputFile<?>> file(String path) {
    return mayHold.test(path)
        ? files().filter(file -> file.path().equals(path)).findFirst()
        : Optional.empty();
  }
}
