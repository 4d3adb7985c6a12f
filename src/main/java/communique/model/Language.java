package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A language by its tag of BCP 47 (RFC 5646). The tag is well-formed and in its canonical form;
 * whether there is such a language is not checked.
 *
 * @param tag in canonical case: {@code ko}, {@code zh-Hans}, {@code en-GB}
 */
@Doc("a language tag like ko, zh-Hans or en-GB")
public record Language(String tag) implements Literal {

  /** Two or three letters, then subtags. BCP 47 reserves longer words, and has assigned none. */
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,10}");

  /** Brings the tag to canonical case; fails, with the canonical tag as a hint, if it is none. */
  public Language {
    tag = canonical(tag);
  }

  /** Reads a tag in any case; fails, with the canonical tag as a hint, if it is none. */
  public static Language of(String tag) {
    return new Language(tag);
  }

  @Override
  public String written() {
    return tag;
  }

  private static String canonical(String words) {
    Optional<String> tag = wellFormed(words.replace('_', '-'));
    return tag.filter(words::equalsIgnoreCase)
        .orElseThrow(
            () ->
                Unreadable.wrongType(
                        "\"" + words + "\" is not a language tag like ko, zh-Hans or en-GB")
                    .hint(tag.map(meant -> "did you mean \"" + meant + "\"?")));
  }

  private static Optional<String> wellFormed(String words) {
    if (!SHAPE.matcher(words).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(words).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
