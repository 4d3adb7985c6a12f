package communique.build;

import communique.edition.Edition;
import communique.model.Archive;
import java.util.List;
import java.util.function.Function;

/**
 * The versions before that a site is to tell of.
 *
 * @param versions the oldest first
 * @param edition tells of them
 */
public record Retold(List<KeptVersion> versions, Function<Archive, Edition> edition) {

  /** Copies the list. */
  public Retold {
    versions = List.copyOf(versions);
  }
}
