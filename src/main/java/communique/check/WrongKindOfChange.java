package communique.check;

import communique.model.Agreement;
import communique.model.Change;
import communique.model.Change.Kind;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Subject;
import communique.problem.Rule;
import java.util.Optional;

/**
 * A change of status that is of no step of an agreement, or a withdrawal of what is still told. An
 * entry about the whole of an agreement may tell of its status.
 */
final class WrongKindOfChange implements Check<Change> {

  @Override
  public Rule rule() {
    return Rule.error(
        "wrong-kind-of-change",
        "A change is called one of status or a withdrawal, and is of something else.");
  }

  @Override
  public Class<Change> over() {
    return Change.class;
  }

  @Override
  public void check(Change change, CheckContext context) {
    Optional<Item> item = context.dossier().item(change.record().id());
    if (change.kind() == Kind.STATUS
        && item.isPresent()
        && !isOfStatus(item.get().kind(), change.of())) {
      context
          .then("kind")
          .tell(
              "a status is that of an agreement, and of a step in its history",
              Optional.of(instead(change, item.get())));
    }
    if (change.kind() == Kind.WITHDRAWAL
        && item.flatMap(Item::entry).filter(one -> isTold(one, change)).isPresent()) {
      context
          .then("kind")
          .tell(
              "\"%s\" is not withdrawn".formatted(change.record().id()),
              Optional.of(
                  "add withdrawn: {on: …, reason: …} to the record, or write another kind"));
    }
  }

  /** What words that stood there before are of was not added. */
  private static String instead(Change change, Item item) {
    String kinds =
        change.before().isPresent()
            ? "correction or clarification"
            : "correction, clarification or addition";
    return "write " + kinds + (item.kind() == Agreement.class ? ", or of: step <status>" : "");
  }

  /** Whether a change of that in a record of that class may be called one of status. */
  static boolean isOfStatus(Class<? extends Entry> kind, Optional<Subject> of) {
    return kind == Agreement.class
        && of.map(Subject::field).map(WrongKindOfChange::isStep).orElse(true);
  }

  private static boolean isStep(String field) {
    return field.equals("step") || field.equals("history");
  }

  /** Taking out one value is a withdrawal of it. */
  private static boolean isTold(Entry entry, Change change) {
    return change.of().isEmpty() && entry.editorial().withdrawn().isEmpty();
  }
}
