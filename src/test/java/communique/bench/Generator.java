package communique.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Something that makes a site of a dossier. */
interface Generator {

  /** What it is called, with its version. */
  String name();

  /**
   * Makes a dossier ready for it.
   *
   * @param dossier the dossier
   * @param folder where it may leave things; made, if it needs it
   */
  Project project(Subject dossier, Path folder) throws IOException;
}
