package communique.check;

import java.util.List;

/** What documents and sums have to keep. */
final class AgreementRules {

  static final List<Check<?>> ALL =
      List.of(
          new UnknownForm(),
          new StatusDoesNotFitForm(),
          new SignedWithoutEvidence(),
          new WrongNumberOfParties(),
          new LeaderAsSignatory(),
          new SideNotAParty(),
          new StepsOutOfOrder(),
          new StepTwice(),
          new EffectBeforeSigning(),
          new StepAfterTheEnd(),
          new TermIsOver(),
          new IdentifiedExceedsStated(),
          new RestOfNothing(),
          new Lapse(),
          new Expiring(),
          new UnknownCurrency(),
          new UnreadableAmount(),
          new ConversionWithoutAmount(),
          new RatesDisagree());

  private AgreementRules() {}
}
