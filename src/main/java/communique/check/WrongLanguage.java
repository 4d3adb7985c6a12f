package communique.check;

import communique.check.article.Article;
import communique.model.Body;
import communique.model.Language;
import communique.model.Prose.Passage;
import communique.model.Source;
import communique.model.Text.Wording;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * What is tagged with another language than it is in: a source, by its saved article or else by the
 * words that are cited from it, and words of ours. What is translated is not compared, so a wrong
 * tag would hide a wrong quotation.
 *
 * @param over what has a language
 * @param look looks at it
 */
record WrongLanguage<T>(Class<T> over, BiConsumer<T, CheckContext> look) implements Check<T> {

  private static final String WRITE = "write the tag of the language that it is in";
  private static final String OR_ANOTHER = " (or another article was saved)";

  static final List<Check<?>> ALL =
      List.of(
          new WrongLanguage<>(Source.class, WrongLanguage::source),
          new WrongLanguage<>(Wording.class, WrongLanguage::wording),
          new WrongLanguage<>(Body.InLanguage.class, WrongLanguage::prose));

  @Override
  public Rule rule() {
    return Rule.error(
        "wrong-language",
        "A source, by its saved article or the words cited from it, or a text is in another language"
            + " than it is tagged with.");
  }

  @Override
  public void check(T value, CheckContext context) {
    look.accept(value, context);
  }

  private static void source(Source source, CheckContext context) {
    source.language().ifPresent(language -> source(source, language, context));
  }

  private static void source(Source source, Language tag, CheckContext context) {
    Optional<Article> article = context.snapshots().article(source);
    String text = article.map(Article::text).orElseGet(() -> context.survey().cited(source.id()));
    String what =
        article.isPresent() ? "the saved article is" : "the words that are cited from it are";
    Tagged.otherwise(text, tag)
        .ifPresent(
            found ->
                context
                    .then("language")
                    .tell(
                        "this says %s, and %s %s".formatted(tag.tag(), what, found.found()),
                        Optional.of(hint(found, article.isPresent()))));
  }

  private static String hint(Tagged found, boolean saved) {
    return found.meant().map(meant -> "did you mean \"" + meant + "\"?").orElse(WRITE)
        + (saved ? OR_ANOTHER : "");
  }

  private static void wording(Wording wording, CheckContext context) {
    wording
        .language()
        .filter(language -> UnreadLanguage.isWrittenSo(wording))
        .flatMap(
            language ->
                Tagged.otherwise(ForeignWords.withoutAsides(wording.words()), language)
                    .map(found -> told(language, found)))
        .ifPresent(told -> context.tell(told.message(), told.hint()));
  }

  private static void prose(Body.InLanguage text, CheckContext context) {
    Language language = text.languageOr(context.dossier().site().language());
    List<Passage> own =
        text.prose().passages().stream().filter(passage -> !passage.quoted()).toList();
    String words =
        own.stream()
            .map(passage -> ForeignWords.withoutAsides(passage.text()))
            .collect(Collectors.joining("\n"));
    if (Scripts.in(words).stream().anyMatch(script -> Scripts.fits(script, language))) {
      Tagged.otherwise(words, language)
          .map(
              found ->
                  text.language().isPresent() ? told(language, found) : untagged(language, found))
          .ifPresent(
              told ->
                  context
                      .at(context.at().marked(own.get(0).mark()))
                      .tell(told.message(), told.hint()));
    }
  }

  private record Told(String message, Optional<String> hint) {}

  private static Told untagged(Language home, Tagged found) {
    return new Told(
        "nothing says in which language this is, so it is taken for %s; it is %s"
            .formatted(home.tag(), found.found()),
        found
            .meant()
            .map(
                meant ->
                    "write it in %s; text in another language stands in a file of its own, <id>.%s.md"
                        .formatted(home.tag(), meant)));
  }

  private static Told told(Language language, Tagged found) {
    return new Told(
        "these words are tagged %s, and are %s".formatted(language.tag(), found.found()),
        found.meant().map(meant -> "did you mean \"" + meant + "\"?"));
  }
}
