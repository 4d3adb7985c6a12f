package communique.check.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a quotation tell of how it was said. */
public final class Reporting {

  /** Verbs of speech in languages whose verbs are the ends of longer words. */
  private static final Pattern ENDINGS =
      Pattern.compile(
          "말했|말하|밝혔|밝히|강조|언급|전했|설명했|지적|주장|덧붙|당부|약속|제안|평가|환영|촉구|요청|답했"
              + "|述べ|語っ|語り|話し|言っ|言い|強調|指摘|説明し|訴え|主張|表明|発言");

  /** The verb that reports, in languages in which it can be told apart as a word. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private Reporting() {}

  /** Whether words tell that somebody said something. */
  public static boolean isTold(String words) {
    return Speech.verbs(words) > 0 || ENDINGS.matcher(words).find();
  }

  /** The one verb of speech in words, as printed; nothing if there are none or several. */
  public static Optional<String> verb(String words) {
    if (Speech.verbs(words) != 1) {
      return Optional.empty();
    }
    Matcher word = WORD.matcher(words);
    return word.results()
        .map(found -> found.group())
        .filter(one -> !one.codePoints().anyMatch(Letters::isSolid) && Speech.verbs(one) == 1)
        .findFirst();
  }
}
