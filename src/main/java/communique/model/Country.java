package communique.model;

import communique.shape.Doc;
import communique.shape.Literal;
import communique.shape.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A country by its code of ISO 3166: of the 249 that are there (part 1), of those that are gone
 * (part 3), or one of the codes that ISO leaves to its users, which a site says what it stands for.
 * Unions are organizations.
 *
 * @param code two capital letters; all four of part 3 where another country has these two now
 */
@Doc("a country code like KR")
public record Country(String code) implements Literal {

  /** Fails, with a hint where it is known what was meant, if no country has that code. */
  public Country {
    if (!CountryNames.has(code) && !isOfUsers(code)) {
      throw Unreadable.wrongType("\"" + code + "\" is not a country code of ISO 3166-1, like KR")
          .hint(CountryHints.of(code));
    }
  }

  /** Reads a code; fails, with a hint where it is known what was meant, if no country has it. */
  public static Country of(String code) {
    return new Country(code);
  }

  /** Every code that ISO 3166 gives to a country, sorted; not those that it leaves to its users. */
  public static List<String> codes() {
    return Stream.concat(CountryNames.codes().stream(), FormerStates.codes().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Whether it is one of the codes that ISO 3166-1 leaves to its users: AA, QM to QZ, XA to XZ, ZZ.
   */
  private static boolean isOfUsers(String code) {
    return Actor.isCode(code)
        && (code.equals("AA")
            || code.equals("ZZ")
            || code.charAt(0) == 'X'
            || (code.charAt(0) == 'Q' && code.charAt(1) >= 'M'));
  }

  /** Whether only a site can say what it stands for. */
  public boolean isOfUsers() {
    return isOfUsers(code);
  }

  /** From when to when it was there, if it is gone. */
  public Optional<Edtf> span() {
    return FormerStates.span(code);
  }

  /** The one country that is there in its place, if it is gone. */
  public Optional<Country> today() {
    return FormerStates.today(code).map(Country::of);
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
