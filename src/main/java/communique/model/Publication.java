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

  /** Whether the reader meets that entry, whole or in part. */
  public boolean shows(Entry entry) {
    return dossier.item(entry.id()).flatMap(Item::entry).isPresent();
  }

  /** The day at the desk on which the build began, whenever it is as of. */
  public LocalDate begun() {
    return dossier.dayOf(reader.begun());
  }

  /** The day at the desk on which this is published. */
  public LocalDate today() {
    return dossier.today(reader);
  }
}
