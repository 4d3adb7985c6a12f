package communique.edition.reference;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words in a file that TeX reads. */
final class Tex {

  /** What means something to TeX. Braces are counted wherever they stand, so none is left. */
  private static final Map<Integer, String> MEANING =
      Map.of(
          (int) '\\', "\\textbackslash{}",
          (int) '{', "\\textbraceleft{}",
          (int) '}', "\\textbraceright{}",
          (int) '$', "\\$",
          (int) '&', "\\&",
          (int) '#', "\\#",
          (int) '%', "\\%",
          (int) '_', "\\_",
          (int) '^', "\\textasciicircum{}",
          (int) '~', "\\textasciitilde{}");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Tex() {}

  /** Words of any script, which stand for themselves. */
  static String escape(String words) {
    StringBuilder escaped = new StringBuilder();
    SPACES
        .matcher(words)
        .replaceAll(" ")
        .strip()
        .codePoints()
        .forEach(
            c ->
                Optional.ofNullable(MEANING.get(c))
                    .ifPresentOrElse(escaped::append, () -> escaped.appendCodePoint(c)));
    return escaped.toString();
  }

  /** An address, in which everything stands for itself. It has no braces. */
  static String address(String url) {
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }
}
