package communique.check;

import communique.model.Actor;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.Organization;
import communique.model.Relations;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a side is, and what it is part of.
 *
 * @param dossier knows the organizations
 */
record Sides(Dossier dossier) {

  /** Whether it is a country or an organization of the dossier, not words. */
  static boolean isNamed(Actor side) {
    return side.country().isPresent() || side.organization().isPresent();
  }

  /** The side, the organizations around it, and the country that they belong to. */
  Stream<String> around(Actor side) {
    Stream<String> country =
        dossier.relations().countries().of(side).stream().map(Country::written);
    return Stream.of(Stream.of(side.written()), organizations(side).map(Organization::id), country)
        .flatMap(ids -> ids);
  }

  /** The widest of these: two offices of one country are one side. */
  String whole(Actor side) {
    return around(side).reduce((one, next) -> next).orElse(side.written());
  }

  private Stream<Organization> organizations(Actor side) {
    return Stream.iterate(
            side.organization().flatMap(dossier::find),
            Optional::isPresent,
            here -> here.flatMap(Organization::within).flatMap(dossier::find))
        .limit(Relations.MOST_AROUND + 1L)
        .map(Optional::orElseThrow);
  }
}
