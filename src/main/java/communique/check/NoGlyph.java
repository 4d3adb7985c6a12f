package communique.check;

import communique.model.Actor;
import communique.problem.Rule;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Characters that the fonts of the printed sheets do not have.
 *
 * @param over what holds words
 * @param words from it to them
 */
record NoGlyph<T>(Class<T> over, Function<T, String> words) implements Check<T> {

  static NoGlyph<String> inWords() {
    return new NoGlyph<>(String.class, words -> words);
  }

  static NoGlyph<Actor> inSides() {
    return new NoGlyph<>(Actor.class, Actor::written);
  }

  @Override
  public Rule rule() {
    return Rule.error(
        "no-glyph", "A character cannot be printed, because no font of the sheets has it.");
  }

  @Override
  public void check(T value, Spot spot) {
    String text = words.apply(value);
    String missing =
        Glyphs.missingIn(text)
            .mapToObj(c -> "\"%s\" (U+%04X)".formatted(Character.toString(c), c))
            .collect(Collectors.joining(", "));
    if (spot.at().isSeen() && !missing.isEmpty()) {
      spot.tell("the fonts of the printed sheets have no " + missing, hint(text));
    }
  }

  /** The same characters in the form that fonts have, where there is one. */
  private static Optional<String> hint(String words) {
    return Stream.of(Form.NFC, Form.NFKC)
        .map(form -> Normalizer.normalize(words, form))
        .filter(other -> Glyphs.missingIn(other).findAny().isEmpty())
        .map(other -> "these are in the fonts: \"" + other + "\"")
        .findFirst();
  }
}
