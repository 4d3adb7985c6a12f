package communique.check;

import java.util.List;

/** What names, offices and utterances have to keep. */
final class PeopleRules {

  static final List<Check<?>> ALL = List.of();

  private PeopleRules() {}
}
