package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import java.util.List;
import java.util.Optional;

/** A step in the life of an agreement. */
@Doc("A step in the life of an agreement.")
public record StatusChange(
    @Doc("What it became.") Status status,
    @Doc("When, if stated.") Stated<Edtf> when,
    @Doc("The evidence.") @Evidence List<Citation> cite,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Once {

  /** Two steps without a date can be two, as two amendments are. */
  @Override
  public Object identity() {
    return when.value().isPresent() ? List.of(status, when, note) : this;
  }

  /** That a term runs out needs nobody to report it afterwards. */
  @Override
  public Optional<Edtf> happened() {
    return when.value().filter(day -> status != Status.EXPIRED);
  }

  /** What an agreement can become. */
  public enum Status {
    @Doc("It was announced.")
    ANNOUNCED,
    @Doc("It was initialled.")
    INITIALLED,
    @Doc("It was signed.")
    SIGNED,
    @Doc("It was ratified.")
    RATIFIED,
    @Doc("A memorandum came into effect.")
    IN_EFFECT,
    @Doc("A treaty entered into force.")
    IN_FORCE,
    @Doc("It was renewed.")
    RENEWED,
    @Doc("It was amended.")
    AMENDED,
    @Doc("It was suspended.")
    SUSPENDED,
    @Doc("It was ended.")
    TERMINATED,
    @Doc("It ran out.")
    EXPIRED;

    /** Whether it can come to pass on several days: for each side, or again. */
    public boolean recurs() {
      return switch (this) {
        case RATIFIED, RENEWED, AMENDED, SUSPENDED -> true;
        case ANNOUNCED, INITIALLED, SIGNED, IN_EFFECT, IN_FORCE, TERMINATED, EXPIRED -> false;
      };
    }
  }
}
