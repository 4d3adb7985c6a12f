package communique.edition;

import communique.model.Printed;
import communique.model.Publication;
import communique.output.OutputFile;
import communique.trace.Memory;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** One form in which a publication is given out. */
public interface Edition {

  /**
   * What it consists of, in any order.
   *
   * @param memory what has to be known of all records for some lists, and was found out in earlier
   *     builds
   */
  Stream<Section> sections(Publication publication, Memory memory);

  /**
   * What tells of the files that were written, and so is written after those of all editions.
   *
   * @param sizes from the path of a file to its size in bytes; below zero where it is not known
   */
  default Stream<Section> last(Publication publication, ToLongFunction<String> sizes) {
    return Stream.empty();
  }

  /** Its files, in any order; their views are made when they are written. */
  default Stream<OutputFile<?>> files(Publication publication, Memory memory) {
    return sections(publication, memory).flatMap(Section::files);
  }

  /** Its files, with nothing known from earlier builds. */
  default Stream<OutputFile<?>> files(Publication publication) {
    return files(publication, Memory.NONE);
  }

  /**
   * The paths of its files, and folders in which nobody else may write, each with a {@code /} at
   * its end.
   */
  default Stream<String> paths(Publication publication) {
    return files(publication).map(OutputFile::path);
  }

  /** Whether it is printed, so that the limits of paper are weighed. */
  default boolean isPaper() {
    return false;
  }

  /**
   * Its sheets on paper whose length is to be judged; known when its files are written.
   *
   * @param pages from the path of a file to the number of its pages of paper; 0 if it has none
   */
  default Stream<Printed> printed(Publication publication, ToIntFunction<String> pages) {
    return Stream.empty();
  }
}
