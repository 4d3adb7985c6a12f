package communique.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A dossier as one reader may see it. Editions are given nothing else, so that nothing can leak by
 * forgetting.
 *
 * @param dossier without what the reader may not see, links resolved anew
 * @param withdrawn what is left of records that were withdrawn
 * @param reader for whom it is
 */
public record Publication(Dossier dossier, List<Withdrawn> withdrawn, Reader reader) {

  /** Copies the list. */
  public Publication {
    withdrawn = List.copyOf(withdrawn);
  }

  /** The day at the desk on which this is published. */
  public LocalDate today() {
    return dossier.today(reader);
  }
}
