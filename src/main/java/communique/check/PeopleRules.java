package communique.check;

import java.util.List;

/** What names, offices and utterances have to keep. */
final class PeopleRules {

  static final List<Check<?>> ALL =
      List.of(
          new SideInWords(),
          new StateAsOrganization(),
          new KindDoesNotFit(),
          new OfficeUnknown(),
          new WrongScript(),
          new WrongScriptOfProse(),
          new UnreadLanguage(),
          new UnreadProse(),
          new UnreadMessages(),
          new NoNativeName(),
          new UnlistedSpelling(),
          new NotAParticipant(),
          new UnplacedStatement(),
          new ToldNowhere(),
          new GistNeedsANeighbour(),
          new NearlyNotStated(),
          UnattributedQuote.inEntries(),
          UnattributedQuote.inSettings(),
          new UnattributedQuoteInMessage(),
          new RenditionsDiffer(),
          new DoubtUnexplained());

  private PeopleRules() {}
}
