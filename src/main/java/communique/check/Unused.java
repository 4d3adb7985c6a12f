package communique.check;

import communique.model.Entry;
import communique.model.Event;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Topic;
import communique.problem.Rule;
import java.util.Optional;
import java.util.Set;

/**
 * A source, topic, place, person or institution that no other record names, or an event that
 * neither another record nor the timeline does. A person of whom something is told has a sheet
 * worth reading without. Silent while a record cannot be read: it may be the one that uses them;
 * and in a dossier that has nothing yet in which they could be used. To say that sources are
 * independent of one another cites none of them.
 */
final class Unused implements Check<Entry> {

  private static final Set<Class<? extends Entry>> KINDS =
      Set.of(
          Source.class, Topic.class, Place.class, Organization.class, Speaker.class, Event.class);

  @Override
  public Rule rule() {
    return Rule.warning(
        "unused", "A source, topic, place, person, institution or event is not used anywhere.");
  }

  @Override
  public Class<Entry> over() {
    return Entry.class;
  }

  @Override
  public void check(Entry entry, Spot spot) {
    if (KINDS.contains(entry.getClass())
        && entry.editorial().isForReaders()
        && spot.survey().tellsAll()
        && !tells(entry)
        && spot.dossier().referring(Entry.class, entry).stream()
            .noneMatch(from -> uses(from, entry))) {
      spot.tell(
          spot.origin().then("id"),
          "no record uses the %s \"%s\"".formatted(Kinds.name(entry.getClass()), entry.id()),
          Optional.of("use it, or take it out; a draft may wait: state: draft"));
    }
  }

  private static boolean uses(Entry from, Entry entry) {
    return from != entry && !(from instanceof Source && entry instanceof Source);
  }

  /** Whether it is read for its own sake. */
  private static boolean tells(Entry entry) {
    return !entry.claims().isEmpty()
        || (entry instanceof Event event && event.when().first().isPresent())
        || (entry instanceof Speaker speaker && !speaker.prose().passages().isEmpty());
  }
}
