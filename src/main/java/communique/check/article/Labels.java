package communique.check.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Labels of speakers inside of what is said, where a sentence could go on as well: behind the end
 * of one, or behind a sign. What they look like depends on how sure they have to be.
 *
 * @param behind such a label behind a sentence
 * @param first such a label at the beginning of a line
 */
record Labels(Pattern behind, Pattern first) {

  private static final String END = "(?<=[.!?؟۔。！？…”\"』」）)\\]］】]) ?";
  private static final String COLON = " ?[:：﹕︰∶](?!\\d)";
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
  private static final String OF = "(?: (?:of|the|for|and|de|la|du|van|von|der|al))*";
  private static final String BRACKETS = "(?: ?[(（][^()（）]{1,60}[)）]){0,3}";
  private static final String LETTERS = "[\\p{Lo}\\p{M}·・ー ]{1,12}";

  private static final String CAPITALS =
      "(?:\\p{Lu}[\\p{Lu}.'’-]++(?: \\p{Lu}[\\p{Lu}.'’-]*+){0,5}+%s".formatted(BRACKETS)
          + "|(?:[QA]|문|답|질문|답변|진행자|사회자|앵커|问|問|答|提问|提問|기자|记者|記者|主持人|司会"
          + "|سؤال|جواب|السؤال|الجواب|س|ج|المذيع|المذيعة|المحاور|الصحفي|الصحفية|صحفي|صحفية)\\d{0,3}%s)"
              .formatted(BRACKETS)
          + COLON;

  /** Several words, each with a capital, or one with something in brackets. */
  private static final String NAMES =
      NAME
          + "(?:(?:,?%1$s %2$s){1,5}+%3$s|(?: ?[(（][^()（）]{1,60}[)）]){1,3})"
              .formatted(OF, NAME, BRACKETS)
          + COLON;

  /** With these one leads on to what one says oneself: {@code 一句话：}, {@code 결론:}, {@code أولا:}. */
  private static final String NO_NAME =
      "(?![^:：]{0,12}[我你您他她它这那這的是一二三四第其有要就说說句点點想请請注例如次下上以](?:[^:：]{0,12})[:：])"
          + "(?!(?:结论|結論|问题|問題|理由|目的|要点|要點|总之|總之|原因|因此|所以|结果|結果|目标|目標)[:：])"
          + "(?!\\p{IsHangul}*(?:째|결론|예|문제|이유|핵심|요약|참고|다음|즉|목표|원칙|과제|결과|하나|또한|질문은|답은) ?[:：])"
          + "(?!و?(?:أقول|نقول|أولا|أولاً|ثانيا|ثانياً|ثالثا|ثالثاً|رابعا|رابعاً|أخيرا|أخيراً|ملاحظة|نعم|لا|باختصار"
          + "|بكلمة|مثلا|مثلاً|الخلاصة|النتيجة|الهدف|السبب) ?[\\p{IsArabic} ]*:)";

  /** One or two words of a script without capitals. */
  private static final String UNCASED =
      NO_NAME
          + "(?:[\\p{IsHan}·・]{2,8}|[\\p{IsKatakana}·・ー]{2,12}(?:氏|さん)?"
          + "|\\p{IsHangul}{2,5}(?: \\p{IsHangul}{2,5})?"
          + "|\\p{IsArabic}{2,12}(?: \\p{IsArabic}{2,12}){0,2})%s%s".formatted(BRACKETS, COLON);

  /** What an audience does is told in brackets, too. */
  static final String DIRECTION =
      "[(（\\[［](?i:(?:loud|long|more|warm|prolonged|laughter and|cheers and|热烈|熱烈|일동|큰) ?)?"
          + "(?i:applause|laughter|cheers|cheering|inaudible|crosstalk|pause|silence|박수|웃음"
          + "|掌声|掌聲|笑声|笑聲|笑い|笑|拍手)[.!。]?[)）\\]］] ?";

  private static final String BRACKETED =
      "(?!%s)(?:[(（\\[［](?![^)）\\]］:：]{0,60}[.。!][)）\\]］])[^()（）\\[\\]［］]{1,40}[)）\\]］]"
              .formatted(DIRECTION)
          + "|[【〔〖〈][^】〕〗〉]{1,40}[】〕〗〉]|[<＜‹][^<>＜＞‹›]{1,40}[>＞›])";

  /** Signs that begin items and turns, and times of a recording. */
  private static final String SIGNS =
      "[\\u25A0-\\u27BF\\u2B00-\\u2BFF※•‣⁃]|>>|＞＞|-->|(?<!\\d)\\d{1,2}:\\d{2}:\\d{2}"
          + "|(?:(?<![\\p{L}\\p{N}])[*|/~=_>#-]+|[—–―]+) ?(?:\\d{1,2}:\\d{2} ?)?(?:%s(?:%s|%s)?%s|%s%s)"
              .formatted(
                  NAME,
                  "(?:,?%s %s){1,5}+%s".formatted(OF, NAME, BRACKETS),
                  BRACKETS,
                  COLON,
                  LETTERS,
                  COLON);

  /** In any text. */
  static final Labels SURE = of("(?!)", CAPITALS);

  /** In the words of one speaker, who may say “Note: …”. */
  static final Labels OF_ONE = of(SIGNS, CAPITALS + "|" + BRACKETED + "|" + NAMES + "|" + UNCASED);

  /** In the words of several. */
  static final Labels OF_SEVERAL =
      of(
          SIGNS,
          CAPITALS
              + "|"
              + BRACKETED
              + "|"
              + NAMES
              + "|%s(?:, [\\p{L} ]{1,40})?%s%s".formatted(NAME, BRACKETS, COLON)
              + "|%s(?<![说說道示出다下意定])%s%s".formatted(LETTERS, BRACKETS, COLON)
              + "|"
              + UNCASED);

  private static Labels of(String signs, String labels) {
    return new Labels(
        Pattern.compile(signs + "|" + END + "(?:\\d{1,2}:\\d{2} ?)?(?:" + labels + ")"),
        Pattern.compile(labels));
  }

  /** Whether one is in a stretch of a text, or at its beginning. */
  boolean isIn(Folded text, Stretch stretch) {
    String plain = text.plain();
    return behind
            .matcher(plain)
            .region(stretch.from(), stretch.until())
            .useTransparentBounds(true)
            .find()
        || text.lines(stretch.from(), stretch.until())
            .anyMatch(begin -> first.matcher(plain).region(begin, plain.length()).lookingAt());
  }

  /** The one at the beginning of a line. */
  Optional<Stretch> at(Folded text, int begin) {
    Matcher found = first.matcher(text.plain()).region(begin, text.plain().length());
    return found.lookingAt() ? Optional.of(new Stretch(begin, found.end())) : Optional.empty();
  }

  /** Those behind sentences of a stretch, and behind signs. */
  Stream<Stretch> within(Folded text, Stretch stretch) {
    return behind
        .matcher(text.plain())
        .region(stretch.from(), stretch.until())
        .useTransparentBounds(true)
        .results()
        .map(found -> new Stretch(found.start(), found.end()));
  }
}
