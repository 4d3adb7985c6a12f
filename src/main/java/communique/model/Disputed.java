package communique.model;

import communique.shape.Prunable;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/**
 * What sources can tell differently: each side has its own evidence. With the last side but one
 * goes what is said of the difference.
 */
public sealed interface Disputed extends Prunable permits Claim, Outcomes, Part, Statement {

  /** What the difference comes to. */
  Optional<Differ> differ();

  /** The sides that are given. */
  List<? extends Side> sides();

  /** Whether it is said that sources differ. */
  default boolean isDisputed() {
    return differ().isPresent();
  }

  /** Whether one source gives all of it: then nobody differs from it but itself. */
  default boolean isOfOneSource() {
    return sides().stream().flatMap(side -> side.carriers().stream()).distinct().count() == 1;
  }

  /** The key that says it. */
  default String toldBy() {
    return "differ";
  }

  /** One side of it. */
  interface Side {

    /** The sources that carry it; without the last of them it falls. */
    List<Ref<Source>> carriers();
  }
}
