package communique.check;

import communique.model.Dossier;
import communique.model.Entry;
import communique.problem.KeyPath;
import communique.problem.Place;
import communique.shape.At;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a check stands: the value's way, and what is around it.
 *
 * @param dossier all of it
 * @param entry the entry that holds the value; none for the settings
 * @param origin where the entry stands in its file
 * @param at the way from the entry to the value
 * @param today the day of the build at the desk
 * @param snapshots the saved articles
 * @param findings takes what is told
 */
record Spot(
    Dossier dossier,
    Optional<Entry> entry,
    KeyPath origin,
    At at,
    LocalDate today,
    Snapshots snapshots,
    Findings findings) {

  /** Takes what a check tells. */
  interface Findings {
    void add(Place place, String message, Optional<String> hint);
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
    return new Spot(dossier, entry, origin, at.then(key), today, snapshots, findings);
  }
}
