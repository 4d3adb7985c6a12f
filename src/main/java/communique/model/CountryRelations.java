package communique.model;

import java.util.List;

/**
 * What is between two countries in a dossier, and how much they share with many others.
 *
 * @param pair the two
 * @param occasions where the two met, with one other country at most, then where an organization
 *     met the one for the other; the latest first
 * @param agreements what the two agreed on, with one other country at most, then by way of an
 *     organization; in the order of the dossier
 * @param gatherings how many occasions of more countries both were at
 * @param treaties how many agreements of more countries both are in
 */
public record CountryRelations(
    CountryPair pair,
    List<Occasion> occasions,
    List<Agreement> agreements,
    int gatherings,
    int treaties) {

  /** Copies the lists. */
  public CountryRelations {
    occasions = List.copyOf(occasions);
    agreements = List.copyOf(agreements);
  }
}
