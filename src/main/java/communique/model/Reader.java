package communique.model;

import java.time.Instant;

/**
 * For whom a publication is made.
 *
 * @param asOf the one clock of a build: what was known and released at that moment
 * @param drafts whether drafts are shown
 * @param embargoed whether records under embargo are shown
 */
public record Reader(Instant asOf, boolean drafts, boolean embargoed) {

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
    boolean draft = editorial.state().filter(state -> state == Editorial.State.DRAFT).isPresent();
    boolean held =
        editorial.embargoUntil().filter(until -> until.toInstant().isAfter(asOf)).isPresent();
    return (drafts || !draft) && (embargoed || !held);
  }
}
