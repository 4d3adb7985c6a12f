package communique.check;

import java.util.List;

/** The words of the interface: a dossier can have its own. */
final class InterfaceRules {

  static final List<Check<?>> ALL =
      List.of(
          new UnspokenLanguage(), new MissingMessage(), new UnknownMessage(), new BrokenMessage());

  private InterfaceRules() {}
}
