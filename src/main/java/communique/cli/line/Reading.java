package communique.cli.line;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Makes a value of a word; fails with a {@link WrongCommand} that says what is wrong with it. */
public interface Reading<T> {

  /** The word as it is. */
  Reading<String> WORD = word -> word;

  /** A file or folder, which need not be there. */
  Reading<Path> PATH = Path::of;

  /** A whole number. */
  Reading<Integer> NUMBER = Reading::number;

  /** The value of that word. */
  T read(String word);

  /** One of the names of an enum, in capitals or not. */
  static <E extends Enum<E>> Reading<E> oneOf(Class<E> type) {
    E[] all = type.getEnumConstants();
    return word -> {
      Optional<E> found =
          Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(word)).findFirst();
      return found.orElseThrow(
          () ->
              new WrongCommand(
                  "expected one of %s (case-insensitive) but was '%s'"
                      .formatted(Arrays.toString(all), word)));
    };
  }

  private static int number(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new WrongCommand("'" + word + "' is not an int");
    }
  }
}
