package communique.check;

import communique.model.SameAs;
import communique.problem.Rule;
import java.util.Optional;

/** An identifier of two records: they are one thing, or one of them has that of another. */
final class SameAsTwice implements Check<SameAs> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "same-as-twice", "Two records have one identifier in a register of the world.");
  }

  @Override
  public Class<SameAs> over() {
    return SameAs.class;
  }

  @Override
  public void check(SameAs one, CheckContext context) {
    String first = context.survey().identified(one);
    if (context.entry().filter(entry -> !entry.id().equals(first)).isPresent()) {
      context.tell(
          "this is the identifier of \"%s\", too".formatted(first),
          Optional.of(
              "take it out where it is that of something else, or make one record of the two"));
    }
  }
}
