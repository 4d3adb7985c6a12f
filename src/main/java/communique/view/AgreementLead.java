package communique.view;

import communique.model.Agreement;
import communique.model.Amount;
import communique.model.Cited;
import communique.model.Differences;
import communique.model.Party;
import communique.model.Reported;
import communique.model.StatusChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an agreement is, in one sentence: between whom, for how much, for how long, and what became
 * of it as reported. Each part stands with its own evidence.
 */
record AgreementLead(PageContext context, Agreement agreement) {

  /** So many sides are named; of more the number is told. */
  private static final int MOST_NAMED = 5;

  /** One; none if the record says nothing of all this. */
  List<Sentence> sentences() {
    List<List<Sentence.Piece>> parts =
        Stream.of(parties(), amount(), term(), status()).filter(part -> !part.isEmpty()).toList();
    return parts.isEmpty()
        ? List.of()
        : List.of(
            context
                .words()
                .sentence(
                    "",
                    "lead.agreement",
                    Sentence.between(context.words().say("lead.agreement-and"), parts))
                .capital());
  }

  private List<Sentence.Piece> parties() {
    List<Party> parties = agreement.parties().items();
    if (parties.isEmpty()) {
      return List.of();
    }
    Object named =
        parties.size() > MOST_NAMED
            ? context.words().say("lead.parties", parties.size())
            : Sentence.listed(
                context.words(), pieces(parties, party -> context.words().party(party)));
    return context.words().sentence("", "lead.between", named).pieces();
  }

  /** The sum, or each of them where sources differ, and in brackets what it is in other money. */
  private List<Sentence.Piece> amount() {
    List<Sentence.Piece> sums =
        agreement.amounts().stream()
            .map(this::printed)
            .reduce((one, other) -> either(one, other))
            .map(this::differing)
            .orElse(List.of());
    return sums.isEmpty() || agreement.conversions().isEmpty()
        ? sums
        : context
            .words()
            .sentence(
                "",
                "lead.sum",
                strong(sums),
                Sentence.between(
                    context.words().say("list.between"),
                    agreement.converted().stream().map(this::printed).toList()))
            .pieces();
  }

  /** Of several that come to the same the first as printed, with the evidence of all. */
  private List<Sentence.Piece> printed(List<Amount> same) {
    return List.of(
        new Sentence.Piece(
            context.words().print(same),
            false,
            context.apparatus().evidence(same.stream().flatMap(a -> a.cite().stream()).toList()),
            List.of()));
  }

  private List<Sentence.Piece> differing(List<Sentence.Piece> sums) {
    Reported<Object> all = agreement.sums();
    return Differences.isDisputed(all)
        ? context.words().sentence("", Words.differing(all), sums).pieces()
        : sums;
  }

  private static List<Sentence.Piece> strong(List<Sentence.Piece> pieces) {
    return pieces.stream()
        .map(one -> new Sentence.Piece(one.words(), true, one.evidence(), one.remarks()))
        .toList();
  }

  private List<Sentence.Piece> term() {
    return each(agreement.term().items(), context.words()::runs);
  }

  private List<Sentence.Piece> status() {
    Words words = context.words();
    List<List<Sentence.Piece>> steps = new ArrayList<>();
    for (StatusChange step : agreement.standing()) {
      steps.add(
          List.of(
              new Sentence.Piece(
                  words.phrase("status.as-reported", words.status(step)),
                  false,
                  context.apparatus().evidence(step.evidence()),
                  List.of())));
    }
    return Sentence.between(words.say("lead.agreement-and"), steps);
  }

  private List<Sentence.Piece> either(List<Sentence.Piece> one, List<Sentence.Piece> other) {
    return context.words().sentence("", "list.either", one, other).pieces();
  }

  private <T extends Cited> List<Sentence.Piece> each(List<T> all, Function<T, Phrase> words) {
    return Sentence.between(context.words().say("list.between"), pieces(all, words));
  }

  private <T extends Cited> List<List<Sentence.Piece>> pieces(
      List<T> all, Function<T, Phrase> words) {
    List<List<Sentence.Piece>> pieces = new ArrayList<>();
    for (T one : all) {
      Phrase told = context.words().told(words.apply(one), isInferred(one));
      pieces.add(
          List.of(
              new Sentence.Piece(
                  told, false, context.apparatus().evidence(one.cite()), List.of())));
    }
    return pieces;
  }

  private static boolean isInferred(Cited one) {
    return one.because().isPresent();
  }
}
