package communique.check;

import communique.model.Cited;
import communique.model.Once;
import communique.problem.Rule;
import communique.shape.Marked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same thing twice in one list of a record: pages would count it twice. How many parties there
 * are is another rule's matter.
 */
final class ToldTwice implements Check<List<?>> {

  static final Rule RULE =
      Rule.error(
          "told-twice", "The same thing stands twice in one list, or in two records of one kind.");

  private static final String ONE = "take one of the two out";
  private static final String TWO =
      "keep one of them, with the citations of both; if they are two, say in each what tells it"
          + " from the other";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Class<List<?>> over() {
    return (Class) List.class;
  }

  @Override
  public void check(List<?> items, CheckContext context) {
    if (items.size() < 2) {
      return;
    }
    Map<Object, Integer> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Integer first = places.putIfAbsent(identity(items.get(i)), i);
      Object item = items.get(i);
      if (first != null && context.entry().isPresent() && !WrongNumberOfParties.counts(item)) {
        tell(first, i, context, there(item, i, context), item instanceof Cited ? TWO : ONE);
      }
    }
  }

  private static Object identity(Object item) {
    return item instanceof Once once ? once.identity() : item;
  }

  /** Where an item stands; in prose it says so itself. */
  private static CheckContext there(Object item, int index, CheckContext list) {
    CheckContext there = list.then(String.valueOf(index));
    return item instanceof Marked marked ? there.at(there.at().marked(marked.mark())) : there;
  }

  private static void tell(
      int first, int second, CheckContext list, CheckContext there, String hint) {
    there.tell(
        "number %d of %s tells the same as number %d"
            .formatted(second + 1, list.at().last(), first + 1),
        Optional.of(hint));
  }
}
