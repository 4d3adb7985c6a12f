package communique.model;

import java.util.Optional;

/** What runs from a date to a date. */
public interface Period {

  /** When it starts, if that is known. */
  Optional<Edtf> start();

  /** When it ends, if that is known. */
  Optional<Edtf> end();

  /** Whether the last day it can end is before the first day it can start. */
  default boolean endsBeforeStart() {
    return start()
        .filter(start -> end().filter(end -> end.latest().isBefore(start.earliest())).isPresent())
        .isPresent();
  }
}
