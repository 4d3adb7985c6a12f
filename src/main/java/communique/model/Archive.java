package communique.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a dossier published before, as one reader may know of it.
 *
 * @param versions what was published, the oldest first
 * @param lives of each claim and each statement since when it has been there, and until when
 */
public record Archive(List<Version> versions, List<Life> lives) {

  /** Copies the lists. */
  public Archive {
    versions = List.copyOf(versions);
    lives = List.copyOf(lives);
  }

  /** A version. */
  public record Seen(String tag, LocalDate day) {}

  /**
   * A published version.
   *
   * @param seen its name and its day
   * @param added the sheets that the one before did not have
   * @param changed those that said something else, or told of other statements
   * @param removed those that it had no longer
   */
  public record Version(Seen seen, List<Listed> added, List<Listed> changed, List<Listed> removed) {

    /** Copies the lists. */
    public Version {
      added = List.copyOf(added);
      changed = List.copyOf(changed);
      removed = List.copyOf(removed);
    }
  }

  /**
   * A sheet of a version.
   *
   * @param title what it is called; nothing if it is no longer there: then nobody vouches for it,
   *     and what is hidden now would be told
   */
  public record Listed(Class<? extends Entry> kind, String id, Optional<Text> title) {}

  /** What has become of something. */
  public enum State {
    /** It is there. */
    STANDING,
    /** It was taken out. */
    REMOVED,
    /** Its record was withdrawn. */
    WITHDRAWN
  }

  /**
   * How long a claim or a statement has been there.
   *
   * @param kind the class of the record that says it
   * @param record the id of that record
   * @param claim the id of the claim in it; empty for a statement
   * @param words what it says; none if it is no longer there
   * @param first the first version that had it; none if no version has it yet
   * @param last the last one
   * @param state what has become of it
   */
  public record Life(
      Class<? extends Entry> kind,
      String record,
      String claim,
      Optional<Text> words,
      Optional<Seen> first,
      Optional<Seen> last,
      State state) {}
}
