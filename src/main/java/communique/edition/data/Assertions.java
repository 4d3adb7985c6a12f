package communique.edition.data;

import communique.model.Entry;
import communique.model.Publication;
import java.util.stream.Stream;

/**
 * Everything that a publication says with evidence: each claim, each reading, each side of a
 * difference, each rendition, each cited passage of prose; one {@link Assertion} for every language
 * and every passage of a source.
 */
public record Assertions(Publication publication) {

  /** All of them, record by record in the order of the dossier. */
  public Stream<Assertion> all() {
    return publication.dossier().entries().flatMap(this::of);
  }

  /** Those of one record. */
  public Stream<Assertion> of(Entry entry) {
    return new AssertionWalk(publication, entry).all().distinct();
  }
}
