package communique.check;

import communique.model.Entry;
import communique.model.Item;
import communique.model.Named;
import communique.problem.KeyPath;
import communique.problem.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Two records, or two claims or parts of one record, under the same id. */
final class DuplicateId implements Check<Entry> {

  @Override
  public Rule rule() {
    return Rule.fixedError("duplicate-id", "Two records, or two claims of one, have the same id.");
  }

  @Override
  public Class<Entry> over() {
    return Entry.class;
  }

  @Override
  public void check(Entry entry, CheckContext context) {
    context.dossier().itemsWith(entry.id()).skip(1).forEach(second -> tellBoth(second, context));
    Set<String> seen = new HashSet<>();
    locals(entry, "claims", entry.claims().stream().map(Named::id).toList(), seen, context);
    locals(entry, "parts", entry.parts().stream().map(Named::id).toList(), seen, context);
  }

  private static void tellBoth(Item second, CheckContext context) {
    String first = context.origin().file();
    context.tell(
        context.origin().then("id"),
        message(second.id(), second.origin().file()),
        Optional.empty());
    context.tell(second.origin().then("id"), message(second.id(), first), Optional.empty());
  }

  private static String message(String id, String other) {
    return "the id \"" + id + "\" is also that of a record in " + other;
  }

  private static void locals(
      Entry entry, String list, Iterable<String> ids, Set<String> seen, CheckContext context) {
    int index = 0;
    for (String id : ids) {
      KeyPath place = context.origin().then(list).then(String.valueOf(index++)).then("id");
      if (!seen.add(id)) {
        context.tell(
            place, "the id \"" + id + "\" stands twice in " + entry.id(), Optional.empty());
      }
      context
          .dossier()
          .item(id)
          .ifPresent(
              item -> context.tell(place, message(id, item.origin().file()), Optional.empty()));
    }
  }
}
