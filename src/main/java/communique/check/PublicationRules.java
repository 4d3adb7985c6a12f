package communique.check;

import java.util.List;

/** What has to be settled before a record is shown. */
final class PublicationRules {

  static final List<Check<?>> ALL =
      List.of(
          new PageTwice(),
          new EmbargoedReference(),
          new DraftReference(),
          new WithdrawnWithoutReason(),
          new OneSidedDifference(),
          new UnseenSide(),
          new IncompleteCorrection(),
          new WrongKindOfChange(),
          new ChangeOfNothing(),
          new NotConsidered(),
          new BriefWithoutSentence(),
          new TooLongBrief(),
          new OneSideOnly(),
          new WaiverUnused(),
          new WaiverExpired());

  private PublicationRules() {}
}
