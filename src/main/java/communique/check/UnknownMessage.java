package communique.check;

import communique.model.Vocabulary;
import communique.model.Wordbook;
import communique.problem.Nearest;
import communique.problem.Rule;

/** A message that no page asks for. */
final class UnknownMessage implements Check<Wordbook.Line> {

  @Override
  public Rule rule() {
    return Rule.warning("unknown-message", "A message file has words that no page asks for.");
  }

  @Override
  public Class<Wordbook.Line> over() {
    return Wordbook.Line.class;
  }

  @Override
  public void check(Wordbook.Line line, CheckContext context) {
    if (!Vocabulary.keys().contains(line.key()) && !OpenKeys.contain(line.key())) {
      context.tell(
          "no page asks for \"%s\"".formatted(line.key()),
          Nearest.hint(line.key(), Vocabulary.keys()));
    }
  }
}
