package communique.view;

import communique.model.Entry;
import communique.model.Publication;
import communique.model.Release;
import java.util.Optional;

/**
 * What files that programs read are told of records that are not plainly published: the sentence of
 * the pages, in the first language of the site.
 *
 * @param publication what the files are made of
 */
public record Notice(Publication publication) {

  /** That a record is a draft or under embargo; nothing if it is published. */
  public Optional<String> of(Entry entry) {
    if (publication.release(entry) == Release.PUBLISHED) {
      return Optional.empty();
    }
    Translation home = Translation.of(publication.dossier().site()).get(0);
    Words words = new Words(home, publication.dossier());
    return Optional.of(new States(words, publication).of(entry.editorial()));
  }
}
