package communique.cache;

import communique.shape.Fingerprint;
import communique.trace.Answers;
import communique.trace.Heard;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One line of what was heard. Two threads that find out the same about it do no harm. */
final class Line {

  /** In hexadecimal digits, what a {@code long} takes of a hash. */
  private static final int LENGTH = Long.BYTES * 2;

  private final Heard heard;
  private final long hash;
  private boolean used;
  private volatile @Nullable Confirmed confirmed;

  private record Confirmed(Answers answers, boolean holds) {}

  private Line(Heard heard, String words) {
    this.heard = heard;
    this.hash = Long.parseUnsignedLong(hash(words), 16);
  }

  Line(Heard heard) {
    this(heard, heard.line());
  }

  /** Reads what was written by {@link Heard#line}. */
  static Line of(String words) {
    return new Line(Heard.of(words), words);
  }

  private static String hash(String words) {
    return Fingerprint.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }

  Heard heard() {
    return heard;
  }

  /** The beginning of its hash. */
  long hash() {
    return hash;
  }

  boolean isUsed() {
    return used;
  }

  /** Notes that it is to stay. */
  Line use() {
    used = true;
    return this;
  }

  /** Whether that is answered now as it was then: found out once for all that it was heard for. */
  boolean holds(Answers answers) {
    Confirmed known = confirmed;
    if (known == null || known.answers() != answers) {
      known = new Confirmed(answers, answers.confirm(heard));
      confirmed = known;
    }
    return known.holds();
  }
}
