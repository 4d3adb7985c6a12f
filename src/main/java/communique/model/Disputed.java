package communique.model;

import java.util.Optional;

/** What sources can tell differently: each side has its own evidence. */
public sealed interface Disputed permits Claim, Part, Statement {

  /** What the difference comes to. */
  Optional<Differ> differ();

  /** How many sides are given. */
  int sides();

  /** Whether it is said that sources differ. */
  default boolean isDisputed() {
    return differ().isPresent();
  }
}
