package communique.view;

import communique.model.Agreement;
import communique.model.Party;
import communique.model.Relations.Origin;
import communique.model.Summit;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the sheet of an agreement. */
final class AgreementSheet {

  /** So many sides are named above the title. */
  private static final int MOST_NAMED = 3;

  private final PageContext context;
  private final Words words;
  private final Agreement agreement;
  private final AgreementFacts facts;

  AgreementSheet(PageContext context, Agreement agreement) {
    this.context = context;
    this.words = context.words();
    this.agreement = agreement;
    this.facts = new AgreementFacts(context, agreement);
  }

  /** The sheet. */
  AgreementView view() {
    Statements statements = new Statements(context);
    List<Sentence> lead = new AgreementLead(context, agreement).sentences();
    return new AgreementView(
        context
            .head(
                words.label(agreement),
                List.of(context.crumb(Agreement.class)),
                Optional.of(agreement))
            .describedBy(Lead.inShort(lead, words)),
        kind(),
        lead,
        Sentence.wordings(lead),
        Gaps.reported(context, agreement),
        statements.byTopic(context.here(context.dossier().relations().statementsBy(agreement))),
        new Ladder(context, agreement).steps(),
        answered(facts.people()).toList(),
        answered(facts.lineage()).toList(),
        context.dossier().relations().origins(agreement).map(this::origin).toList(),
        Stream.of(facts.identity(), facts.money(), facts.registered())
            .flatMap(this::answered)
            .toList(),
        Gaps.of(context, missing(), agreement),
        new Doubts(words).of(context.doubts().of(agreement)),
        new DifferenceTable(context, agreement).view(facts.disputed()),
        statements.about(agreement),
        ProseHtml.of(context, agreement.prose()),
        new Changes(context).of(agreement),
        context.apparatus().sources());
  }

  private Stream<Fact> answered(List<Fact> all) {
    return all.stream().filter(fact -> !fact.answers().isEmpty());
  }

  /** The sides, if they are a few states, and the form. */
  Phrase kind() {
    List<Party> parties = agreement.parties().items();
    Phrase sides =
        parties.size() > MOST_NAMED
                || parties.stream().anyMatch(party -> party.is().country().isEmpty())
            ? Phrase.NONE
            : Phrase.join("–", parties.stream().map(words::party).toList());
    Phrase form = context.inShort(facts.form());
    return Phrase.join(
            " · ", List.of(sides, form.isEmpty() ? Phrase.of(words.say("kind.agreement")) : form))
        .capital();
  }

  private List<String> missing() {
    List<Fact> asked =
        Stream.of(facts.identity(), facts.people(), facts.money(), facts.lineage())
            .flatMap(List::stream)
            .toList();
    Stream<String> unregistered =
        facts.registered().stream()
            .filter(fact -> fact.answers().isEmpty())
            .map(context.words()::missing);
    return Stream.concat(context.missing(asked).stream(), unregistered).distinct().toList();
  }

  private Answer origin(Origin origin) {
    Link summit = context.link(Ref.to(Summit.class, origin.summit().id()));
    Phrase place =
        origin
            .summit()
            .outcomes()
            .place(origin.outcome())
            .map(words::name)
            .map(Phrase::of)
            .orElse(Phrase.NONE);
    Link both = new Link(Phrase.join(" · ", List.of(summit.words(), place)), summit.href());
    return context.answer(both, Optional.empty(), origin.outcome().note(), origin.outcome().cite());
  }
}
