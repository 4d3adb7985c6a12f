package communique.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write a date.
 *
 * @param pattern what it looks like
 * @param meaning the days that its parts mean; fails if there are none
 */
record EdtfForm(Pattern pattern, Function<Parts, EdtfDays> meaning) {

  EdtfForm(String pattern, Function<Parts, EdtfDays> meaning) {
    this(Pattern.compile(pattern), meaning);
  }

  /** The days of a date that is written in this way. */
  Optional<EdtfDays> match(String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.matches() ? Optional.of(meaning.apply(new Parts(matcher))) : Optional.empty();
  }

  /** The groups of a pattern that matched, counted from 1. */
  record Parts(Matcher matched) {

    String text(int group) {
      return String.valueOf(matched.group(group));
    }

    int number(int group) {
      return Integer.parseInt(text(group));
    }
  }
}
