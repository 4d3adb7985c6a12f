package communique.model;

import communique.shape.Doc;
import communique.shape.Evidence;
import communique.shape.FromAbove;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** What an agreement is to another: said on the one, shown on both. */
@Doc("What an agreement is to another one. Said once, shown on the sheets of both.")
public record Relation(
    @Doc("The other.") Ref<Agreement> to,
    @Doc("What it is or does to the other.") Tie as,
    @Doc("The evidence.") @Evidence @FromAbove List<Citation> cite,
    @Doc("How we infer it from the words; marks it as our inference.") Optional<Text> because,
    @Doc("What else a reader should know.") Optional<Text> note)
    implements Cited, Once {

  @Override
  public Object identity() {
    return List.of(as, to);
  }

  /** What a document is or does to another. */
  public enum Tie {
    @Doc("It is a part of it, as a protocol signed with a treaty.")
    PART_OF,
    @Doc("It is annexed to it.")
    ANNEX_TO,
    @Doc("It changes it.")
    AMENDS,
    @Doc("It lets it run on.")
    EXTENDS,
    @Doc("It adds to it.")
    SUPPLEMENTS,
    @Doc("It carries it out.")
    IMPLEMENTS,
    @Doc("It takes its place.")
    SUPERSEDES,
    @Doc("It comes after it.")
    FOLLOWS;

    /** Whether the other need not run on by itself. */
    public boolean succeeds() {
      return this == EXTENDS || this == SUPERSEDES || this == FOLLOWS;
    }

    /** Whether it belongs to the other. */
    public boolean belongs() {
      return this == PART_OF || this == ANNEX_TO;
    }
  }
}
