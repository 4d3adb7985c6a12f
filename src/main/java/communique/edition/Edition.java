package communique.edition;

import communique.model.Publication;
import communique.output.OutputFile;
import java.util.stream.Stream;

/** One form in which a publication is given out. */
public interface Edition {

  /** Its files, in any order; their views are made when they are written. */
  Stream<OutputFile<?>> files(Publication publication);
}
