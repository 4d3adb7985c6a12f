package communique.check;

import java.util.List;

/** What has to be settled before a record is shown. */
final class PublicationRules {

  static final List<Check<?>> ALL = List.of();

  private PublicationRules() {}
}
