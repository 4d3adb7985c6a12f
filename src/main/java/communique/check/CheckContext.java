package communique.check;

import communique.model.Dossier;
import communique.model.Editorial;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Printing;
import communique.model.Publication;
import communique.model.Text;
import communique.problem.Fix;
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
 * @param onPaper whether what is published is printed too
 * @param waivers what the entry waives
 * @param survey what is known of the whole dossier
 * @param findings takes what is told
 */
record CheckContext(
    Dossier dossier,
    Optional<Entry> entry,
    KeyPath origin,
    At at,
    Publication published,
    Snapshots snapshots,
    boolean onPaper,
    Waivers waivers,
    Survey survey,
    Findings findings) {

  /** Takes what a check tells. */
  interface Findings {
    void add(Place place, String message, Optional<String> hint, Optional<Fix> fix);
  }

  /** The day of the build at the desk. */
  LocalDate today() {
    return published.today();
  }

  /** What a link leads to if that hides it from the reader, for whom the record around it is. */
  Optional<Entry> hidden(Ref<?> ref, Predicate<Editorial> reason) {
    return entry
        .filter(published::isFor)
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
    tell(place(), message, hint);
  }

  /**
   * The rule is broken by this value, and other words in its place mend it.
   *
   * @param written what stands there
   * @param meant what has to, if that is certain
   */
  void tell(String message, Optional<String> hint, String written, Optional<String> meant) {
    tell(message, hint, meant.map(words -> Fix.replace(place(), written, words)));
  }

  /** The rule is broken by this value, and that mends it, if there is one answer. */
  void tell(String message, Optional<String> hint, Optional<Fix> fix) {
    findings.add(place(), message, hint, fix);
  }

  /** Where the value stands. */
  Place place() {
    return at.below(origin);
  }

  /** The rule is broken at that place. */
  void tell(Place place, String message, Optional<String> hint) {
    findings.add(place, message, hint, Optional.empty());
  }

  /** The articles with which words of this entry are compared. */
  Cuttings.Desk desk() {
    return new Cuttings.Desk(dossier, snapshots, entry);
  }

  /** The context of words that are shown as printed by the value here. */
  CheckContext then(Printing.Print print, Text.Wording wording) {
    CheckContext context = this;
    for (String key : print.keys()) {
      context = context.then(key);
    }
    return wording.language().isPresent() ? context.then(wording.language().get().tag()) : context;
  }

  /** The context that a walk over the same entry has come to. */
  CheckContext at(At other) {
    return new CheckContext(
        dossier, entry, origin, other, published, snapshots, onPaper, waivers, survey, findings);
  }

  /** The context of a value inside this one. */
  CheckContext then(String key) {
    return at(at.then(key));
  }
}
