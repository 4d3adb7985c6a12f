package communique.view;

import communique.model.Agreement;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** Writes the sheet of an agreement. */
final class AgreementSheet {

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

  /** The sheet, its sources numbered in the order of reading. */
  AgreementView view() {
    List<Fact> identity = facts.identity();
    List<Fact> people = facts.people();
    List<AgreementView.Step> ladder = new Ladder(context, agreement).steps();
    List<Fact> money = facts.money();
    List<ClaimView> claims = context.agreed(agreement);
    Statements statements = new Statements(context);
    List<TopicView> positions =
        statements.byTopic(context.dossier().relations().statementsBy(agreement));
    List<Fact> lineage = facts.lineage();
    List<Answer> origins =
        context.dossier().relations().origins(agreement).map(this::origin).toList();
    List<ClaimView> differences = context.differences(agreement);
    return new AgreementView(
        context.head(
            words.label(agreement),
            List.of(context.crumb(Agreement.class)),
            Optional.of(agreement)),
        context.inShort(facts.form()),
        agreement.latest().map(words::status).orElse(Phrase.NONE),
        identity,
        people,
        ladder,
        money,
        claims,
        positions,
        lineage,
        origins,
        differences,
        new Doubts(words).of(context.doubts().of(agreement)),
        facts.disputed(),
        facts.registered(),
        statements.about(agreement),
        ProseHtml.of(context, agreement.prose()),
        new Changes(context).of(agreement),
        context.apparatus().sources());
  }

  private Answer origin(communique.model.Relations.Origin origin) {
    Link summit = context.link(Ref.to(communique.model.Summit.class, origin.summit().id()));
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
