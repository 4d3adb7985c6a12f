package communique.check;

import communique.model.Actor;
import communique.model.Country;
import communique.model.Known;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A code that ISO 3166 leaves to its users, of which the settings do not say what it stands for:
 * readers would see the code.
 *
 * @param over what can be a code
 * @param country the country that it is
 */
record UnknownCountry<T>(Class<T> over, Function<T, Optional<Country>> country)
    implements Check<T> {

  static final List<Check<?>> ALL =
      List.of(
          new UnknownCountry<>(Actor.class, Actor::country),
          new UnknownCountry<>(Known.class, Known::country),
          new UnknownCountry<>(Country.class, Optional::of));

  @Override
  public Rule rule() {
    return Rule.error(
        "unknown-country",
        "A country code that ISO 3166 leaves to its users stands for nothing in site.yaml.");
  }

  @Override
  public void check(T value, CheckContext context) {
    country
        .apply(value)
        .filter(found -> !context.dossier().site().knows(found))
        .ifPresent(found -> tell(found.code(), context));
  }

  private static void tell(String code, CheckContext context) {
    String name = code.equals("XK") ? "Kosovo" : "<its name>";
    context.tell(
        "ISO 3166 leaves the code \"%s\" to its users, and site.yaml does not say what it is"
            .formatted(code),
        Optional.of("write countries: {%s: {name: %s}} in site.yaml".formatted(code, name)));
  }
}
