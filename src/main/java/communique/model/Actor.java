package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/**
 * A side: a country by its code, an organization by its id, or words where the sources do not name
 * it.
 *
 * @param written two capital letters, a slug, or words
 */
@Doc("a country code, the id of an organization, or words")
public record Actor(String written) implements Literal {

  /**
   * Reads a side; fails if it is a code that no country has here, but one that stands for a country
   * elsewhere: it would be printed as words.
   */
  public static Actor of(String words) {
    if (isCode(words) || CountryHints.knows(words)) {
      Country.of(words);
    }
    return new Actor(words);
  }

  /** The country, if it is one. */
  public Optional<Country> country() {
    return isCode(written) ? Optional.of(Country.of(written)) : Optional.empty();
  }

  /** Asked of every party on every page: no pattern. */
  static boolean isCode(String words) {
    return words.length() == 2
        ? isCapital(words.charAt(0)) && isCapital(words.charAt(1))
        : words.length() == 4 && isCapital(words.charAt(0)) && FormerStates.has(words);
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  /** The organization, if it is one with an id. */
  public Optional<Ref<Organization>> organization() {
    return Ref.isSlug(written)
        ? Optional.of(Ref.to(Organization.class, written))
        : Optional.empty();
  }

  @Override
  public List<Ref<?>> references() {
    return organization().<List<Ref<?>>>map(List::of).orElse(List.of());
  }
}
