package communique.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The questions that are asked while one thing is made. Used by the one thread that makes it. */
public final class Trace {

  private static final Trace NONE = new Trace(Optional.empty());

  private final Optional<Set<Question>> asked;

  private Trace(Optional<Set<Question>> asked) {
    this.asked = asked;
  }

  /** Begins with nothing asked. */
  public static Trace begin() {
    return new Trace(Optional.of(new HashSet<>()));
  }

  /** The trace of those who do not listen. It may be used by many threads. */
  public static Trace none() {
    return NONE;
  }

  /** Notes a question. */
  public void ask(Question question) {
    asked.ifPresent(all -> all.add(question));
  }

  /** What was asked, each once, in no order. */
  public List<Question> questions() {
    return List.copyOf(asked.orElse(Set.of()));
  }
}
