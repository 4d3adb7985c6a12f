package communique.check;

import communique.model.Prose.Passage;
import communique.problem.Rule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in quotation marks, in a passage or heading that names no source for them. */
final class UnattributedQuote implements Check<Passage> {

  private static final Pattern QUOTED =
      Pattern.compile("\u201c[^\u201d]+\u201d|\"[^\"]+\"|«[^»]+»|「[^」]+」");

  @Override
  public Rule rule() {
    return Rule.error(
        "unattributed-quote",
        "Words stand in quotation marks in a heading or passage without a citation.");
  }

  @Override
  public Class<Passage> over() {
    return Passage.class;
  }

  @Override
  public void check(Passage passage, Spot spot) {
    Matcher quoted = QUOTED.matcher(passage.text());
    if (passage.cited() == 0 && quoted.find()) {
      spot.tell(
          quoted.group() + " stands here as a quotation, and no source is cited for it",
          Optional.of("add [@<source>], or take the quotation marks away"));
    }
  }
}
