package communique.curate.survey;

import communique.model.Editorial;
import communique.model.Entry;
import communique.model.Publication;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The state of publication of a record.
 *
 * @param seen whether the reader of this run is shown it, and if not, why
 * @param draft whether it is a draft
 * @param embargoUntil until when it is under embargo, if the record says so
 * @param withdrawn when and why it was withdrawn, if it was
 * @param verified when it was last compared with its sources, if the record says so
 * @param waivers the warnings that it accepts
 */
public record State(
    Seen seen,
    boolean draft,
    Optional<OffsetDateTime> embargoUntil,
    Optional<Editorial.Withdrawal> withdrawn,
    Optional<LocalDate> verified,
    List<Editorial.Waiver> waivers) {

  /** Copies the list. */
  public State {
    waivers = List.copyOf(waivers);
  }

  /** Whether something is shown, and the first reason why it is not. */
  public enum Seen {
    SHOWN("readers are shown it"),
    WITHDRAWN("not shown: it was withdrawn"),
    DRAFT("not shown: it is a draft"),
    EMBARGOED("not shown: it is under embargo"),
    LATER("not shown: it is dated after the day of this run"),
    USED_BY_HIDDEN("not shown: only what is hidden uses it"),
    RESTS_ON_HIDDEN("not shown: what it rests on or names is hidden");

    private final String words;

    Seen(String words) {
      this.words = words;
    }

    /** The same in words. */
    public String words() {
      return words;
    }
  }

  static State of(Target target, Surveyed surveyed) {
    Editorial editorial = target.entry().editorial();
    return new State(
        seen(target, surveyed),
        editorial.isDraft(),
        editorial.embargoUntil(),
        editorial.withdrawn(),
        editorial.verified(),
        editorial.waive());
  }

  private static Seen seen(Target target, Surveyed surveyed) {
    Publication publication = surveyed.publication();
    Entry entry = target.entry();
    Editorial editorial = entry.editorial();
    if (isShown(target, publication)) {
      return Seen.SHOWN;
    }
    if (editorial.withdrawn().isPresent()) {
      return Seen.WITHDRAWN;
    }
    if (publication.reader().isUnfinished(editorial)) {
      return Seen.DRAFT;
    }
    if (publication.reader().isTooSoon(editorial)) {
      return Seen.EMBARGOED;
    }
    if (entry.known().filter(day -> day.earliest().isAfter(publication.today())).isPresent()) {
      return Seen.LATER;
    }
    return entry.isOnlyNamed() && target.inside().isEmpty()
        ? Seen.USED_BY_HIDDEN
        : Seen.RESTS_ON_HIDDEN;
  }

  /** What stands in a record can be hidden although the record is not. */
  private static boolean isShown(Target target, Publication publication) {
    return publication
        .dossier()
        .item(target.entry().id())
        .flatMap(item -> item.entry())
        .filter(
            left ->
                target.inside().isEmpty()
                    || Target.inside(left)
                        .anyMatch(one -> one.id().equals(target.inside().get().id())))
        .isPresent();
  }
}
