package communique.edition;

import communique.model.Printed;
import communique.model.Publication;
import communique.output.OutputFile;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** One form in which a publication is given out. */
public interface Edition {

  /** What it consists of, in any order. */
  Stream<Section> sections(Publication publication);

  /** Its files, in any order; their views are made when they are written. */
  default Stream<OutputFile<?>> files(Publication publication) {
    return sections(publication).flatMap(Section::files);
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
