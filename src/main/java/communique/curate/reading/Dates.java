package communique.curate.reading;

import communique.check.article.Article;
import communique.curate.reading.Find.Kind;
import communique.curate.reading.Reading.Extent;
import communique.model.Language;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dates in an article, as printed: with a day, or with a month and a year. The months of
 * English are known in every article, those of others in articles in their language.
 */
final class Dates {

  private static final String DAY = "\\b\\d{1,2}(?:st|nd|rd|th|er|\\.)?";
  private static final String YEAR = "\\d{4}\\b";

  /** Of East Asia, by era and day of the week as well; a day alone is one in news. */
  private static final String EAST =
      "(?:(?:\\d{4}|令和\\d{1,2}|[二〇零一三四五六七八九]{4})[年년] ?)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[月월]"
          + "(?: ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号號일])?"
          + "|(?<!\\d)\\d{1,2}(?:日|일(?=[에은이까 (,]))";

  private static final String DIGITS =
      "\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{4}\\. ?\\d{1,2}\\. ?\\d{1,2}\\b|\\b\\d{4}/\\d{1,2}/\\d{1,2}\\b"
          + "|\\b\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b";

  private Dates() {}

  static List<Find> in(Article article, Optional<Language> language) {
    return pattern(language)
        .matcher(article.text())
        .results()
        .map(
            found ->
                new Find(
                    Kind.DATE,
                    new Extent(found.start(), found.end()),
                    found.group(),
                    Optional.empty(),
                    Optional.empty()))
        .toList();
  }

  private static Pattern pattern(Optional<Language> language) {
    String months =
        Stream.concat(
                Stream.of(Locale.ENGLISH),
                language.map(one -> Locale.forLanguageTag(one.tag())).stream())
            .flatMap(Dates::months)
            .collect(Collectors.toCollection(TreeSet::new))
            .descendingSet()
            .stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?![\\p{L}\\p{M}])"));
    String de = "(?: (?:de|of|d'))? ?";
    String words =
        "%1$s%4$s%2$s(?:,?%4$s%3$s)?|%2$s\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!:)(?:, %3$s)?|%2$s%4$s%3$s"
            .formatted(DAY, months, YEAR, de);
    return Pattern.compile(DIGITS + "|" + EAST + "|" + words);
  }

  /** Names with letters only: the others are numbers. */
  private static Stream<String> months(Locale locale) {
    return Stream.of(Month.values())
        .flatMap(
            month ->
                Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                    .map(style -> month.getDisplayName(style, locale)))
        .map(name -> name.endsWith(".") ? name.substring(0, name.length() - 1) : name)
        .filter(name -> name.length() > 2 && name.codePoints().allMatch(Character::isLetter));
  }
}
