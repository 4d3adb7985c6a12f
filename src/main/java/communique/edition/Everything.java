package communique.edition;

import communique.model.Publication;
import communique.output.Sums;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that a build can write, whichever editions it is asked for. */
public final class Everything {

  private Everything() {}

  /**
   * The paths of all files; folders that nobody else may write in end with a {@code /}.
   *
   * @param theme the folder whose templates win over the packaged ones; need not exist
   */
  public static Stream<String> paths(Path theme, Publication publication) {
    List<Edition> editions =
        List.of(
            new WebEdition(theme, new Companions(true, true, true)),
            new DataEdition(),
            new PrintEdition(theme));
    return Stream.concat(
        editions.stream().flatMap(edition -> edition.paths(publication)),
        Stream.of(Bundle.PATH, Sums.NAME));
  }
}
