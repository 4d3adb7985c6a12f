package communique.model;

import java.util.List;

/**
 * What two countries have to do with one another in a dossier.
 *
 * @param pair the two
 * @param occasions where they met, in order of date
 * @param agreements what they agreed on, in the order of the dossier
 */
public record CountryRelations(
    CountryPair pair, List<Occasion> occasions, List<Agreement> agreements) {

  /** Copies the lists. */
  public CountryRelations {
    occasions = List.copyOf(occasions);
    agreements = List.copyOf(agreements);
  }
}
