package communique.model;

import java.util.stream.Stream;

/** A field that tells what the sources do not say from what nobody has looked for. */
public interface Considered {

  /** Whether nobody looked: the key is absent. */
  boolean notConsidered();

  /** The key if it is absent, else nothing. */
  default Stream<String> orMissing(String key) {
    return notConsidered() ? Stream.of(key) : Stream.empty();
  }
}
