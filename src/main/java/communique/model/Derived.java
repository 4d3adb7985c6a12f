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

  private final Lazy<Map<String, List<SourceUse>>> uses;
  private final Lazy<Chronicle> moments;
  private final Lazy<Chronicle> changes;
  private final Lazy<Map<String, OnBehalf>> onBehalf;
  private final Lazy<Map<String, ShortName>> names;
  private final Lazy<CountrySurvey> survey;
  private final Lazy<Map<String, CountryRelations>> pairs;
  private final Lazy<Map<String, CountryProfile>> countries;
  private final Lazy<Map<String, OrganizationProfile>> organizations;

  Derived(Dossier dossier) {
    this.uses = new Lazy<>(() -> SourceUse.in(dossier));
    this.moments = new Lazy<>(() -> Chronicle.ofMoments(dossier));
    this.changes = new Lazy<>(() -> Chronicle.ofChanges(dossier));
    this.onBehalf = new Lazy<>(() -> OnBehalf.byTopic(dossier));
    this.names = new Lazy<>(() -> ShortName.in(dossier));
    this.survey = new Lazy<>(() -> CountrySurvey.of(dossier));
    this.pairs = new Lazy<>(() -> by(survey().pairs(), two -> two.pair().slug()));
    this.countries = new Lazy<>(() -> by(survey().countries(), one -> one.country().code()));
    this.organizations = new Lazy<>(() -> OrganizationSurvey.of(dossier));
  }

  private static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
    return all.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  List<SourceUse> uses(String source) {
    return uses.get().getOrDefault(source, List.of());
  }

  Chronicle chronicle(ByTime list) {
    return switch (list) {
      case MOMENTS -> moments.get();
      case CHANGES -> changes.get();
    };
  }

  OnBehalf onBehalf(String topic) {
    return onBehalf.get().getOrDefault(topic, OnBehalf.NONE);
  }

  Optional<ShortName> shortName(String source) {
    return Optional.ofNullable(names.get().get(source));
  }

  CountrySurvey survey() {
    return survey.get();
  }

  Optional<CountryRelations> between(String pair) {
    return Optional.ofNullable(pairs.get().get(pair));
  }

  Optional<CountryProfile> profile(String code) {
    return Optional.ofNullable(countries.get().get(code));
  }

  Optional<OrganizationProfile> organization(String id) {
    return Optional.ofNullable(organizations.get().get(id));
  }

  /** A value that is made when it is first asked for. */
  private static final class Lazy<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    Lazy(Supplier<T> maker) {
      this.maker = maker;
    }

    synchronized T get() {
      T value = made == null ? maker.get() : made;
      made = value;
      return value;
    }
  }
}
