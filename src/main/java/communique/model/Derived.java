package communique.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What follows from a whole dossier and many pages ask for: found once, when it is first asked. */
final class Derived {

  private final Once<Map<String, List<SourceUse>>> uses;
  private final Once<List<CountryRelations>> dealings;
  private final Once<Map<String, CountryRelations>> byPair;

  Derived(Dossier dossier) {
    this.uses = new Once<>(() -> SourceUse.in(dossier));
    this.dealings = new Once<>(() -> new Countries(dossier).found());
    this.byPair =
        new Once<>(
            () ->
                dealings().stream()
                    .collect(Collectors.toMap(two -> two.pair().slug(), Function.identity())));
  }

  List<SourceUse> uses(String source) {
    return uses.get().getOrDefault(source, List.of());
  }

  List<CountryRelations> dealings() {
    return dealings.get();
  }

  Optional<CountryRelations> between(String pair) {
    return Optional.ofNullable(byPair.get().get(pair));
  }

  /** A value that is made when it is first asked for. */
  private static final class Once<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    synchronized T get() {
      T value = made == null ? maker.get() : made;
      made = value;
      return value;
    }
  }
}
