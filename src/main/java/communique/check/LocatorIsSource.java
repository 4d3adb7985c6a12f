package communique.check;

import communique.model.Prose.Cite;
import communique.model.Source;
import communique.problem.Nearest;
import communique.problem.Rule;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A second source after the comma of a citation, where it is taken for a place in the first. */
final class LocatorIsSource implements Check<Cite> {

  private static final Pattern BETWEEN = Pattern.compile("[,;|/&，；、｜／＆]|\\s(?:and|or)\\s");

  /** What is shorter than this and no id may be a place: {@code annex-b}. */
  private static final int SHORTEST_SLIP = 8;

  @Override
  public Rule rule() {
    return Rule.error(
        "locator-is-source", "Where a citation has the page or place, the id of a source stands.");
  }

  @Override
  public Class<Cite> over() {
    return Cite.class;
  }

  @Override
  public void check(Cite cite, CheckContext context) {
    List<String> ids = context.survey().ids(Source.class);
    cite.locator().stream()
        .flatMap(BETWEEN::splitAsStream)
        .map(String::strip)
        .filter(Ref::isSlug)
        .flatMap(words -> meant(words, ids).stream())
        .findFirst()
        .ifPresent(
            id ->
                context.tell(
                    "\"%s\" stands after the comma, where the page or place in \"%s\" belongs"
                        .formatted(id, cite.source().id()),
                    Optional.of(
                        "a second source follows a semicolon: [@%s; @%s]"
                            .formatted(cite.source().id(), id))));
  }

  private static Optional<String> meant(String words, List<String> ids) {
    boolean mayBeSlip = words.length() >= SHORTEST_SLIP && words.indexOf('-') > 0;
    return ids.stream()
        .filter(id -> id.equals(words) || (mayBeSlip && Nearest.distance(words, id, 1) <= 1))
        .findFirst();
  }
}
