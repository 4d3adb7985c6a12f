package communique.view;

import communique.model.Agreement;
import communique.model.Amount;
import communique.model.Citation;
import communique.model.Differences;
import communique.model.Form;
import communique.model.Language;
import communique.model.Listed;
import communique.model.Party;
import communique.model.Reading;
import communique.model.Signatory;
import communique.model.StatusChange;
import communique.model.Term;
import communique.model.Text;
import communique.model.TextLanguages;
import communique.model.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an agreement's sheet answers, each question with the answers of the sources. */
final class AgreementFacts {

  /** More parties than these are folded. */
  private static final int MANY = 12;

  private static final String PARTIES = "fact.parties";

  private final PageContext context;
  private final Words words;
  private final Agreement agreement;

  AgreementFacts(PageContext context, Agreement agreement) {
    this.context = context;
    this.words = context.words();
    this.agreement = agreement;
  }

  /** What kind of document it is, as each source gives it. */
  List<Answer> form() {
    return context.answers(agreement.form(), this::form);
  }

  private Link form(Form form) {
    return Link.plain(words.form(form));
  }

  /** The sides; many in the order of their names. */
  private Fact sides() {
    List<Party> all = agreement.parties().items();
    if (all.size() <= MANY) {
      return context.list(PARTIES, all.stream().map(party -> party(party, Shared.NONE)).toList());
    }
    Shared shared = Shared.of(all.stream().map(Party::cite).toList());
    Phrase count = words.phrase("count.parties", all.size());
    return context.many(
        PARTIES,
        count,
        shared,
        words.sorted(all, party -> words.party(party).words()).stream()
            .map(party -> party(party, shared))
            .toList());
  }

  /** The same in a line: of many how many they are. */
  List<Answer> parties() {
    Fact sides = sides();
    return sides.many().isEmpty() ? sides.answers() : sides.many();
  }

  private Answer party(Party party, Shared shared) {
    return context.answer(words.party(party), party.note(), shared.beside(party.cite()));
  }

  /** What it is called, what it is, whether it binds, and where it stands. */
  List<Fact> identity() {
    List<Fact> facts = new ArrayList<>();
    if (!agreement.title().official().notConsidered()) {
      facts.add(context.list("fact.official-title", titles()));
    }
    facts.addAll(questions(context::fact));
    facts.addAll(listed("fact.languages", agreement.languages(), this::languages));
    List<Answer> status = status();
    if (!status.isEmpty()) {
      facts.add(context.list("fact.status", status));
    }
    return facts;
  }

  private Answer languages(TextLanguages languages) {
    Phrase all = words.list(languages.is().stream().map(words::named).map(Phrase::of).toList());
    return context.answer(all, languages.note(), languages.cite());
  }

  /** The questions that have one answer. */
  List<Fact> questions(Asking asking) {
    return Stream.of(
            asking.fact("fact.form", agreement.form(), this::form),
            asking.fact("fact.binding", agreement.binding(), b -> Link.plain(words.name(b))),
            asking.fact("fact.depositary", agreement.depositary(), a -> Link.plain(words.actor(a))),
            asking.fact(
                "fact.articles",
                agreement.articles(),
                number -> Link.plain(String.valueOf(number))))
        .flatMap(List::stream)
        .toList();
  }

  /** The questions and the dates of steps that sources give differently. */
  List<Fact> disputed() {
    List<Fact> disputed = new ArrayList<>(questions(context::disputed));
    if (Differences.isDisputed(agreement.sums())) {
      disputed.addAll(sums());
    }
    disputed.addAll(new Ladder(context, agreement).disputed());
    return disputed;
  }

  /** One answer for each language in which a source gives it. */
  private List<Answer> titles() {
    return agreement.title().official().readings().stream().flatMap(this::titles).toList();
  }

  private Stream<Answer> titles(Reading<Text> reading) {
    return reading.as().isPresent()
        ? Stream.of(context.answer(reading, text -> Link.plain(words.text(text))))
        : reading.is().value().stream()
            .flatMap(text -> text.wordings().stream())
            .map(title -> title(title, reading));
  }

  private Answer title(Text.Wording title, Reading<Text> reading) {
    return context.answer(
        Link.plain(words.named(title)),
        reading.because(),
        reading.note(),
        cited(title, reading.cite()));
  }

  /**
   * A source does not print a title in another language than its own, if one is cited that does.
   */
  private List<Citation> cited(Text.Wording title, List<Citation> all) {
    Language language = title.languageOr(words.home());
    List<Citation> own =
        all.stream()
            .filter(
                cite ->
                    context.dossier().get(cite.source()).language().stream()
                        .allMatch(language::serves))
            .toList();
    return own.isEmpty() ? all : own;
  }

  /** Where it stands, with each of two parties; none if nothing is reported of that. */
  List<Answer> status() {
    return agreement.standing().stream().map(this::status).toList();
  }

