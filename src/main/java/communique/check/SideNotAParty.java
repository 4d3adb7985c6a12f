package communique.check;

import communique.model.Actor;
import communique.model.Agreement;
import communique.model.Party;
import communique.model.Signatory;
import communique.problem.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A signatory for a side, or who took a step, that is no party, nor part of one, nor a whole of
 * which one is part. A side in words has to be a party in the same words, of which some may be left
 * out. Silent of a named side where a party stands in words: they may mean the same.
 */
final class SideNotAParty implements Check<Agreement> {

  /** So many parties are told. */
  private static final int FEW = 10;

  @Override
  public Rule rule() {
    return Rule.error(
        "side-not-a-party",
        "Somebody signs for a side, or took a step, that is not among the parties.");
  }

  @Override
  public Class<Agreement> over() {
    return Agreement.class;
  }

  @Override
  public void check(Agreement agreement, CheckContext context) {
    List<Actor> parties = agreement.parties().items().stream().map(Party::is).toList();
    List<Signatory> signatories = agreement.signatories().items();
    if (parties.isEmpty()) {
      return;
    }
    Predicate<Actor> isNone = isNone(parties, context);
    for (int i = 0; i < signatories.size(); i++) {
      Actor side = signatories.get(i).side();
      if (isNone.test(side)) {
        CheckContext there = context.then("signatories").then(String.valueOf(i)).then("for");
        tell(side, agreement, "say for which of them it was signed", there);
      }
    }
    for (int i = 0; i < agreement.history().size(); i++) {
      List<Actor> by = agreement.history().get(i).by();
      for (int j = 0; j < by.size(); j++) {
        if (isNone.test(by.get(j))) {
          CheckContext step = context.then("history").then(String.valueOf(i)).then("by");
          tell(by.get(j), agreement, "correct who it was", step.then(String.valueOf(j)));
        }
      }
    }
  }

  private static Predicate<Actor> isNone(List<Actor> parties, CheckContext context) {
    Sides sides = new Sides(context.dossier());
    boolean named = parties.stream().allMatch(Sides::isNamed);
    Set<String> words = parties.stream().map(SideNotAParty::words).collect(Collectors.toSet());
    Set<String> around =
        parties.stream().flatMap(party -> sides.around(party)).collect(Collectors.toSet());
    return side ->
        Sides.isNamed(side)
            ? named && sides.around(side).noneMatch(around::contains)
            : words.stream().noneMatch(party -> isPart(words(side), party))
                && context.survey().actorNamed(side.written()).isEmpty();
  }

  /** Sources shorten the words for a side, and add to them. */
  private static boolean isPart(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static String words(Actor side) {
    return side.written().strip().toLowerCase(Locale.ROOT);
  }

  private static void tell(Actor side, Agreement agreement, String or, CheckContext context) {
    String parties =
        agreement.parties().items().stream()
            .limit(FEW)
            .map(party -> party.is().written())
            .collect(Collectors.joining(", "));
    context.tell(
        "%s is not among the parties: %s%s"
            .formatted(
                Sides.isNamed(side) ? side.written() : Told.quoted(side.written()),
                parties,
                agreement.parties().items().size() > FEW ? ", …" : ""),
        Optional.of(
            Sides.isNamed(side)
                ? "add it to the parties with evidence, or " + or
                : "write it as a party is written, or add it to the parties with evidence"));
  }
}
