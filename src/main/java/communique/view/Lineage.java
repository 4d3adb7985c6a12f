package communique.view;

import communique.model.Agreement;
import communique.model.Citation;
import communique.model.Edtf;
import communique.model.Event;
import communique.model.Period;
import communique.model.Relation;
import communique.model.Relation.Tie;
import communique.model.Relations.Tied;
import communique.model.Succession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an agreement is to others and they to it, with any days between on which neither runs. */
record Lineage(PageContext context, Agreement agreement) {

  /** The questions; about a lapse only where it can be counted. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    List<Tied> tied = context.dossier().relations().tied(agreement).toList();
    if (!agreement.predecessor().notConsidered() || agreement.ties().anyMatch(Lineage::follows)) {
      facts.add(context.list("fact.predecessor", before()));
    }
    facts.addAll(answers("fact.successor", Tie.FOLLOWS, tied));
    for (Tie tie : Tie.values()) {
      if (tie != Tie.FOLLOWS) {
        String key = "tie." + Messages.key(tie.name());
        facts.addAll(answers(key, agreement.relates().items().stream().filter(r -> r.as() == tie)));
        facts.addAll(answers(key + ".other", tie, tied));
      }
    }
    List<Answer> events =
        context.dossier().relations().belonging(agreement).map(this::event).toList();
    if (!events.isEmpty()) {
      facts.add(context.list("fact.events", events));
    }
    List<Answer> lapses = turns(tied).flatMap(this::lapse).toList();
    if (!lapses.isEmpty()) {
      facts.add(context.list("fact.lapse", lapses));
    }
    return facts;
  }

  /** What took place for it, under its title and day, with what shows the day. */
  private Answer event(Event event) {
    Link title = context.link(event);
    Phrase when = new Occasions(context).when(event);
    Phrase both = when.isEmpty() ? title.words() : Phrase.join(" · ", List.of(title.words(), when));
    return context.answer(
        new Link(both, title.href()),
        Optional.empty(),
        Optional.empty(),
        event.when().readings().stream().flatMap(one -> one.cite().stream()).toList());
  }

  private static boolean follows(Relation relation) {
    return relation.as() == Tie.FOLLOWS;
  }

  /** What it follows, or that the sources do not state it. */
  private List<Answer> before() {
    Stream<Answer> read = context.answers(agreement.predecessor(), context::link).stream();
    Stream<Answer> related =
        agreement.relates().items().stream().filter(Lineage::follows).map(this::answer);
    return Stream.concat(read, related).toList();
  }

  private List<Fact> answers(String label, Stream<Relation> relations) {
    List<Answer> answers = relations.map(this::answer).toList();
    return answers.isEmpty() ? List.of() : List.of(context.list(label, answers));
  }

  private Answer answer(Relation relation) {
    return context.answer(
        context.link(relation.to()), relation.because(), relation.note(), relation.cite());
  }

  /** It is the other that says what it is to this one. */
  private List<Fact> answers(String label, Tie tie, List<Tied> tied) {
    List<Answer> answers =
        tied.stream()
            .filter(one -> one.by().as() == tie)
            .map(
                one ->
                    context.answer(
                        context.link(one.agreement()),
                        one.by().because(),
                        one.by().note(),
                        one.by().cite()))
            .toList();
    return answers.isEmpty() ? List.of() : List.of(context.list(label, answers));
  }

  private Stream<Succession> turns(List<Tied> tied) {
    return Stream.concat(
        agreement
            .ties()
            .filter(Lineage::follows)
            .flatMap(tie -> context.dossier().find(tie.to()).stream())
            .map(before -> new Succession(before, agreement)),
        tied.stream()
            .filter(one -> follows(one.by()))
            .map(one -> new Succession(agreement, one.agreement())));
  }

  /** Computed, and only where both dates are stated to the day. */
  private Stream<Answer> lapse(Succession succession) {
    return succession.turn().stream()
        .filter(Succession.Turn::isExact)
        .map(turn -> lapse(succession, turn));
  }

  /** What tells that day; another source may have the same term without one. */
  private static Stream<Citation> telling(
      Agreement agreement, Function<Period, Optional<Edtf>> date, Edtf day) {
    return agreement.term().items().stream()
        .filter(term -> date.apply(term).filter(day::equals).isPresent())
        .flatMap(term -> term.cite().stream());
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
        Stream.concat(
                telling(succession.before(), Period::end, turn.end()),
                telling(succession.after(), Period::start, turn.start()))
            .toList();
    return context.answer(
        Link.plain(said), Optional.of(words.own("lapse.because")), Optional.empty(), cites);
  }
}
