package communique.model;

import communique.problem.ReadingRules;
import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Ref;
import communique.shape.Unreadable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody or something that the dossier knows and that can speak: a record by its id, or a state
 * by the code of its country.
 *
 * @param written a slug, or two capital letters
 */
@Doc("the id of a speaker, an organization or an agreement, or a country code")
public record Known(String written) implements Literal {

  /** Reads it; fails if it is neither, and says how somebody without a sheet is written. */
  public static Known of(String words) {
    if (Actor.isCode(words)) {
      Country.of(words);
    } else if (words.strip().indexOf(' ') > 0) {
      throw Unreadable.because(
              ReadingRules.INVALID_ID,
              "\"%s\" is neither an id nor a country code".formatted(words))
          .hint(
              Optional.of(
                  "write the id%s, or for somebody without a sheet {named: %s}, or {unnamed: …} for somebody whom the sources do not name"
                      .formatted(slug(words), words.strip())));
    } else {
      Ref.slug(words);
    }
    return new Known(words);
  }

  /** The id that a sheet of those words would have, if they are in Latin letters. */
  private static String slug(String words) {
    return Optional.of(words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"))
        .filter(Ref::isSlug)
        .map(id -> ", such as " + id)
        .orElse("");
  }

  /** The record with that id. */
  static Known of(Ref<? extends Speaking> ref) {
    return new Known(ref.id());
  }

  /** The country, if it is one. */
  public Optional<Country> country() {
    return Actor.isCode(written) ? Optional.of(Country.of(written)) : Optional.empty();
  }

  /** The record, if it is one. */
  public Optional<Ref<Speaking>> record() {
    return Actor.isCode(written) ? Optional.empty() : Optional.of(Ref.to(Speaking.class, written));
  }

  @Override
  public List<Ref<?>> references() {
    return record().<List<Ref<?>>>map(List::of).orElse(List.of());
  }
}
