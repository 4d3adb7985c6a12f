package communique.check;

import communique.glyph.Glyphs;
import communique.glyph.Part;
import communique.glyph.Part.Kind;
import communique.model.Actor;
import communique.problem.Rule;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
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

  private static final String NO_GLYPH =
      "the fonts of the printed sheets have no %s; on paper \"%s\" stands there";

  private static final String NO_FONT =
      "words in this script are not printed: %s; on paper a remark stands there";

  static NoGlyph<String> inWords() {
    return new NoGlyph<>(String.class, words -> words);
  }

  static NoGlyph<Actor> inSides() {
    return new NoGlyph<>(Actor.class, Actor::written);
  }

  @Override
  public Rule rule() {
    return Rule.warning(
        "no-glyph", "On paper a character is wanting: no font of the sheets has it.");
  }

  @Override
  public boolean canLook(CheckContext context) {
    return context.onPaper();
  }

  @Override
  public void check(T value, CheckContext context) {
    String text = words.apply(value);
    if (canLook(context) && context.at().isSeen() && !Glyphs.show(text)) {
      List<Part> parts = Glyphs.parts(text);
      String missing =
          of(Kind.MISSING, parts)
              .filter(words -> !isNativeName(context) || !inPart(words))
              .map(words -> "\"%s\" (U+%04X)".formatted(words, words.codePointAt(0)))
              .distinct()
              .collect(Collectors.joining(", "));
      String foreign = of(Kind.FOREIGN, parts).collect(Collectors.joining());
      if (!missing.isEmpty()) {
        context.tell(NO_GLYPH.formatted(missing, Glyphs.BLANK), hint(text));
      } else if (!foreign.isEmpty() && !isNativeName(context)) {
        context.tell(NO_FONT.formatted(Scripts.names(Scripts.ofSigns(foreign))));
      }
    }
  }

  private static Stream<String> of(Kind kind, List<Part> parts) {
    return parts.stream().filter(part -> part.kind() == kind).map(Part::words);
  }

  /** A name in a script that paper does not show is there in Latin letters all the same. */
  private static boolean isNativeName(CheckContext context) {
    return context.at().first().equals("native");
  }

  /**
   * Of Arabic paper shows the letters of many languages; the name in Latin letters stands alone.
   */
  private static boolean inPart(String letter) {
    return Scripts.ofSigns(letter).equals(List.of(UnicodeScript.ARABIC));
  }

  /** The same characters in the form that fonts have, where there is one. */
  private static Optional<String> hint(String words) {
    return Optional.of(Normalizer.normalize(words, Form.NFKC))
        .filter(Glyphs::show)
        .map(other -> "these are in the fonts: \"" + other + "\"");
  }
}
