package communique.check;

import communique.model.Dossier;
import communique.model.Editorial;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Publication;
import communique.problem.KeyPath;
import communique.problem.Place;
import communique.shape.At;
import communique.shape.Ref;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a check stands: the value's way, and what is around it.
 *
 * @param dossier all of it
 * @param entry the entry that holds the value; none for the settings
 * @param origin where the entry stands in its file
 * @param at the way from the entry to the value
 * @param published the dossier as the reader of this build sees it
 * @param snapshots the saved articles
 * @param waivers what the entry waives
 * @param survey what is known of the whole dossier
 * @param findings takes what is told
 */
record Spot(
    Dossier dossier,
    Optional<Entry> entry,
    KeyPath origin,
    At at,
    Publication published,
    Snapshots snapshots,
    Waivers waivers,
    Survey survey,
    Findings findings) {

  /** Takes what a check tells. */
  interface Findings {
    void add(Place place, String message, Optional<String> hint);
  }

  /** The day of the build at the desk. */
  LocalDate today() {
    return published.today();
  }

  /** What a link leads to if that hides it from the reader, who sees the record around the link. */
  Optional<Entry> hidden(Ref<?> ref, Predicate<Editorial> reason) {
    return entry
        .filter(published::shows)
        .flatMap(shown -> dossier.item(ref.id()))
        .flatMap(Item::entry)
        .filter(target -> reason.test(target.editorial()));
  }

  /** The rule is broken by this value. */
  void tell(String message) {
    tell(message, Optional.empty());
  }

  /** The rule is broken by this value, and this would mend it. */
  void tell(String message, Optional<String> hint) {
    tell(at.below(origin), message, hint);
  }

  /** The rule is broken at that place. */
  void tell(Place place, String message, Optional<String> hint) {
    findings.add(place, message, hint);
  }

  /** The spot of a value inside this one. */
  Spot then(String key) {
    return new Spot(
        dossier, entry, origin, at.then(key), published, snapshots, waivers, survey, findings);
  }
}
