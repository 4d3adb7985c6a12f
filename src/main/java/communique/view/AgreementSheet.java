package communique.view;

import communique.model.Agreement;
import communique.model.Amount;
import communique.model.Citation;
import communique.model.Edtf;
import communique.model.Listed;
import communique.model.Party;
import communique.model.Signatory;
import communique.model.Stated;
import communique.model.Term;
import communique.model.Text;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the sheet of an agreement. */
final class AgreementSheet {

  private final Desk desk;
  private final Words words;
  private final Agreement agreement;

  AgreementSheet(Desk desk, Agreement agreement) {
    this.desk = desk;
    this.words = desk.words();
    this.agreement = agreement;
  }

  /** The sheet, its sources numbered in the order of reading. */
  AgreementView view() {
    List<Fact> facts = facts();
    List<AgreementView.Step> ladder = ladder();
    List<Answer> origins = desk.dossier().relations().origins(agreement).map(this::origin).toList();
    List<ClaimView> claims = desk.agreed(agreement);
    List<ClaimView> differences = desk.differences(agreement);
    return new AgreementView(
        desk.head(
            words.label(agreement), List.of(desk.crumb(Agreement.class)), Optional.of(agreement)),
        Phrase.join(" / ", form().stream().map(answer -> answer.value().words()).toList()),
        agreement.latest().map(step -> words.name(step.status())).orElse(""),
        facts,
        ladder,
        origins,
        claims,
        differences,
        desk.missing(facts),
        new ProseHtml(desk).of(agreement.prose()),
        new Changes(desk).of(agreement),
        desk.apparatus().sources());
  }

  /** What kind of document it is, as each source gives it. */
  List<Answer> form() {
    return desk.answers(agreement.form(), form -> Link.plain(words.name(form)));
  }

  /** The sides. */
  List<Answer> parties() {
    return agreement.parties().stream().map(this::party).toList();
  }

  private Answer party(Party party) {
    return desk.answer(words.actor(party.is()), party.note(), party.cite());
  }

  /** What every agreement's sheet answers. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    Function<Text, Link> plain = text -> Link.plain(words.text(text));
    facts.addAll(desk.fact("fact.official-title", agreement.title().official(), plain));
    facts.add(desk.question("fact.form", form()));
    facts.addAll(desk.fact("fact.binding", agreement.binding(), b -> Link.plain(words.name(b))));
    facts.add(desk.list("fact.parties", parties()));
    facts.addAll(listed("fact.signatories", agreement.signatories(), this::signatory));
    facts.addAll(listed("fact.witnesses", agreement.witnesses(), this::signatory));
    facts.addAll(listed("fact.amount", agreement.amount(), this::amount));
    if (!agreement.conversions().isEmpty()) {
      facts.add(
          desk.list(
              "fact.conversions", agreement.conversions().stream().map(this::conversion).toList()));
    }
    facts.addAll(listed("fact.term", agreement.term(), this::term));
    facts.addAll(desk.fact("fact.predecessor", agreement.predecessor(), desk::link));
    facts.addAll(successors());
    facts.addAll(listed("fact.registered", agreement.registered(), this::registration));
    return facts;
  }

  private <T> List<Fact> listed(String label, Listed<T> listed, Function<T, Answer> show) {
    return listed.notConsidered()
        ? List.of()
        : List.of(desk.list(label, listed.items().stream().map(show).toList()));
  }

  private Answer signatory(Signatory signatory) {
    Link person = desk.link(signatory.speaker());
    Link both =
        new Link(
            words.phrase("fact.for", person.words(), words.actor(signatory.side())), person.href());
    return desk.answer(both, Optional.empty(), signatory.note(), signatory.cite());
  }

  /** The words as printed, with the currency's code. */
  private Answer amount(Amount amount) {
    Phrase code =
        amount.value().map(value -> Phrase.of("(" + value.currency() + ")")).orElse(Phrase.NONE);
    return desk.answer(
        Phrase.join(" ", List.of(words.print(amount), code)), amount.note(), amount.cite());
  }

  /** A conversion is only ever told as a source's own. */
  private Answer conversion(Amount amount) {
    Phrase publishers =
        Phrase.join(", ", amount.cite().stream().map(this::publisher).distinct().toList());
    return desk.answer(
        words.phrase("fact.as-stated-by", words.print(amount), publishers),
        amount.note(),
        amount.cite());
  }

  private Phrase publisher(Citation cite) {
    return desk.dossier()
        .get(cite.source())
        .publisher()
        .value()
        .map(words::text)
        .orElseGet(() -> Phrase.of(words.say("publisher.not-stated")));
  }

  private Answer term(Term term) {
    return desk.answer(words.home(term.print()), term.note(), term.cite());
  }

  private Answer registration(communique.model.Registration registration) {
    Phrase entry =
        words.phrase("fact.register", words.text(registration.register()), registration.number());
    return desk.answer(entry, Optional.empty(), registration.cite());
  }

  private List<Fact> successors() {
    List<Answer> successors =
        desk.dossier().relations().successors(agreement).stream()
            .map(desk::link)
            .map(link -> desk.answer(link, Optional.empty(), Optional.empty(), List.of()))
            .toList();
    return successors.isEmpty() ? List.of() : List.of(desk.list("fact.successor", successors));
  }

  private Answer origin(communique.model.Relations.Origin origin) {
    Link summit = desk.link(Ref.to(communique.model.Summit.class, origin.summit().id()));
    String place = words.name(origin.outcome().counted());
    Link both = new Link(words.phrase("list.dots", summit.words(), place), summit.href());
    return desk.answer(both, Optional.empty(), origin.outcome().note(), origin.outcome().cite());
  }

  /** Each change of status, then what the term says of the first and the last day. */
  private List<AgreementView.Step> ladder() {
    Stream<AgreementView.Step> changes =
        agreement.history().stream()
            .map(s -> step(words.name(s.status()), s.when(), words.text(s.note()), s.cite()));
    Stream<AgreementView.Step> term =
        agreement.term().items().stream()
            .flatMap(
                t ->
                    Stream.of(
                        step(words.say("ladder.starts"), t.starts(), Phrase.NONE, t.cite()),
                        step(words.say("ladder.ends"), t.ends(), Phrase.NONE, t.cite())));
    return Stream.concat(changes, term).toList();
  }

  private AgreementView.Step step(
      String what, Stated<Edtf> when, Phrase note, List<Citation> cite) {
    return new AgreementView.Step(
        what,
        when.value().map(words::date).orElse(words.say("ladder.undated")),
        when.value().isPresent(),
        note,
        desk.apparatus().evidence(cite));
  }
}
