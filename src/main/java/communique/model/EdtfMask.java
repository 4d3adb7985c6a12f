package communique.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of a date of which a wider part is not: the day of {@code 1964-XX-16}, the month
 * and the day of {@code 156X-12-25}.
 *
 * @param month the month, if it is known
 * @param day the day of the month, if it is known
 */
public record EdtfMask(Optional<Integer> month, Optional<Integer> day) {

  private static final Pattern MASKED =
      Pattern.compile("-?[0-9]{4}-XX-([0-9]{2})|[0-9]{2,3}X{1,2}-([0-9]{2})(?:-([0-9]{2}))?");

  static Optional<EdtfMask> of(String date) {
    Matcher masked = MASKED.matcher(date);
    return date.indexOf('X') >= 0 && masked.matches()
        ? Optional.of(
            new EdtfMask(number(masked, 2), number(masked, 1).or(() -> number(masked, 3))))
        : Optional.empty();
  }

  private static Optional<Integer> number(Matcher masked, int group) {
    return Optional.ofNullable(masked.group(group)).map(Integer::valueOf);
  }
}
