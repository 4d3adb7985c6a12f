package communique.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the question mark of an address.
 *
 * @param raw as it was sent; nothing if there is no question mark
 */
record Query(@Nullable String raw) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** The first value of a name; nothing if it is not there, is empty, or is no text. */
  Optional<String> text(String name) {
    return Stream.of((raw == null ? "" : raw).split("&", -1))
        .filter(part -> part.startsWith(name + "="))
        .map(part -> part.substring(name.length() + 1))
        .findFirst()
        .flatMap(Query::decoded)
        .filter(words -> !words.isBlank());
  }

  /** The same as a whole number that is not negative. */
  Optional<Integer> number(String name) {
    return text(name).filter(words -> NUMBER.matcher(words).matches()).map(Integer::valueOf);
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
