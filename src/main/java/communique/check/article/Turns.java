package communique.check.article;

import java.util.regex.Pattern;

/**
 * The turns of a transcript of several speakers. Who speaks is told in more ways than a program
 * knows, so that a turn is taken to end with every line, but for one that is wrapped inside a
 * sentence, and with what looks like a label behind a sentence.
 */
final class Turns {

  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";

  /** What an audience does is told in brackets, too. */
  private static final String NO_DIRECTION =
      "(?!(?i:[^)）\\]］]*(?:[.。!]|applause|laughter|inaudible|박수|웃음|掌声|笑声?|拍手)[)）\\]］]))";

  private static final Pattern LABEL =
      Pattern.compile(
          "[▲△▼▽○●◯◎■□◆◇▶►※★☆]|>>|＞＞"
              + "|(?<=[.!?。！？…”\"』」）)]) ?(?:"
              + "[(（\\[［]%s[^()（）\\[\\]［］]{1,40}[)）\\]］]".formatted(NO_DIRECTION)
              + "|[【〔〖][^】〕〗]{1,40}[】〕〗]|[<＜‹][^<>＜＞‹›]{1,40}[>＞›]"
              + "|%s(?:,? (?:(?:of|the|for|and|de|la|van|von|der|al) )*%s){0,5}+"
                  .formatted(NAME, NAME)
              + "(?:, [\\p{L} ]{1,40})?(?: ?\\([^()]{1,40}\\))? ?[:：](?!\\d)"
              + "|[\\p{Lo}\\p{M}·・ー ]{1,12}(?<![说說道示出다下意定])(?: ?[(（][^()（）]{1,40}[)）])? ?[:：])");

  private final Folded text;

  Turns(Folded text) {
    this.text = text;
  }

  /** Whether all of a place, and of what it leaves out, certainly stands in one turn. */
  boolean isOne(Place place) {
    boolean parted =
        text.lines()
            .filter(begin -> begin > place.from() && begin < place.until())
            .anyMatch(begin -> !isWrapped(begin));
    return !parted
        && !LABEL
            .matcher(text.plain())
            .region(place.from(), place.until())
            .useTransparentBounds(true)
            .find();
  }

  /** Whether a sentence goes on there, with a small letter. */
  private boolean isWrapped(int begin) {
    boolean spaced = text.plain().charAt(begin - 1) == ' ' && begin > 1;
    char last = text.plain().charAt(spaced ? begin - 2 : begin - 1);
    return !text.beginsParagraph(begin)
        && (Character.isLetterOrDigit(last) || last == ',')
        && Character.isLowerCase(text.plain().codePointAt(begin));
  }
}
