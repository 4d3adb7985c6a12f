package communique.shape;

import communique.problem.ReadingRules;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link to a record by its id. Whether there is such a record is for a check to say.
 *
 * @param kind what the record has to be: a record class, or a sealed family of them
 * @param id a lowercase slug
 */
public record Ref<T>(Class<T> kind, String id) {

  private static final int LONGEST = 100;

  /** Names that Windows keeps for devices, whatever ending a file of that name has. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

  private static final int LONGEST_DEVICE = 4;

  /** The page that lists the records of a folder is named so. */
  private static final String LIST = "index";

  /** A link to the record of that kind. */
  public static <T> Ref<T> to(Class<T> kind, String id) {
    return new Ref<>(kind, id);
  }

  /**
   * Whether the words can be an id: {@code a-z}, {@code 0-9}, single hyphens, at most 100 long, and
   * a file can be named so on every system, and beside the list of its folder.
   */
  public static boolean isSlug(String words) {
    return words.length() <= LONGEST
        && hasLettersAndHyphens(words)
        && !isDevice(words)
        && !words.equals(LIST);
  }

  /** Asked for every link of every record, so it is no pattern. */
  private static boolean hasLettersAndHyphens(String words) {
    boolean letter = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean hyphen = c == '-' && letter;
      letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && !hyphen) {
        return false;
      }
    }
    return letter;
  }

  /** Reads an id; fails if the words cannot be one. */
  public static String slug(String words) {
    if (isDevice(words)) {
      throw Unreadable.because(
          ReadingRules.INVALID_ID,
          "\"" + words + "\" cannot be an id: Windows keeps this name for a device");
    }
    if (words.equals(LIST)) {
      throw Unreadable.because(
          ReadingRules.INVALID_ID,
          "\"index\" cannot be an id: the list of the records of a folder is named so");
    }
    if (!isSlug(words)) {
      throw Unreadable.because(
              ReadingRules.INVALID_ID,
              "\""
                  + words
                  + "\" cannot be an id: lowercase letters a-z, digits and single hyphens"
                  + Invisible.told(words).map(unseen -> "; it has " + unseen + " in it").orElse(""))
          .hint(
              Several.told(words, Ref::isSlug)
                  .map(several -> isSpaced(words) ? meant(words) + " If not, " + several : several)
                  .or(() -> Optional.of(meant(words)).filter(hint -> !hint.isEmpty())));
    }
    return words;
  }

  /** Whether that is the name of a device on Windows, whatever its ending. */
  public static boolean isDevice(String words) {
    return words.length() <= LONGEST_DEVICE && DEVICE.matcher(words).matches();
  }

  /** Whether nothing but spaces parts the words, which may be those of one id. */
  private static boolean isSpaced(String words) {
    return words.matches("[a-z0-9\\s-]+");
  }

  private static String meant(String words) {
    return nearest(words).map(slug -> "did you mean \"" + slug + "\"?").orElse("");
  }

  private static Optional<String> nearest(String words) {
    String slug = Invisible.without(words).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return Optional.of(slug.replaceAll("^-|-$", "")).filter(Ref::isSlug);
  }
}
