package communique.model;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What currency words mean: {@code euro} one, {@code $} mostly the US dollar and perhaps another,
 * {@code peso} one of several.
 *
 * @param possible the ISO 4217 codes of all that they can mean; empty if they mean none
 * @param usual the one of them that is meant if nothing else is said
 * @param isCertain whether they mean that one and no other
 */
record CurrencyMeaning(Set<String> possible, Optional<String> usual, boolean isCertain) {

  /** Of words that name no currency. */
  static final CurrencyMeaning NONE = new CurrencyMeaning(Set.of(), Optional.empty(), false);

  CurrencyMeaning {
    possible = Set.copyOf(possible);
  }

  static CurrencyMeaning certain(String code) {
    return new CurrencyMeaning(Set.of(code), Optional.of(code), true);
  }

  /** One of several. */
  static CurrencyMeaning one(String code, boolean isUsual) {
    return new CurrencyMeaning(Set.of(code), isUsual ? Optional.of(code) : Optional.empty(), false);
  }

  /** Of the same words, which can mean either; fails if one of the two was certain. */
  CurrencyMeaning or(CurrencyMeaning other) {
    if (isCertain || other.isCertain || (usual.isPresent() && other.usual.isPresent())) {
      throw new IllegalStateException("certain of two: " + possible + other.possible);
    }
    Set<String> both = new TreeSet<>(possible);
    both.addAll(other.possible);
    return new CurrencyMeaning(both, usual.or(other::usual), false);
  }

  /** Of two words for one sum, which both have to be true. */
  CurrencyMeaning and(CurrencyMeaning other) {
    Set<String> both = new TreeSet<>(possible);
    both.retainAll(other.possible);
    return new CurrencyMeaning(
        both,
        usual.filter(both::contains).or(() -> other.usual.filter(both::contains)),
        !both.isEmpty() && (isCertain || other.isCertain));
  }
}
