package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;
import java.util.Optional;

/**
 * A country by its code of ISO 3166-1. There is no other instance than of the 249 codes assigned
 * there: neither Kosovo nor the European Union has one.
 *
 * @param code alpha-2: two capital letters
 */
@Doc("a country code like KR")
public record Country(String code) implements Literal {

  /** Fails, with a hint where it is known what was meant, if no country has that code. */
  public Country {
    if (!CountryNames.has(code)) {
      throw Unreadable.wrongType("\"" + code + "\" is not a country code of ISO 3166-1, like KR")
          .hint(CountryHints.of(code));
    }
  }

  /** Reads a code; fails, with a hint where it is known what was meant, if no country has it. */
  public static Country of(String code) {
    return new Country(code);
  }

  /** A hint, where it is known which country was meant by words that are no code. */
  public static Optional<String> meant(String words) {
    return CountryHints.of(words);
  }

  /** The country that words name, in a language of the interface. */
  public static Optional<Country> named(String words) {
    return CountryWords.code(words).map(Country::of);
  }

  /** What is left of a name when case, accents and punctuation are of no account. */
  public static String folded(String name) {
    return CountryWords.folded(name);
  }

  @Override
  public String written() {
    return code;
  }

  /** The short name in that language as newsrooms use it; in English if we have no other. */
  public String name(Language language) {
    return CountryNames.name(code, language);
  }
}
