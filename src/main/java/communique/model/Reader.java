package communique.model;

import java.time.Instant;

/**
 * For whom a publication is made.
 *
 * @param asOf the one clock of a build: what was known and released at that moment
 * @param drafts whether drafts are shown
 * @param embargoed whether records under embargo are shown
 * @param begun when the build began; only what nobody can have done yet is told by it
 */
public record Reader(Instant asOf, boolean drafts, boolean embargoed, Instant begun) {

  /** A reader at the moment of the build. */
  public Reader(Instant asOf, boolean drafts, boolean embargoed) {
    this(asOf, drafts, embargoed, asOf);
  }

  /** Whether more is shown than may be published. */
  public boolean seesMore() {
    return drafts || embargoed;
  }

  /** The public, at that moment. */
  public static Reader at(Instant asOf) {
    return new Reader(asOf, false, false);
  }

  /** Whether a record in that state is released, or this reader is shown more than the public. */
  boolean mayKnowOf(Editorial editorial) {
    return !isTooSoon(editorial) && !isUnfinished(editorial);
  }

  /** Whether an embargo keeps a record in that state from this reader. */
  public boolean isTooSoon(Editorial editorial) {
    return !embargoed
        && editorial.embargoUntil().filter(until -> until.toInstant().isAfter(asOf)).isPresent();
  }

  /** Whether a record in that state is kept from this reader because it is a draft. */
  public boolean isUnfinished(Editorial editorial) {
    return !drafts && editorial.isDraft();
  }
}
