package communique.check;

import communique.model.Entry;
import communique.model.Event;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Topic;
import communique.problem.Rule;
import java.util.Map;
import java.util.Optional;

/**
 * A source, topic, place, person or institution that no other record names, or an event that
 * neither another record nor the timeline does. A person of whom something is told has a sheet
 * worth reading without. Silent while a record cannot be read: it may be the one that uses them;
 * and in a dossier that has nothing yet in which they could be used.
 */
final class Unused implements Check<Entry> {

  /** What is there to be used, and how that is done. */
  private static final Map<Class<?>, String> USES =
      Map.of(
          Source.class, "cite it",
          Topic.class, "name it in topics",
          Office.class, "name it in the offices of a person",
          Place.class, "name it where something took place",
          Organization.class, "name it as a side, in via or in within",
          Speaker.class, "name the person where he or she was, spoke or signed, or add a claim",
          Event.class, "say when it was, or name it in within, background or brief");

  static final Rule RULE =
      Rule.warning(
          "unused",
          "A source, topic, place, person, institution or event is not used anywhere, or the desk's"
              + " words for a side.");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Class<Entry> over() {
    return Entry.class;
  }

  @Override
  public void check(Entry entry, CheckContext context) {
    Optional.ofNullable(USES.get(entry.getClass()))
        .filter(use -> isUnused(entry, context))
        .ifPresent(
            use ->
                context.tell(
                    context.origin().then("id"),
                    "no record uses the %s \"%s\""
                        .formatted(Kinds.name(entry.getClass()), entry.id()),
                    Optional.of(use + ", or take it out; a draft may wait: state: draft")));
  }

  private static boolean isUnused(Entry entry, CheckContext context) {
    return entry.editorial().isForReaders()
        && context.survey().tellsAll()
        && !tells(entry)
        && context.dossier().referring(Entry.class, entry).stream()
            .noneMatch(from -> from.uses(entry));
  }

  /** Whether it is read for its own sake. */
  private static boolean tells(Entry entry) {
    return entry instanceof Event event
        ? !event.claims().isEmpty() || event.when().first().isPresent()
        : !entry.isOnlyNamed();
  }
}
