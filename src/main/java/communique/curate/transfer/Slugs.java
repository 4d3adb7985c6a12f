package communique.curate.transfer;

import communique.curate.edit.Ids;
import communique.shape.Ref;
import communique.shape.Unreadable;

/** Ids made of words. */
final class Slugs {

  private static final int LONGEST = 100;

  private Slugs() {}

  /**
   * The id of words.
   *
   * @throws Unreadable if none can be made of them, or that one cannot be an id
   */
  static String of(String words) {
    String slug = bare(words);
    if (slug.isEmpty()) {
      throw Unreadable.wrongType(
          "no id can be made of \"%s\": an id has letters a-z and digits"
              .formatted(Cells.shortened(words)));
    }
    return Ref.slug(slug);
  }

  /** The same; empty if nothing is left of the words. */
  static String bare(String words) {
    String start = words.substring(0, Math.min(words.length(), 10 * LONGEST));
    return Ids.joined(Ids.latin(start), LONGEST);
  }
}
