package communique.model;

import java.util.List;

/**
 * What a dossier has of an organization. What a body of it did, an office or a committee, it did.
 *
 * @param organization the organization
 * @param bodies those that lie directly in it, in the order of the dossier
 * @param occasions where it took part, and the meetings of which it is the row; the latest first
 * @param agreements what it agreed on, in the order of the dossier
 * @param kept those of which it keeps the original, likewise
 * @param speakers who is recorded in an office of it, or took part or signed for it, likewise
 * @param statements what was said for it by itself and by people without a sheet, likewise
 * @param meant in what it is addressed or meant, likewise
 * @param others what else names it: what rests on it, the sources it speaks in, likewise
 */
public record OrganizationProfile(
    Organization organization,
    List<Organization> bodies,
    List<Occasion> occasions,
    List<Agreement> agreements,
    List<Agreement> kept,
    List<Speaker> speakers,
    List<Statement> statements,
    List<Statement> meant,
    List<Entry> others) {

  /** Copies the lists. */
  public OrganizationProfile {
    bodies = List.copyOf(bodies);
    occasions = List.copyOf(occasions);
    agreements = List.copyOf(agreements);
    kept = List.copyOf(kept);
    speakers = List.copyOf(speakers);
    statements = List.copyOf(statements);
    meant = List.copyOf(meant);
    others = List.copyOf(others);
  }
}
