package communique.check;

import java.util.List;

/** What links between records have to keep. */
final class LinkRules {

  static final List<Check<?>> ALL =
      List.of(
          new UnknownReference(),
          new ForgottenBrackets(),
          new WrongKind(),
          new ReferenceCycle(),
          new DuplicateId(),
          new SameAsTwice(),
          new Unused(),
          new UnusedSide(),
          new UnknownRule());

  private LinkRules() {}
}
