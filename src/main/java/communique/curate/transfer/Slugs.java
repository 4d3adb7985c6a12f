package communique.curate.transfer;

import communique.shape.Ref;
import communique.shape.Unreadable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids made of words. */
final class Slugs {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");
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
    String plain = MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFKD)).replaceAll("");
    String slug = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String trimmed = ENDS.matcher(slug).replaceAll("");
    return trimmed.length() > LONGEST
        ? ENDS.matcher(trimmed.substring(0, LONGEST)).replaceAll("")
        : trimmed;
  }
}
