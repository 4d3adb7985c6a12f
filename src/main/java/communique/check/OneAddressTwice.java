package communique.check;

import communique.model.Source;
import communique.problem.Rule;
import java.util.Optional;

/** A source at the address of another: readers count it as a second one. */
final class OneAddressTwice implements Check<Source> {

  @Override
  public Rule rule() {
    return Rule.warning("one-address-twice", "Two sources were read at the same address.");
  }

  @Override
  public Class<Source> over() {
    return Source.class;
  }

  @Override
  public void check(Source source, CheckContext context) {
    source
        .url()
        .map(url -> context.survey().readAt(PlainAddress.of(url)).get(0))
        .filter(first -> !first.equals(source.id()))
        .ifPresent(
            first ->
                context
                    .then("url")
                    .tell(
                        "this is the address of \"" + first + "\"",
                        Optional.of(
                            "cite " + first + " in its place, or give the address of this one")));
  }
}
