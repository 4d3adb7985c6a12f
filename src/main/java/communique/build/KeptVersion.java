package communique.build;

import communique.content.EarlierDossier;
import communique.content.git.RevisionUnreadable;
import communique.content.git.Tag;
import communique.model.Dossier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A version of a dossier that was published, and is kept.
 *
 * @param tag what it is called
 * @param at when it was published
 * @param dossier all of it
 */
public record KeptVersion(String tag, Instant at, Dossier dossier) {

  /**
   * The versions that the tags of its Git repository name, the oldest first; tags from before the
   * dossier are passed over.
   *
   * @throws RevisionUnreadable with a sentence for the user, if there is none, or one cannot be
   *     read
   */
  public static List<KeptVersion> of(Path content) {
    List<KeptVersion> kept = Tag.around(content).stream().flatMap(tag -> of(content, tag)).toList();
    if (kept.isEmpty()) {
      throw new RevisionUnreadable("at no tag is there a dossier in " + content);
    }
    return kept;
  }

  private static Stream<KeptVersion> of(Path content, Tag tag) {
    return EarlierDossier.find(content, tag.revision()).stream().map(then -> of(tag, then));
  }

  /** What could not be read there would count as taken out. */
  private static KeptVersion of(Tag tag, EarlierDossier then) {
    if (!then.unread().isEmpty()) {
      throw new RevisionUnreadable(
          "at the tag \"%s\" %s cannot be read whole, so that nobody knows what it published; without that tag the others are told"
              .formatted(tag.name(), then.unread().get(0)));
    }
    return new KeptVersion(tag.name(), tag.at(), then.dossier());
  }
}
