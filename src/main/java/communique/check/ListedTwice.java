package communique.check;

import communique.model.Entry;
import communique.model.Named;
import communique.model.Party;
import communique.model.Singled;
import communique.problem.Rule;
import communique.shape.At;
import communique.shape.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The same thing twice in one list: a point of a brief, a topic, a participant, a source of one
 * citation. What has an id of its own is told by {@link DuplicateId}, a party by {@link
 * WrongNumberOfParties}.
 */
final class ListedTwice implements Check<Entry> {

  @Override
  public Rule rule() {
    return Rule.error("listed-twice", "A list names the same thing twice.");
  }

  @Override
  public Class<Entry> over() {
    return Entry.class;
  }

  @Override
  public void check(Entry entry, Spot spot) {
    Walk.over(
        (Record) entry,
        new Walk.Visitor() {
          @Override
          public void visit(Object value, At at) {}

          @Override
          public void items(List<?> items, IntFunction<At> ways) {
            look(items, ways, spot);
          }
        });
  }

  private static void look(List<?> items, IntFunction<At> ways, Spot spot) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      Object what = item instanceof Singled singled ? singled.by() : item;
      boolean elsewhere = item instanceof Named || item instanceof Party;
      if (!elsewhere && !seen.add(what)) {
        spot.at(ways.apply(i))
            .tell(
                "this stands in the list already",
                Optional.of("take one of the two out; if both have evidence, put it under one"));
      }
    }
  }
}
