package communique.curate.capture.web;

import java.time.Duration;

/**
 * How much patience there is with a server.
 *
 * @param time for one request and all of its answer
 * @param bytes the most that an answer may have, unpacked too
 * @param redirects how often it may send elsewhere
 */
public record Limits(Duration time, int bytes, int redirects) {

  /** What a page takes at most. */
  public static final Limits USUAL = new Limits(Duration.ofSeconds(60), 16 << 20, 5);

  /** The same with another time. */
  public Limits time(Duration other) {
    return new Limits(other, bytes, redirects);
  }
}
