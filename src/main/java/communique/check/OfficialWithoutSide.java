package communique.check;

import communique.model.Source;
import communique.model.Source.Kind;
import communique.problem.Rule;
import java.util.Optional;

/** An official source that nobody can be held to. */
final class OfficialWithoutSide implements Check<Source> {

  @Override
  public Rule rule() {
    return Rule.error(
        "official-without-side",
        "An official source does not say for which side it speaks, or an official text neither that"
            + " nor which document it is.");
  }

  @Override
  public Class<Source> over() {
    return Source.class;
  }

  @Override
  public void check(Source source, CheckContext context) {
    if (source.kind().filter(Kind.OFFICIAL::equals).isPresent() && source.side().isEmpty()) {
      context
          .then("kind")
          .tell(
              "an official source speaks for a side, and this one names none",
              Optional.of("add side: with a country code, the id of an organization, or words"));
    }
    boolean text = source.kind().filter(Kind.OFFICIAL_TEXT::equals).isPresent();
    if (text && source.side().isEmpty() && source.document().isEmpty()) {
      context
          .then("kind")
          .tell(
              "all words of an official text can be quoted, and this one names neither the document"
                  + " nor the side that answers for it",
              Optional.of("add document: with the id of the agreement, or side:"));
    }
  }
}
