package communique.check;

import communique.model.Entry;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Relations;
import communique.problem.Rule;

/**
 * A place that lies in itself, an agreement that follows itself; a place or an organization in more
 * others than any map has.
 */
final class ReferenceCycle implements Check<Entry> {

  @Override
  public Rule rule() {
    return Rule.fixedError(
        "reference-cycle",
        "Places, organizations or predecessors form a circle, or lie in too many others.");
  }

  @Override
  public Class<Entry> over() {
    return Entry.class;
  }

  @Override
  public void check(Entry entry, CheckContext context) {
    Chains chains = context.survey().chains();
    chains
        .circleFrom(entry.id())
        .ifPresent(
            way -> context.tell("these lead back to where they began: " + String.join(" → ", way)));
    boolean lies = entry instanceof Place || entry instanceof Organization;
    if (lies && chains.depth(entry.id()) == Relations.MOST_AROUND + 1) {
      context
          .then("within")
          .tell("this lies in more than %d others".formatted(Relations.MOST_AROUND));
    }
  }
}
