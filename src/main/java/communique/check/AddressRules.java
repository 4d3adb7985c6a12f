package communique.check;

import communique.problem.Rule;
import java.util.List;

/** What the addresses of sources have to keep; looked at when they are to be asked. */
final class AddressRules {

  static final Rule GONE =
      Rule.warning(
          "address-gone",
          "The page at a source's address is gone, and no archive that has it is named.");
  static final Rule SILENT =
      Rule.warning(
          "address-silent", "Nobody answers at a source's address, or with an error only.");

  static final List<Rule> ALL = List.of(GONE, SILENT);

  private AddressRules() {}
}
