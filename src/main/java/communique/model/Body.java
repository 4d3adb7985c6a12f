package communique.model;

import communique.shape.Beside;
import communique.shape.Doc;
import communique.shape.KeyedBy;
import communique.shape.Prunable;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A sheet's running text, in one language or several: that of the sheet's own file first, then
 * those of the files beside it.
 *
 * @param texts each in another language; none if there is no text
 */
public record Body(List<InLanguage> texts) implements Prunable {

  /** No text. */
  public static final Body NONE = new Body(List.of());

  private static final InLanguage SILENT = new InLanguage(Optional.empty(), Prose.NONE);

  private static final String ENDING = ".md";

  /**
   * The text in one language.
   *
   * @param language the language that the name of its file says; that of the site for the sheet's
   *     own file
   */
  @KeyedBy("language")
  public record InLanguage(
      @Doc("The language; that of the site unless said.") Optional<Language> language,
      @Doc("The text.") Prose prose)
      implements Beside {

    /** The language that it says, else that one. */
    public Language languageOr(Language home) {
      return language.orElse(home);
    }

    /** {@code kim.ko.md} beside {@code kim.md}. */
    @Override
    public String file(String sheet) {
      return language
          .map(own -> sheet.substring(0, sheet.length() - ENDING.length()) + "." + own.tag())
          .map(name -> name + ENDING)
          .orElse(sheet);
    }
  }

  /** Copies the list. */
  public Body {
    texts = List.copyOf(texts);
  }

  /** The text of a sheet's own file. */
  public static Body of(Prose own) {
    return own.isEmpty() ? NONE : new Body(List.of(new InLanguage(Optional.empty(), own)));
  }

  /** The same with the texts of files beside the sheet's. */
  public Body with(List<InLanguage> beside) {
    return new Body(Stream.concat(texts.stream(), beside.stream()).toList());
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /**
   * The text that serves a reader best: in the reader's very language, else in one that serves as
   * well, else in that of the site, else the first there is.
   *
   * @param home the language of the site, in which the sheet's own text is
   */
  public InLanguage serving(Language reader, Language home) {
    return first(reader, home, Language::equals)
        .or(() -> first(reader, home, Language::serves))
        .or(() -> first(home, home, Language::serves))
        .or(() -> texts.stream().findFirst())
        .orElse(SILENT);
  }

  private Optional<InLanguage> first(
      Language wanted, Language home, BiPredicate<Language, Language> fits) {
    return texts.stream().filter(text -> fits.test(text.languageOr(home), wanted)).findFirst();
  }

  /** It tells one thing in several languages: where one of the texts falls, all do. */
  @Override
  public Body without(Predicate<Object> hidden) {
    boolean falls =
        texts.stream().anyMatch(text -> !text.prose().isEmpty() && isLost(text.prose(), hidden));
    return falls ? NONE : this;
  }

  private static boolean isLost(Prose text, Predicate<Object> hidden) {
    return text.without(hidden).isEmpty();
  }
}
