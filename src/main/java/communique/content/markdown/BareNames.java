package communique.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import communique.model.Prose.BareName;
import communique.shape.Characters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes the names after an {@code @} without brackets. Whether one is that of a source, whose
 * brackets were forgotten, is known when all files are read; those with a hyphen, as nobody's name
 * in a network has one, are told by {@link Dialect} at once.
 */
final class BareNames {

  /** Not in an address, in a quotation, or in brackets, where {@link Dialect} knows it. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{N}@＠/.;:_-])[@＠]\\s?+([A-Za-z0-9][A-Za-z0-9_-]{0,60}+)"
              + "(?![@＠]|\\.\\p{IsLatin}|[\\p{IsLatin}\\p{N}])(?![^\\[\\]]{0,60}+\\])"
              + Quoted.NOT);

  private static final Characters SIGNS = Characters.of("@＠");

  private final ProseBuilder prose;
  private final Slips slips;

  BareNames(ProseBuilder prose, Slips slips) {
    this.prose = prose;
    this.slips = slips;
  }

  /**
   * Looks at a stretch of text.
   *
   * @param plain the stretch as {@link RawMarks#unescaped} gives it
   */
  void look(BasedSequence text, String plain) {
    if (!SIGNS.areIn(plain)) {
      return;
    }
    Matcher name = NAME.matcher(plain);
    while (name.find()) {
      String id = name.group(1).toLowerCase(Locale.ROOT).replaceAll("[_-]+$", "");
      if (!Dialect.CITATION.pattern().matcher(name.group()).matches()) {
        prose.bare(new BareName(slips.mark(text.subSequence(name.start(), name.end(1))), id));
      }
    }
  }
}
