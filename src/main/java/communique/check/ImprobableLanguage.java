package communique.check;

import communique.check.CountryAsLanguage.Said;
import communique.model.Country;
import communique.model.Language;
import communique.model.Signatory;
import communique.model.Source;
import communique.model.Text;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language that nobody speaks in the countries of this dossier, and whose code is that of one of
 * them: {@code my} is Burmese, in a dossier of Malaysia {@code ms} is meant. {@link
 * CountryAsLanguage} tells those that hardly anybody ever means.
 *
 * @param over what has languages
 * @param said each of them, and the way to it
 */
record ImprobableLanguage<T>(Class<T> over, BiFunction<T, CheckContext, Stream<Said>> said)
    implements Check<T> {

  static final List<Check<?>> ALL =
      List.of(
          new ImprobableLanguage<>(Source.class, CountryAsLanguage::ofSource),
          new ImprobableLanguage<>(Signatory.class, CountryAsLanguage::ofSignatory),
          new ImprobableLanguage<>(Text.class, CountryAsLanguage::ofWords));

  private static final int TOLD = 3;

  @Override
  public Rule rule() {
    return Rule.warning(
        "improbable-language",
        "The code of a language is that of a country in the dossier, where others are spoken.");
  }

  @Override
  public void check(T value, CheckContext context) {
    said.apply(value, context)
        .filter(one -> one.language().slip().isEmpty())
        .filter(one -> !CountryAsLanguage.isOfSite(one.language(), context))
        .forEach(
            one -> meant(one.language(), context).ifPresent(there -> tell(one, there, context)));
  }

  /** The country that is meant, if nobody here speaks the language. */
  private static Optional<Country> meant(Language language, CheckContext context) {
    return language
        .homonym()
        .filter(country -> countries(context).contains(country))
        .filter(country -> countries(context).stream().noneMatch(language::isSpokenIn));
  }

  private static Set<Country> countries(CheckContext context) {
    return context.dossier().relations().countries().survey().countries().stream()
        .map(one -> one.country())
        .collect(Collectors.toSet());
  }

  private static void tell(Said said, Country country, CheckContext context) {
    String tag = said.language().tag();
    List<String> spoken = Language.spokenIn(country).stream().limit(TOLD).toList();
    said.place(context)
        .tell(
            "\"%s\" as a language is %s, and nobody in this dossier speaks it; %s is also the code of a country in it"
                .formatted(tag, said.language().name(), country.code()),
            Optional.of(
                (spoken.isEmpty()
                        ? ""
                        : "did you mean \"" + String.join("\" or \"", spoken) + "\"? ")
                    + "if not, name a country or a script behind it: %s-<COUNTRY>".formatted(tag)));
  }
}
