package communique.view;

import communique.model.Agreement;
import communique.model.Citation;
import communique.model.Cited;
import communique.model.Succession;
import communique.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an agreement follows and what follows it, with any days between on which neither runs. */
record Lineage(PageContext context, Agreement agreement) {

  /** The questions; about a lapse only where it can be counted. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    if (!agreement.predecessor().notConsidered()) {
      List<Answer> before = context.answers(agreement.predecessor(), context::link);
      facts.add(context.list("fact.predecessor", before));
    }
    List<Agreement> after = context.dossier().relations().successors(agreement);
    if (!after.isEmpty()) {
      facts.add(context.list("fact.successor", after.stream().flatMap(this::successor).toList()));
    }
    List<Succession> turns =
        Stream.concat(
                agreement
                    .predecessor()
                    .values()
                    .flatMap(before -> context.dossier().find(before).stream())
                    .map(before -> new Succession(before, agreement)),
                after.stream().map(next -> new Succession(agreement, next)))
            .toList();
    List<Answer> lapses = turns.stream().flatMap(this::lapse).toList();
    if (!lapses.isEmpty()) {
      facts.add(context.list("fact.lapse", lapses));
    }
    return facts;
  }

  /** It is the successor that says what it follows. */
  private Stream<Answer> successor(Agreement next) {
    return next.predecessor().readings().stream()
        .filter(
            reading -> reading.is().value().filter(b -> b.id().equals(agreement.id())).isPresent())
        .map(
            reading ->
                context.answer(
                    context.link(next), reading.because(), reading.note(), reading.cite()));
  }

  /** Computed, and only where both dates are stated to the day. */
  private Stream<Answer> lapse(Succession succession) {
    return succession.turn().stream()
        .filter(Succession.Turn::isExact)
        .map(turn -> lapse(succession, turn));
  }

  private Answer lapse(Succession succession, Succession.Turn turn) {
    Words words = context.words();
    String end = words.date(turn.end());
    String start = words.date(turn.start());
    String said =
        turn.lapse() > 0
            ? words.say("lapse.days", turn.lapse(), end, start)
            : words.say("lapse.none", end, start);
    List<Citation> cites =
        Stream.of(succession.before(), succession.after())
            .flatMap(one -> one.term().items().stream())
            .map(Cited::cite)
            .flatMap(List::stream)
            .toList();
    return context.answer(
        Link.plain(said),
        Optional.of(Text.of(words.say("lapse.because"))),
        Optional.empty(),
        cites);
  }
}
