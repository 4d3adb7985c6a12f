package communique.check;

import communique.model.Country;
import communique.model.Organization;
import communique.problem.Rule;
import java.util.Optional;

/** A state that is recorded as an organization: it would have no page among the countries. */
final class StateAsOrganization implements Check<Organization> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "state-as-organization", "An organization has the name of a country, which has a code.");
  }

  @Override
  public Class<Organization> over() {
    return Organization.class;
  }

  @Override
  public void check(Organization organization, CheckContext context) {
    organization.label().wordings().stream()
        .flatMap(name -> Country.named(name.words()).stream())
        .findFirst()
        .ifPresent(
            country ->
                context
                    .then("name")
                    .tell(
                        "this is the name of a country, whose code is " + country.written(),
                        Optional.of(
                            "write %s where \"%s\" stands as a side, and take this record out"
                                .formatted(country.written(), organization.id()))));
  }
}
