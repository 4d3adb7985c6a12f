package communique.model;

import communique.shape.Doc;
import communique.shape.Each;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** What a summit led to: how many documents the sources state, and which of them they identify. */
@Doc("How many documents the sources state, and which of them can be identified.")
public record Outcomes(
    @Doc("The number of documents, as each source gives it.") Reported<Integer> stated,
    @Doc(
            "What it comes to that sources count differently, where the numbers do not show it: seven of one kind, seven of two.")
        Optional<Differ> differ,
    @Doc("The documents that can be told apart.") @Each("outcome") List<Identified> identified,
    @Doc("not-stated: no source that was read names the other documents.") Optional<Rest> rest)
    implements Disputed {

  @Override
  public List<Reading<Integer>> sides() {
    return stated.readings();
  }

  @Override
  public Outcomes settled() {
    return sides().size() > 1 ? this : new Outcomes(stated, Optional.empty(), identified, rest);
  }

  /** What is known of the documents that are stated and not identified. */
  public enum Rest {
    @Doc("No source that was read names them.")
    NOT_STATED
  }

  /**
   * How many of the stated documents cannot be told apart, at least and at most; nothing if no
   * number is stated, or not the same by all. Documents of unclear place in the count make the
   * difference.
   */
  public Optional<Range> unidentified() {
    int in = count(Counted.IN);
    int unclear = count(Counted.UNCLEAR);
    return number().map(all -> new Range(Math.max(0, all - in - unclear), Math.max(0, all - in)));
  }

  /** The stated number, if there is one and no other. */
  public Optional<Integer> number() {
    List<Integer> numbers = stated.values().distinct().toList();
    return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
  }

  /** The place of a document in the stated number; nothing where no number is stated. */
  public Optional<Counted> place(Identified one) {
    return stated.values().findAny().map(number -> one.counted());
  }

  private int count(Counted counted) {
    return (int) identified.stream().filter(one -> one.counted() == counted).count();
  }

  /** From one number to another, both included. */
  public record Range(int least, int most) {}

  /** One document among the outcomes. */
  @Doc("A document that can be told apart.")
  public record Identified(
      @Doc("The document.") Ref<Agreement> agreement,
      @Doc("Whether the stated number counts it.") Counted counted,
      @Doc("Why its place in the count is as it is.") Optional<Text> note,
      @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite)
      implements Cited, Once {

    /** A document has one place in the count. */
    @Override
    public Object identity() {
      return agreement;
    }
  }

  /** Whether a stated number counts a document. */
  public enum Counted {
    @Doc("It is one of the stated number.")
    IN,
    @Doc("It comes on top of the stated number.")
    OUT,
    @Doc("The sources do not settle it.")
    UNCLEAR
  }
}
