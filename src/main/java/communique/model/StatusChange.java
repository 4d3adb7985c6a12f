package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A step in the life of an agreement. */
@Doc("A step in the life of an agreement, of all its parties or of some.")
public record StatusChange(
    @Doc("What it became.") Status status,
    @Doc("Who took the step, if not all: countries, organizations, or words.") @Evidence
        List<Actor> by,
    @Doc("When, if stated.") Dating when,
    @Doc("From which day on it has effect, if a source tells that besides.") Optional<Edtf> effect,
    @Doc("Where.") Optional<Ref<Place>> place,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Once, Printing {

  /** When it was taken, each reading with its evidence. */
  public Reported<Edtf> dates() {
    return when.carriedBy(cite);
  }

  /** Whether a source states a date, and we infer none. */
  boolean isDateStated() {
    return day().isPresent() && !dates().isInferred();
  }

  /** The dates that sources give. */
  public Stream<Edtf> days() {
    return when.days();
  }

  /** The date of the first reading that has one: for an order, never to be told alone. */
  public Optional<Edtf> day() {
    return days().findFirst();
  }

  /** The one date that all readings give. */
  public Optional<Edtf> settled() {
    return dates().settled();
  }

  /** The first date that it can have. */
  public Optional<Edtf> earliest() {
    return days().min(Comparator.naturalOrder());
  }

  /** A reading of the date carries the step too. */
  @Override
  public List<Citation> evidence() {
    List<Citation> all = new ArrayList<>(cite);
    when.readings().forEach(reading -> all.addAll(reading.cite()));
    return all;
  }

  @Override
  public boolean isCited() {
    return !cite.isEmpty() || when.isCited();
  }

  /** Two steps without a date can be two, as two amendments are. */
  @Override
  public Object identity() {
    return day().isPresent()
        ? List.of(status, by, days().map(Edtf::meaning).toList(), effect, note)
        : this;
  }

  /** The words that stand for a date. */
  @Override
  public List<Print> prints() {
    List<Reading<Edtf>> readings = dates().readings();
    return IntStream.range(0, readings.size())
        .boxed()
        .flatMap(
            i ->
                Print.inPlace(readings.get(i).as(), readings.get(i).cite()).stream()
                    .map(print -> print.under("when", String.valueOf(i))))
        .toList();
  }

  /** That a term runs out needs nobody to report it afterwards, nor what is to come to pass. */
  @Override
  public Optional<Edtf> happened() {
    return earliest().filter(day -> status != Status.EXPIRED);
  }

  /** What an agreement can become. */
  public enum Status {
    @Doc("It was announced.")
    ANNOUNCED,
    @Doc("Its text was adopted.")
    ADOPTED,
    @Doc("Its text was released.")
    RELEASED,
    @Doc("It was initialled.")
    INITIALLED,
    @Doc("It was opened for signature.")
    OPENED_FOR_SIGNATURE,
    @Doc("It was signed.")
    SIGNED,
    @Doc("It was approved.")
    APPROVED,
    @Doc("It was accepted.")
    ACCEPTED,
    @Doc("It was ratified.")
    RATIFIED,
    @Doc("A party acceded to it.")
    ACCEDED,
    @Doc("It was applied before it entered into force.")
    PROVISIONALLY_APPLIED,
    @Doc("A memorandum came into effect.")
    IN_EFFECT,
    @Doc("A treaty entered into force.")
    IN_FORCE,
    @Doc("It was renewed.")
    RENEWED,
    @Doc("It was extended.")
    EXTENDED,
    @Doc("It was amended.")
    AMENDED,
    @Doc("It was suspended.")
    SUSPENDED,
    @Doc("It was applied again after it had been suspended.")
    RESUMED,
    @Doc("A party withdrew from it.")
    WITHDRAWN,
    @Doc("A party gave notice to end it.")
    DENOUNCED,
    @Doc("A part of it was ended, or it was ended between some.")
    PARTIALLY_TERMINATED,
    @Doc("Another document took its place.")
    SUPERSEDED,
    @Doc("It was ended.")
    TERMINATED,
    @Doc("It ran out.")
    EXPIRED;

    /** With what a party joins, which says little of an agreement that runs already. */
    private static final Set<Status> JOINING =
        EnumSet.of(
            SIGNED,
            APPROVED,
            ACCEPTED,
            RATIFIED,
            ACCEDED,
            PROVISIONALLY_APPLIED,
            IN_EFFECT,
            IN_FORCE);

    /** What can come to pass on several days: for each side, or again. */
    private static final Set<Status> RECURRING =
        EnumSet.of(
            APPROVED,
            ACCEPTED,
            RATIFIED,
            ACCEDED,
            RENEWED,
            EXTENDED,
            AMENDED,
            SUSPENDED,
            RESUMED,
            WITHDRAWN,
            DENOUNCED,
            PARTIALLY_TERMINATED);

    /** What lets it run, or run again. */
    private static final Set<Status> EFFECT = EnumSet.of(IN_EFFECT, IN_FORCE);

    /** What ends it for all. */
    private static final Set<Status> END = EnumSet.of(SUPERSEDED, TERMINATED, EXPIRED);

    /** Whether it can come to pass on several days: for each side, or again. */
    public boolean recurs() {
      return RECURRING.contains(this);
    }

    /** Whether a party joins with it. */
    public boolean joins() {
      return JOINING.contains(this);
    }

    /** Whether it has effect from then on. */
    public boolean takesEffect() {
      return EFFECT.contains(this);
    }

    /** Whether it is over from then on. */
    public boolean ends() {
      return END.contains(this);
    }
  }

  /** Whether it is a step of some parties only. */
  public boolean isOfSome() {
    return !by.isEmpty();
  }
}
