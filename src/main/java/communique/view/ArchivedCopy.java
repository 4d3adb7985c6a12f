package communique.view;

import communique.model.Source;

/**
 * The copy of a source that an archive keeps.
 *
 * @param url its address; empty if there is none
 * @param words what it is, with the day on which it was taken
 */
public record ArchivedCopy(String url, String words) {

  /** There is none. */
  static final ArchivedCopy NONE = new ArchivedCopy("", "");

  static ArchivedCopy of(Source.Archived copy, Words words) {
    return new ArchivedCopy(
        copy.url().toString(),
        copy.on()
            .map(day -> words.say("source.archived-on", words.point(day)))
            .orElseGet(() -> words.say("source.archived")));
  }
}
