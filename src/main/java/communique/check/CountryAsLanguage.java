package communique.check;

import communique.model.Language;
import communique.model.Signatory;
import communique.model.Source;
import communique.model.Text;
import communique.problem.KeyPath;
import communique.problem.Rule;
import communique.shape.Unreadable;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The code of a country where a language is meant, and another language has that code: words of a
 * source in it would be compared with nothing. What {@link UnreadLanguage} or {@link WrongScript}
 * tells is not told twice; a site in that language means it.
 *
 * @param over what has languages
 * @param said each of them, and the way to it
 */
record CountryAsLanguage<T>(Class<T> over, BiFunction<T, CheckContext, Stream<Said>> said)
    implements Check<T> {

  static final List<Check<?>> ALL =
      List.of(
          new CountryAsLanguage<>(Source.class, CountryAsLanguage::ofSource),
          new CountryAsLanguage<>(Signatory.class, CountryAsLanguage::ofSignatory),
          new CountryAsLanguage<>(Text.class, CountryAsLanguage::ofWords));

  /** A language, and the keys that lead to it. */
  record Said(Language language, List<String> keys) {

    CheckContext place(CheckContext context) {
      CheckContext there = context;
      for (String key : keys) {
        there = there.then(key);
      }
      return there;
    }
  }

  @Override
  public Rule rule() {
    return Rule.error(
        "country-as-language",
        "The code of a country stands where its language is meant, and means another language.");
  }

  static Stream<Said> ofSource(Source source, CheckContext context) {
    return source.language().stream().map(language -> new Said(language, List.of("language")));
  }

  static Stream<Said> ofSignatory(Signatory signatory, CheckContext context) {
    List<Language> all = signatory.languages();
    return IntStream.range(0, all.size())
        .mapToObj(i -> new Said(all.get(i), List.of("in", String.valueOf(i))));
  }

  static Stream<Said> ofWords(Text text, CheckContext context) {
    return UnreadLanguage.isToldIn(text, context)
        ? Stream.empty()
        : text.wordings().stream()
            .filter(UnreadLanguage::isWrittenSo)
            .flatMap(wording -> wording.language().stream())
            .map(language -> new Said(language, List.of(language.tag(), KeyPath.KEY)));
  }

  @Override
  public void check(T value, CheckContext context) {
    said.apply(value, context)
        .filter(one -> !isOfSite(one.language(), context))
        .forEach(one -> one.language().slip().ifPresent(slip -> tell(one, slip, context)));
  }

  static boolean isOfSite(Language language, CheckContext context) {
    return context.dossier().site().readers().anyMatch(language::serves);
  }

  private static void tell(Said said, Unreadable slip, CheckContext context) {
    said.place(context).tell(slip.message(), slip.hint());
  }
}
