package communique.check;

import communique.model.Claim;
import communique.model.Disputed;
import communique.model.Part;
import communique.model.Source;
import communique.problem.Rule;
import communique.shape.Ref;
import java.util.List;
import java.util.Optional;

/** A difference with fewer than two sides, or with fewer than two that withdrawn sources leave. */
final class OneSidedDifference implements Check<Disputed> {

  @Override
  public Rule rule() {
    return Rule.error(
        "one-sided-difference", "Something is said to differ, and fewer than two sides are given.");
  }

  @Override
  public Class<Disputed> over() {
    return Disputed.class;
  }

  @Override
  public void check(Disputed value, CheckContext context) {
    if (!value.isDisputed()) {
      return;
    }
    List<? extends Disputed.Side> standing =
        value.sides().stream().filter(side -> stands(side, context)).toList();
    if (value.sides().size() < 2) {
      tell(value.sides().size(), "given", context, value);
    } else if (standing.size() < 2 && isForReaders(context)) {
      tell(standing.size(), "left without withdrawn sources", context, value);
    }
  }

  /** What leads out: of a claim there is no key whose loss would leave a sentence. */
  private static String remedy(Disputed value) {
    if (value instanceof Claim) {
      return "add what another source has under readings, or tell it as a claim: text: and cite: in"
          + " place of about:, readings: and differ:";
    }
    return value instanceof Part
        ? "add what another source has under readings, or take readings: and differ: out"
        : "add what the other source has, or take this key out";
  }

  static boolean stands(Disputed.Side side, CheckContext context) {
    return side.carriers().isEmpty()
        || side.carriers().stream().anyMatch(source -> !isWithdrawn(source, context));
  }

  private static boolean isWithdrawn(Ref<Source> source, CheckContext context) {
    return context
        .dossier()
        .find(source)
        .filter(s -> s.editorial().withdrawn().isPresent())
        .isPresent();
  }

  private static boolean isForReaders(CheckContext context) {
    return context.entry().filter(entry -> entry.editorial().withdrawn().isEmpty()).isPresent();
  }

  private static void tell(int sides, String how, CheckContext context, Disputed value) {
    context
        .then(value.toldBy())
        .tell(
            "sources are said to differ, and %s %s; expected at least two"
                .formatted(sides == 0 ? "no side is" : "only one side is", how),
            Optional.of(remedy(value)));
  }
}
