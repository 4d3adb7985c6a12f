package communique.shape;

import communique.problem.KeyPath;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that a walk has taken from a record to a value. Costs one small object a step. */
public final class At {

  private final @Nullable At before;
  private final String step;
  private final @Nullable Mark mark;
  private final @Nullable Beside beside;
  private final boolean seen;

  private At(
      @Nullable At before,
      String step,
      @Nullable Mark mark,
      @Nullable Beside beside,
      boolean seen) {
    this.before = before;
    this.step = step;
    this.mark = mark;
    this.beside = beside;
    this.seen = seen;
  }

  /** The record itself. */
  public static At start() {
    return new At(null, "", null, null, true);
  }

  /** One step further down: a key, a position, or {@link KeyPath#KEY}. */
  public At then(String next) {
    return new At(this, next, mark, beside, seen);
  }

  /** The first step, which is a key of the record; empty at the record itself. */
  public String first() {
    String first = step;
    for (At at = before; at != null && at.before != null; at = at.before) {
      first = at.step;
    }
    return first;
  }

  /** Whether one of the steps is that key. */
  public boolean passes(String key) {
    boolean found = false;
    for (At at = this; at != null && !found; at = at.before) {
      found = at.step.equals(key);
    }
    return found;
  }

  /** The last step: the key of the value, or its position in a list; empty at the record itself. */
  public String last() {
    return step;
  }

  /** The value's own key instead of the value. */
  public At key() {
    return then(KeyPath.KEY);
  }

  /** The same step, known to be at that place; so are the steps further down. */
  public At marked(Mark place) {
    return new At(before, step, place, beside, seen);
  }

  /** The same step, in the file where that stands; so are the steps further down. */
  At in(Beside other) {
    return new At(before, step, null, other, seen);
  }

  /** The same step, of which pages show nothing, nor of the steps further down. */
  At unseen() {
    return new At(before, step, mark, beside, false);
  }

  /** Whether pages show the value. */
  public boolean isSeen() {
    return seen;
  }

  /** The same steps below the place where the record stands. */
  public Place below(KeyPath origin) {
    String file = beside == null ? origin.file() : beside.file(origin.file());
    if (mark != null) {
      return Location.of(file, mark);
    }
    if (!file.equals(origin.file())) {
      return Location.of(file);
    }
    List<String> steps = new ArrayList<>();
    for (At at = this; at != null && at.before != null; at = at.before) {
      steps.add(0, at.step);
    }
    steps.addAll(0, origin.steps());
    return new KeyPath(origin.file(), steps);
  }
}
