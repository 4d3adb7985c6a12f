package communique.check;

import communique.model.Source;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A source without what a reader needs to find it. */
final class IncompleteSource implements Check<Source> {

  @Override
  public Rule rule() {
    return Rule.error(
        "incomplete-source",
        "A source lacks publisher, title or date, and not-stated is not said.");
  }

  @Override
  public Class<Source> over() {
    return Source.class;
  }

  @Override
  public void check(Source source, CheckContext context) {
    List<String> keys =
        Stream.of(
                source.publisher().orMissing("publisher"),
                source.title().orMissing("title"),
                source.published().orMissing("published"))
            .flatMap(key -> key)
            .toList();
    if (!keys.isEmpty()) {
      context.tell(
          "nobody has looked for %s; readers need publisher, title and date to find the source"
              .formatted(String.join(" and ", keys)),
          Optional.of("write it as printed, or not-stated if it is not printed"));
    }
  }
}
