package communique.cli.screen;

import java.io.Console;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether words are coloured: on a terminal, unless the user has said otherwise by {@code NO_COLOR},
 * {@code CLICOLOR} or {@code CLICOLOR_FORCE}, as other programs are told too.
 *
 * @param shown whether they are
 */
public record Colours(boolean shown) {

  /** What can be told by colour, by its number in ECMA-48. */
  public enum Colour {
    RED(31),
    YELLOW(33);

    private final int number;

    Colour(int number) {
      this.number = number;
    }
  }

  /** As this run is to have them. */
  public static Colours ofSystem() {
    return new Colours(are(System.getenv()::get, Colours::isTerminal));
  }

  static boolean are(
      Function<String, @Nullable String> environment, BooleanSupplier terminal) {
    if (environment.apply("NO_COLOR") != null) {
      return false;
    }
    Optional<String> forced = Optional.ofNullable(environment.apply("CLICOLOR_FORCE"));
    return forced.filter(set -> !set.equals("0")).isPresent()
        || (!"0".equals(environment.apply("CLICOLOR")) && terminal.getAsBoolean());
  }

  /** Since Java 22 there may be a console that is no terminal, and a way to ask it. */
  private static boolean isTerminal() {
    Optional<Console> console = Optional.ofNullable(System.console());
    try {
      return console.isPresent()
          && (Runtime.version().feature() < 22
              || (boolean) Console.class.getMethod("isTerminal").invoke(console.get()));
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** The words, bold and in a colour where there are any. */
  public String bold(Colour colour, String words) {
    return shown ? "\u001b[1;" + colour.number + "m" + words + "\u001b[0m" : words;
  }
}
