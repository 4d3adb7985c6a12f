package communique.content.markdown;

import communique.shape.Normal;
import communique.shape.Ref;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which id was meant by words that cannot be one. */
final class Ids {

  private static final Pattern WIDE_BAR = Pattern.compile("([^｜]*+)｜(.+)");

  /** What looks like a hyphen. */
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}−ー]");

  private Ids() {}

  /** What would mend {@code [[written]]}. */
  static String linkHint(String written) {
    if (written.startsWith("@")) {
      return "a source is cited with [" + written + "]";
    }
    Matcher bar = WIDE_BAR.matcher(written);
    if (bar.matches() && Ref.isSlug(bar.group(1))) {
      return "words stand after the bar |: write [[" + bar.group(1) + "|" + bar.group(2) + "]]";
    }
    int part = written.indexOf('#');
    if (part > 0 && Ref.isSlug(written.substring(0, part))) {
      return "a link leads to a whole record: write [[" + written.substring(0, part) + "]]";
    }
    return slug(written)
        .map(id -> "did you mean [[" + id + "]]?")
        .orElse("the id of a sheet is the name of its file without .md");
  }

  /** What would mend {@code [@written]}. */
  static String citationHint(String written) {
    return Optional.of(DASH.matcher(written).replaceAll("-"))
        .filter(Ref::isSlug)
        .map(id -> "did you mean [@" + id + "]?")
        .or(() -> Citing.hint(written))
        .or(() -> slug(written).map(id -> "did you mean [@" + id + "]?"))
        .orElse("the ids of sources stand in sources.yaml");
  }

  private static Optional<String> slug(String written) {
    String letters = Normal.decomposed(written).replaceAll("\\p{M}", "");
    String words = letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    return Optional.of(words.replace(' ', '-')).filter(Ref::isSlug);
  }
}
