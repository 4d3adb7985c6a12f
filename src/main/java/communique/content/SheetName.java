package communique.content;

import communique.model.Language;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import communique.shape.Ref;
import communique.shape.Unreadable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a sheet's file, {@code <id>.md}, or of one with its running text in another language,
 * {@code <id>.<language>.md}. An id has no point in it, so that none is taken for a language.
 *
 * @param id the id of the sheet
 * @param language the language; none for the sheet itself
 */
record SheetName(String id, Optional<Language> language) {

  private static final String ENDING = ".md";

  private static final Pattern IN_LANGUAGE =
      Pattern.compile("([a-z0-9][a-z0-9-]*)\\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)");

  /** What was meant by a name that is none, if it is that of a text in another language. */
  private static final Pattern LIKE_ONE =
      Pattern.compile("(.+)[._]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)\\.md");

  /** The path of the sheet to which the file at that path adds a language, if it does. */
  static Optional<String> sheet(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Layout.sheet(path).isPresent() && isInLanguage(name)
        ? Optional.of(
            path.substring(0, path.length() - name.length())
                + name.substring(0, name.indexOf('.'))
                + ENDING)
        : Optional.empty();
  }

  private static boolean isInLanguage(String name) {
    return IN_LANGUAGE.matcher(bare(name)).matches();
  }

  private static String bare(String name) {
    return name.substring(0, name.length() - ENDING.length());
  }

  /**
   * Reads a file's name.
   *
   * @throws Unreadable if it is not such a name
   */
  static SheetName of(String name) {
    Matcher text = IN_LANGUAGE.matcher(bare(name));
    return text.matches()
        ? new SheetName(Ref.slug(text.group(1)), Optional.of(language(text.group(2))))
        : new SheetName(Ref.slug(bare(name)), Optional.empty());
  }

  /**
   * The language that a file's name says, in the very form of its tag, so that one language has one
   * file on every disk.
   *
   * @throws Unreadable if it says none, or says it otherwise
   */
  static Language language(String tag) {
    Language language = Language.of(tag);
    if (!language.tag().equals(tag)) {
      throw Unreadable.wrongType("a language is written otherwise than \"" + tag + "\"")
          .hint(Optional.of("rename it: the tag is " + language.tag()));
    }
    return language;
  }

  /** What is wrong with a file's name. */
  static Problem problem(String file, Unreadable fault) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return isInLanguage(name)
        ? Problem.of(
                ReadingRules.INVALID_ID,
                Location.of(file),
                fault.message() + "; <id>.<language>.md holds the text of a sheet in a language")
            .hint(fault.hint().or(() -> Optional.of("rename it: the name of a sheet is its id")))
        : Problem.of(
                fault.rule(), Location.of(file), fault.message() + "; the file's name is the id")
            .hint(translation(name).or(fault::hint));
  }

  private static Optional<String> translation(String name) {
    Matcher language = LIKE_ONE.matcher(name);
    return language.matches()
        ? Optional.of(
            "the text of %1$s.md in another language stands in %1$s.%2$s.md; its words by language"
                    .formatted(language.group(1), language.group(2).replace('_', '-'))
                + " stand in the one file: {%s: …}".formatted(language.group(2)))
        : Optional.empty();
  }
}
