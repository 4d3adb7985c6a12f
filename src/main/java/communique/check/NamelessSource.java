package communique.check;

import communique.model.Source;
import communique.problem.Rule;
import java.util.Optional;

/** A source of which neither publisher nor title is known, nor what to call it. */
final class NamelessSource implements Check<Source> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "nameless-source",
        "A source has neither publisher nor title nor short, so that readers are shown its id.");
  }

  @Override
  public Class<Source> over() {
    return Source.class;
  }

  @Override
  public void check(Source source, CheckContext context) {
    if (source.isNameless() && source.editorial().isForReaders()) {
      context.tell(
          "readers are shown this source as \"%s\": it has no publisher, no title and no short"
              .formatted(source.id()),
          Optional.of("write publisher: or title: as printed, or short: what readers know it by"));
    }
  }
}
