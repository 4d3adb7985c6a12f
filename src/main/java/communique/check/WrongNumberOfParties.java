package communique.check;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Forms;
import communique.model.Forms.Row;
import communique.model.Party;
import communique.problem.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The same country or organization twice among the parties, or one of them alone. A party in words
 * may stand for several, and some forms can be made by one alone, as a declaration.
 */
final class WrongNumberOfParties implements Check<Agreement> {

  @Override
  public Rule rule() {
    return Rule.error(
        "wrong-number-of-parties", "An agreement names one party only, or the same one twice.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    List<Actor> parties = agreement.parties().items().stream().map(Party::is).toList();
    if (parties.size() == 1
        && standsAlone(parties.get(0), agreement, Forms.of(context.dossier().site()))) {
      context
          .then("parties")
          .tell(
              "%s is the only party; expected two or more".formatted(parties.get(0).written()),
              Optional.of(
                  "add the other side; if no source names it, say so in words; if it was made by one side alone,"
                      + " say so with its form, such as declaration"));
    }
    Set<Actor> seen = new HashSet<>();
    for (int i = 0; i < parties.size(); i++) {
      if (isNamed(parties.get(i)) && !seen.add(parties.get(i))) {
        context
            .then("parties")
            .then(String.valueOf(i))
            .tell(
                "%s stands twice among the parties".formatted(parties.get(i).written()),
                Optional.of("put all citations under one, or name the other side"));
      }
    }
  }

  /** Whether it is a party that may not stand here twice. */
  static boolean counts(Object item) {
    return item instanceof Party party && isNamed(party.is());
  }

  private static boolean isNamed(Actor party) {
    return party.country().isPresent() || party.organization().isPresent();
  }

  private static boolean standsAlone(Actor party, Agreement agreement, Forms forms) {
    boolean alone =
        agreement.form().values().flatMap(form -> forms.find(form).stream()).anyMatch(Row::alone);
    return isNamed(party) && !alone;
  }
}
