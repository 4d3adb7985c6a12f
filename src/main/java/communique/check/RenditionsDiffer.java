package communique.check;

import communique.model.Rendition;
import communique.model.Statement;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Two sources that quote one utterance in different words, and nothing said about it. A source that
 * is withdrawn is no side, see {@link OneSidedDifference}.
 */
final class RenditionsDiffer implements Check<Statement> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "renditions-differ", "Sources quote an utterance differently, and differ is not said.");
  }

  @Override
  public Class<Statement> over() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, CheckContext context) {
    List<Quotation> quotations =
        statement.differ().isEmpty() && statement.said().size() > 1
            ? Quotation.of(statement.said(), context.dossier()).stream()
                .filter(one -> OneSidedDifference.stands(one.rendition(), context))
                .toList()
            : List.of();
    quotations.stream()
        .flatMap(one -> quotations.stream().map(other -> new Pair(one, other)))
        .filter(pair -> pair.one.isComparable(pair.other) && pair.one.differsFrom(pair.other))
        .findFirst()
        .ifPresent(pair -> tell(pair, context));
  }

  private static void tell(Pair pair, CheckContext context) {
    Rendition one = pair.one.rendition();
    context
        .then("said")
        .then(String.valueOf(pair.other.index()))
        .then("quote")
        .tell(
            "%s quotes this in other words than %s, \"%s\", and nothing says what that comes to"
                .formatted(
                    pair.other.rendition().source().id(),
                    one.source().id(),
                    one.quote().orElse("")),
            Optional.of("add differ: translation, compatible or open to the statement"));
  }

  private record Pair(Quotation one, Quotation other) {}
}
