package communique.edition.data;

import communique.model.Citation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a passage does for a fact, as data names it. */
public final class Support {

  /** That the passage does not say it: we infer it from the words. */
  public static final String INFERRED = "inferred";

  private Support() {}

  /** All names. */
  public static List<String> all() {
    return Stream.concat(
            Stream.of(Citation.Support.values()).map(Support::name), Stream.of(INFERRED))
        .toList();
  }

  /**
   * What the curator says of the passage; else that it states the fact, or that we infer it.
   * Nothing of a source that is named without any of its words.
   */
  public static Optional<String> of(Citation cite, boolean isInferred) {
    return cite.words().isEmpty()
        ? Optional.empty()
        : Optional.of(
            cite.support()
                .map(Support::name)
                .orElse(isInferred ? INFERRED : name(Citation.Support.STATES)));
  }

  private static String name(Citation.Support support) {
    return support.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
