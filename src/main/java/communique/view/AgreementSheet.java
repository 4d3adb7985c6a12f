package communique.view;

import communique.model.Agreement;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** Writes the sheet of an agreement. */
final class AgreementSheet {

  private final Desk desk;
  private final Words words;
  private final Agreement agreement;
  private final AgreementFacts facts;

  AgreementSheet(Desk desk, Agreement agreement) {
    this.desk = desk;
    this.words = desk.words();
    this.agreement = agreement;
    this.facts = new AgreementFacts(desk, agreement);
  }

  /** The sheet, its sources numbered in the order of reading. */
  AgreementView view() {
    List<Fact> identity = facts.identity();
    List<Fact> people = facts.people();
    List<AgreementView.Step> ladder = new Ladder(desk, agreement).steps();
    List<Fact> money = facts.money();
    List<ClaimView> claims = desk.agreed(agreement);
    List<Fact> lineage = facts.lineage();
    List<Answer> origins = desk.dossier().relations().origins(agreement).map(this::origin).toList();
    List<ClaimView> differences = desk.differences(agreement);
    return new AgreementView(
        desk.head(
            words.label(agreement), List.of(desk.crumb(Agreement.class)), Optional.of(agreement)),
        desk.inShort(facts.form()),
        agreement.latest().map(step -> words.name(step.status())).orElse(""),
        identity,
        people,
        ladder,
        money,
        claims,
        lineage,
        origins,
        differences,
        new Doubts(words).of(desk.doubts().of(agreement)),
        facts.questions(desk::disputed),
        facts.registered(),
        new ProseHtml(desk).of(agreement.prose()),
        new Changes(desk).of(agreement),
        desk.apparatus().sources());
  }

  private Answer origin(communique.model.Relations.Origin origin) {
    Link summit = desk.link(Ref.to(communique.model.Summit.class, origin.summit().id()));
    String place = words.name(origin.outcome().counted());
    Link both = new Link(words.phrase("list.dots", summit.words(), place), summit.href());
    return desk.answer(both, Optional.empty(), origin.outcome().note(), origin.outcome().cite());
  }
}
