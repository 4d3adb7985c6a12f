package communique.check;

import communique.check.change.Facets;
import communique.model.Change;
import communique.model.Item;
import communique.model.Subject;
import communique.problem.Nearest;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;

/** A change of something that a record of its kind does not have. */
final class ChangeOfNothing implements Check<Change> {

  @Override
  public Rule rule() {
    return Rule.error(
        "change-of-nothing", "A change names something that a record of that kind does not have.");
  }

  @Override
  public Class<Change> over() {
    return Change.class;
  }

  @Override
  public void check(Change change, CheckContext context) {
    context
        .dossier()
        .item(change.record().id())
        .map(Item::kind)
        .ifPresent(kind -> change.of().ifPresent(of -> check(of, kind, context.then("of"))));
  }

  private void check(
      Subject of, Class<? extends communique.model.Entry> kind, CheckContext context) {
    List<String> names = Facets.names(kind);
    boolean known = names.contains(of.item().isPresent() ? item(of, names) : of.field());
    if (!known) {
      context.tell(
          "%s has no %s that could have been changed".formatted(Kinds.aName(kind), of.written()),
          Nearest.to(of.field(), names)
              .map(near -> "did you mean \"" + near + "\"?")
              .or(() -> Optional.of("write one of " + String.join(", ", names))));
    }
  }

  /** The name of the list that has such items. */
  private static String item(Subject of, List<String> names) {
    return names.stream()
        .filter(name -> name.startsWith(of.field() + " <"))
        .findFirst()
        .orElse(of.written());
  }
}
