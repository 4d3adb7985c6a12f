package communique.edition.data;

import communique.model.Citation;
import java.util.Locale;

/** What a passage does for a fact, as data names it. */
public final class Support {

  private Support() {}

  /** {@code states} unless the curator says otherwise. */
  public static String of(Citation cite) {
    return cite.support()
        .orElse(Citation.Support.STATES)
        .name()
        .toLowerCase(Locale.ROOT)
        .replace('_', '-');
  }
}
