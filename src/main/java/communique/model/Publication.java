package communique.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A dossier as one reader may see it. Editions are given nothing else, so that nothing can leak by
 * forgetting.
 *
 * @param dossier without what the reader may not see, links resolved anew
 * @param withdrawn what is left of records that were withdrawn
 * @param fallen the ids of records that the reader may see and that rest on what the reader may not
 * @param reader for whom it is
 * @param compared whether its words were looked up in saved articles, and nothing stands in it that
 *     was not found there
 */
public record Publication(
    Dossier dossier,
    List<Withdrawn> withdrawn,
    Set<String> fallen,
    Reader reader,
    boolean compared) {

  /** Copies the lists. */
  public Publication {
    withdrawn = List.copyOf(withdrawn);
    fallen = Set.copyOf(fallen);
  }

  /** The same, compared or not. */
  public Publication comparedIf(boolean compared) {
    return new Publication(dossier, withdrawn, fallen, reader, compared);
  }

  /** Whether the reader meets it, or would if nothing that it rests on were hidden. */
  public boolean isFor(Entry entry) {
    return dossier.item(entry.id()).isPresent() || fallen.contains(entry.id());
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