  private Answer status(StatusChange latest) {
    Phrase status = words.phrase("status.as-reported", words.status(latest));
    return context.answer(status, Optional.empty(), latest.evidence());
  }

  /** The sides, and apart from those who signed those who stood by. */
  List<Fact> people() {
    List<Fact> facts = new ArrayList<>();
    if (!agreement.parties().notConsidered()) {
      facts.add(sides());
      facts.addAll(
          new MembersThen(context).facts(context.dossier().relations().countries().via(agreement)));
    }
    facts.addAll(people("fact.signatories", agreement.signatories()));
    facts.addAll(people("fact.witnesses", agreement.witnesses()));
    return facts;
  }

  /** The amount and the term, in the words of the sources. */
  List<Fact> money() {
    List<Fact> facts = new ArrayList<>();
    facts.addAll(sums());
    if (!agreement.conversions().isEmpty()) {
      facts.add(
          context.list(
              "fact.conversions", agreement.conversions().stream().map(this::conversion).toList()));
    }
    facts.addAll(listed("fact.term", agreement.term(), this::term));
    return facts;
  }

  private List<Fact> sums() {
    return agreement.amount().notConsidered()
        ? List.of()
        : List.of(
            context.list(
                "fact.amount",
                agreement.sums(),
                agreement.amount().items().stream().map(this::amount).toList()));
  }

  /** The amount in one line, as printed; each of them where they are not the same. */
  Phrase sum() {
    return words.either(agreement.amounts().stream().map(words::print).toList());
  }

  /** What carries the amount. */
  Evidence summed() {
    return context
        .apparatus()
        .evidence(agreement.amount().items().stream().flatMap(one -> one.cite().stream()).toList());
  }

  /** What it follows and what follows it. */
  List<Fact> lineage() {
    return new Lineage(context, agreement).facts();
  }

  /** Where it is registered. */
  List<Fact> registered() {
    return listed("fact.registered", agreement.registered(), this::registration);
  }

  private List<Fact> people(String label, Listed<Signatory> listed) {
    return listed.notConsidered()
        ? List.of()
        : List.of(context.list(label, listed.items().stream().flatMap(this::signatories).toList()));
  }

  private <T> List<Fact> listed(String label, Listed<T> listed, Function<T, Answer> show) {
    return listed.notConsidered()
        ? List.of()
        : List.of(context.list(label, listed.items().stream().map(show).toList()));
  }

  /** Each of those who are named together; of a side of which nobody is known, the side. */
  private Stream<Answer> signatories(Signatory signatory) {
    return signatory.who().all().stream().map(who -> signatory(signatory, who));
  }

  /** Who put their name to it, as far as that is known: in which role tells the sheet itself. */
  List<Answer> signers() {
    return agreement.signatories().items().stream()
        .filter(signatory -> signatory.isSignature() && signatory.speaker().isPresent())
        .flatMap(
            signatory ->
                signatory.who().all().stream()
                    .map(
                        who ->
                            context.answer(
                                new Bylines(context).link(who),
                                signatory.because(),
                                signatory.note(),
                                signatory.cite())))
        .toList();
  }

  private Answer signatory(Signatory signatory, Who who) {
    Link name = new Bylines(context).link(who);
    Link signed =
        signatory.speaker().isEmpty()
            ? new Link(words.actor(signatory.side()), name.href())
            : name.followed(words.phrase("fact.for", "", words.actor(signatory.side())));
    return context.answer(
        signed.followed(
            Phrase.join(
                "",
                beside(signatory)
                    .filter(one -> !one.isEmpty())
                    .flatMap(one -> Stream.of(Phrase.of(words.say("mark.comma")), one))
                    .toList())),
        signatory.because(),
        signatory.note(),
        signatory.cite());
  }

  /** In which role, how, and in which languages. */
  private Stream<Phrase> beside(Signatory signatory) {
    return Stream.concat(
        Stream.of(words.text(signatory.role())),
        Stream.concat(
            signatory.signed().map(words::name).map(Phrase::of).stream(), languages(signatory)));
  }

  private Stream<Phrase> languages(Signatory signatory) {
    List<Phrase> named = signatory.languages().stream().map(words::named).map(Phrase::of).toList();
    return named.isEmpty() ? Stream.of() : Stream.of(words.phrase("signed.in", words.list(named)));
  }

  /** The words as printed; the currency's code is ours. */
  private Answer amount(Amount amount) {
    return context.answer(words.print(amount, true), amount.note(), amount.cite());
  }

  /** A conversion is only ever told as a source's own. */
  private Answer conversion(Amount amount) {
    return context.answer(words.print(amount, false), amount.note(), amount.cite());
  }

  private Answer term(Term term) {
    return context.answer(words.print(term), term.note(), term.cite());
  }

  private Answer registration(communique.model.Registration registration) {
    Phrase entry =
        words.phrase("fact.register", words.text(registration.register()), registration.number());
    return context.answer(entry, Optional.empty(), registration.cite());
  }
}
