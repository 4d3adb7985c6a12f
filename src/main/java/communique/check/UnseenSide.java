package communique.check;

import communique.model.Differ;
import communique.model.Rendition;
import communique.model.Source;
import communique.model.Statement;
import communique.problem.Rule;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A source that is said to differ so that both cannot be right, or that translates otherwise, and
 * of which a reader sees nothing but its verb: its words are evidence, and nothing says what they
 * say.
 */
final class UnseenSide implements Check<Statement> {

  @Override
  public Rule rule() {
    return Rule.error(
        "unseen-side",
        "Sources are said to differ, and a reader cannot see what one of them says.");
  }

  @Override
  public Class<Statement> over() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, CheckContext context) {
    if (statement.differ().filter(how -> how != Differ.COMPATIBLE).isEmpty()) {
      return;
    }
    List<Rendition> said = statement.said();
    Set<Ref<Source>> seen =
        said.stream()
            .filter(one -> one.isQuotation() || one.says().isPresent())
            .map(Rendition::source)
            .collect(Collectors.toSet());
    for (int i = 0; i < said.size(); i++) {
      Ref<Source> source = said.get(i).source();
      if (!seen.contains(source)) {
        context
            .then("said")
            .then(String.valueOf(i))
            .tell(
                "sources are said to differ here, and a reader sees nothing of what %s says"
                    .formatted(source.id()),
                Optional.of("add says: with what these words say, in a sentence of yours"));
      }
    }
  }
}
