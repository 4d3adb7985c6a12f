package communique.check;

import communique.model.Language;
import communique.model.ResourceTable;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words other than pronouns that point at something told before them: both sides, the latter, said
 * agreement. They are a table beside this class, to be added to.
 */
final class Openings {

  private static final String TABLE = "/communique/check/openings.properties";

  /** Where words are parted by spaces, they end with one; both sides of a border are told. */
  private static final String END = "(?![\\p{IsLatin}\\p{Nd}-])(?! of\\b)";

  private static final Map<String, Pattern> BY_LANGUAGE =
      ResourceTable.read(TABLE).entrySet().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.getKey().substring(0, row.getKey().indexOf('.')),
                  Collectors.collectingAndThen(
                      Collectors.mapping(Map.Entry::getValue, Collectors.joining("|")),
                      Openings::pattern)));

  private Openings() {}

  private static Pattern pattern(String alternatives) {
    return Pattern.compile("(?i)(?:" + alternatives + ")" + END);
  }

  /** Those of a language; nothing if none are known here. */
  static Optional<Pattern> of(Language language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language.primary()));
  }
}
