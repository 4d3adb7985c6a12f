package communique.check;

import communique.model.Dossier;
import communique.model.Language;
import communique.model.Rendition;
import communique.model.Source;
import communique.shape.MarkFamily;
import communique.shape.Within;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quotation made comparable: without case, quotation marks and white space of its own.
 *
 * @param index where the rendition stands in its statement
 * @param folded the words
 * @param printed the words without what is said in brackets to be no words of the source
 */
record Quotation(
    int index, Rendition rendition, Optional<Language> language, String folded, String printed) {

  /** More different quotations of one utterance than these are not compared with one another. */
  static final int MOST = 50;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String ELLIPSIS = "\\s*(?:\u2026|\\.\\s?\\.\\s?\\.)\\s*";

  /** A cut, or what is no word of the source. */
  private static final Pattern CUT = Pattern.compile("\\[[^\\[\\]]*]|" + ELLIPSIS);

  /** A bracket that is no cut, and the space before it. */
  private static final Pattern INSERTION =
      Pattern.compile("\\s?\\[(?!" + ELLIPSIS + "])[^\\[\\]]*]");

  /** The different quotations among renditions, the first {@link #MOST} of them. */
  static List<Quotation> of(List<Rendition> said, Dossier dossier) {
    Map<List<Object>, Quotation> different = new LinkedHashMap<>();
    for (int i = 0; i < said.size() && different.size() < MOST; i++) {
      Rendition rendition = said.get(i);
      if (rendition.isQuotation()) {
        Quotation one = of(i, rendition, dossier);
        different.putIfAbsent(List.of(rendition.source(), one.folded), one);
      }
    }
    return new ArrayList<>(different.values());
  }

  private static Quotation of(int index, Rendition rendition, Dossier dossier) {
    String quote = rendition.quote().orElse("").toLowerCase(Locale.ROOT);
    String folded = SPACE.matcher(MarkFamily.without(quote)).replaceAll(" ");
    Optional<Language> language = dossier.find(rendition.source()).flatMap(Source::language);
    String printed = INSERTION.matcher(folded).replaceAll("");
    return new Quotation(index, rendition, language, folded, printed);
  }

  /** Two passages of one source are parts of one quotation; two languages cannot be compared. */
  boolean isComparable(Quotation other) {
    boolean languagesDiffer =
        language.isPresent()
            && other.language.isPresent()
            && !language.get().primary().equals(other.language.get().primary());
    return !rendition.source().equals(other.rendition.source()) && !languagesDiffer;
  }

  /** Whether neither holds the other. */
  boolean differsFrom(Quotation other) {
    return !holds(other) && !other.holds(this);
  }

  /** Whether this has every piece of the other, which may leave words out or put some in. */
  private boolean holds(Quotation other) {
    return Stream.of(CUT.split(other.folded, -1))
        .map(Quotation::bare)
        .allMatch(piece -> Within.stands(piece, printed));
  }

  /** Without punctuation and spaces around it. */
  static CharSequence bare(CharSequence piece) {
    int from = 0;
    int until = piece.length();
    while (from < until && isAround(piece.charAt(from))) {
      from++;
    }
    while (from < until && isAround(piece.charAt(until - 1))) {
      until--;
    }
    return piece.subSequence(from, until);
  }

  /** White space, and the punctuation and symbols of ASCII. */
  private static boolean isAround(char c) {
    return Character.isWhitespace(c) || (c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c));
  }
}
