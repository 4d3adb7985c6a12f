package communique.view;

/**
 * What a difference between sources comes to.
 *
 * @param gravity how grave it is: {@code open}, {@code translation} or {@code compatible}; empty if
 *     nothing differs, or nothing shows whether it does
 * @param words the same in a sentence
 */
public record Verdict(String gravity, String words) {

  /** Nothing differs. */
  static final Verdict NONE = new Verdict("", "");

  /** The same in other words. */
  Verdict in(String others) {
    return new Verdict(gravity, others);
  }
}
