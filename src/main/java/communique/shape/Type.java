package communique.shape;

import java.util.Optional;

/** How one component of a record is written and read. */
public sealed interface Type permits LiteralType, ListType, OptionalType, RecordType {

  /** The value of a component that is not written, if it may be left out. */
  Optional<Object> absent();

  /** Calls the visitor's method for this kind of type. */
  <A, R> R accept(Visitor<A, R> visitor, A argument);

  /**
   * What to do with each kind of type.
   *
   * @param <A> what is handed down
   * @param <R> what comes back
   */
  interface Visitor<A, R> {
    R literal(LiteralType type, A argument);

    R list(ListType type, A argument);

    R optional(OptionalType type, A argument);

    R record(RecordType type, A argument);
  }
}
