package communique.check;

import communique.model.Prose.BareName;
import communique.model.Source;
import communique.problem.Rule;
import communique.shape.Ref;
import java.util.Optional;

/** A source's id after an @ in prose that is no citation, because its brackets are missing. */
final class ForgottenBrackets implements Check<BareName> {

  /** Shorter names are near to too many ids. */
  private static final int SHORTEST = 5;

  @Override
  public Rule rule() {
    return Rule.fixedError(
        "forgotten-brackets", "An @ in prose names a source without the brackets of a citation.");
  }

  @Override
  public Class<BareName> over() {
    return BareName.class;
  }

  @Override
  public void check(BareName bare, CheckContext context) {
    meant(bare.name(), context)
        .ifPresent(
            id ->
                context.tell(
                    "this is no citation: it would be shown as typed",
                    Optional.of("write [@%s]; if no source is meant, write \\@".formatted(id))));
  }

  private static Optional<String> meant(String name, CheckContext context) {
    Optional<String> slip =
        name.length() < SHORTEST
            ? Optional.empty()
            : context
                .survey()
                .hints()
                .slipOf(name, "slip of a source", () -> context.survey().ids(Source.class));
    return context.dossier().find(Ref.to(Source.class, name)).map(Source::id).or(() -> slip);
  }
}
