package communique.check;

import communique.model.Rendition.Doubt;
import communique.model.Text.Wording;
import communique.problem.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** A doubt about a rendition for which a reader finds no reason. */
final class DoubtUnexplained implements Check<Doubt> {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  @Override
  public Rule rule() {
    return Rule.error(
        "doubt-unexplained", "A rendition is doubted, and the reason is empty or a mere word.");
  }

  @Override
  public Class<Doubt> over() {
    return Doubt.class;
  }

  @Override
  public void check(Doubt doubt, CheckContext context) {
    if (doubt.because().wordings().stream().allMatch(reason -> isToken(reason, doubt))) {
      context
          .then("because")
          .tell(
              "this does not tell a reader why the words may have been altered",
              Optional.of("say in a sentence what contradicts them, and where"));
    }
  }

  /** Nothing, a single word, or no more than the words that are doubted. */
  private static boolean isToken(Wording reason, Doubt doubt) {
    String words = reason.words().strip();
    boolean singleWord = WORD.matcher(words).results().count() < 2;
    boolean spaceless = words.codePoints().anyMatch(Character::isIdeographic);
    return (singleWord && !spaceless)
        || words.codePoints().noneMatch(Character::isLetter)
        || words.equalsIgnoreCase(doubt.words().strip());
  }
}
