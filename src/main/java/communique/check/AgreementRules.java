package communique.check;

import java.util.List;

/** What documents and sums have to keep. */
final class AgreementRules {

  static final List<Check<?>> ALL = List.of();

  private AgreementRules() {}
}
