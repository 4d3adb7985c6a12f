package communique.model;

import java.util.List;

/**
 * What a dossier has of one country.
 *
 * @param country the country
 * @param pairs what is between it and each other country, in the order of their codes
 * @param occasions where it took part, the latest first
 * @param agreements all that it agreed on, in the order of the dossier
 * @param unpaired those of them that are in no pair: of more countries, with others than countries,
 *     or by way of an organization
 * @param speakers who belongs to it, in the order of the dossier
 * @param statements what was said for it by itself, by its institutions and by people without a
 *     sheet, in the order of the dossier
 * @param meant in what it is addressed or meant, in the order of the dossier
 */
public record CountryProfile(
    Country country,
    List<CountryRelations> pairs,
    List<Occasion> occasions,
    List<Agreement> agreements,
    List<Agreement> unpaired,
    List<Speaker> speakers,
    List<Statement> statements,
    List<Statement> meant) {

  /** Copies the lists. */
  public CountryProfile {
    pairs = List.copyOf(pairs);
    occasions = List.copyOf(occasions);
    agreements = List.copyOf(agreements);
    unpaired = List.copyOf(unpaired);
    speakers = List.copyOf(speakers);
    statements = List.copyOf(statements);
    meant = List.copyOf(meant);
  }
}
