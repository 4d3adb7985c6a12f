package communique.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two countries in the order of their codes, so that there is one pair of any two.
 *
 * @param one the country whose code comes first
 * @param other the other country
 */
public record CountryPair(Country one, Country other) implements Comparable<CountryPair> {

  private static final Comparator<CountryPair> ORDER =
      Comparator.comparing((CountryPair pair) -> pair.one.code())
          .thenComparing(pair -> pair.other.code());

  /** Puts the two in order; fails if they are one country. */
  public CountryPair {
    if (one.equals(other)) {
      throw new IllegalArgumentException(one.code() + " is one country");
    }
    if (one.code().compareTo(other.code()) > 0) {
      Country first = other;
      other = one;
      one = first;
    }
  }

  /** Every pair of countries among these. */
  static Stream<CountryPair> among(Collection<Country> countries) {
    List<Country> all = List.copyOf(countries);
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            i ->
                all.subList(i + 1, all.size()).stream()
                    .map(other -> new CountryPair(all.get(i), other)));
  }

  /** Both codes in lower case: {@code cn-kr}. */
  public String slug() {
    return (one.code() + "-" + other.code()).toLowerCase(Locale.ROOT);
  }

  /** Both countries. */
  public List<Country> both() {
    return List.of(one, other);
  }

  /** The one that is not this. */
  public Country other(Country than) {
    return than.equals(one) ? other : one;
  }

  /** By the codes. */
  @Override
  public int compareTo(CountryPair that) {
    return ORDER.compare(this, that);
  }
}
