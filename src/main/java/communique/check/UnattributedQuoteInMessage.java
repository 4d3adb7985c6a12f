package communique.check;

import communique.check.article.Fragments;
import communique.model.Language;
import communique.model.Plurals;
import communique.model.Site;
import communique.model.Vocabulary;
import communique.model.Wordbook;
import communique.problem.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words in quotation marks in a message of the dossier's own: they are prose of ours, and no source
 * stands beside a message. Marks around a hole are those of what is put there, which is compared;
 * and words of the interface itself stand in marks where the program has them so.
 */
final class UnattributedQuoteInMessage implements Check<Wordbook.Line> {

  private static final Plurals ENGLISH = Plurals.of(Vocabulary.english().language());
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  @Override
  public Rule rule() {
    return UnattributedQuote.RULE;
  }

  @Override
  public Class<Wordbook.Line> over() {
    return Wordbook.Line.class;
  }

  @Override
  public void check(Wordbook.Line line, CheckContext context) {
    boolean named =
        Language.SPOKEN.stream()
            .flatMap(one -> Vocabulary.of(Site.NAMELESS, one).find(line.key()).stream())
            .anyMatch(pattern -> quoted(pattern).isPresent());
    Optional.of(line.pattern())
        .filter(pattern -> !named)
        .flatMap(this::quoted)
        .ifPresent(
            words ->
                context.tell(
                    Told.quoted(words)
                        + " stands here as a quotation, and a message has no source for it",
                    Optional.of("take the quotation marks away; around {0} they may stand")));
  }

  private Optional<String> quoted(String pattern) {
    try {
      String said = MessageContent.of(pattern, ENGLISH).said();
      return Fragments.of(said).stream().filter(words -> LETTER.matcher(words).find()).findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
