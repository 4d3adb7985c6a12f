package communique.shape;

import java.util.Optional;

/** A value that may be left out. */
public record OptionalType(Type item) implements Type {

  @Override
  public Optional<Object> absent() {
    return Optional.of(Optional.empty());
  }

  @Override
  public <A, R> R accept(Visitor<A, R> visitor, A argument) {
    return visitor.optional(this, argument);
  }
}
