package communique.check.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How lines of a transcript begin: like the middle of a speech, or like the turn of somebody.
 * Labels are set in more ways than a program knows, so that anything is one that could be.
 */
final class Beginnings {

  /** Who speaks, for whom and through whom is told in so many characters. */
  private static final int FAR = 120;

  /** A name stands alone on a line of so many. */
  private static final int ALONE = 40;

  private static final Pattern DIRECTION = Pattern.compile("(?:" + Labels.DIRECTION + ")+");

  /** Letters and figures, what opens a quotation, and what stands before a sum. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Sc}\"“”„‟'‘’‚«「『《¿¡]|\\.\\.\\.");

  private static final Pattern COLON = Pattern.compile("(?<!\\p{Nd})[:：﹕︰∶]|[:：﹕︰∶](?!\\p{Nd})");

  /** So many words are more than a name in small letters. */
  private static final Pattern CLAUSE = Pattern.compile("\\p{Ll}\\S*(?: \\S+){5,} ?[:：]");

  private static final String NAME =
      "\\p{Lu}[^\\s;:—–―>|=()\\[\\]]*+(?: (?:of|the|for|and|de|la|du|van|von|der|al|\\p{Lu}[^\\s;:—–―>|=()\\[\\]]*+)){0,6}+";

  private static final Pattern LABEL =
      Pattern.compile(
          // a number, a time, a letter for the question or the answer
          "\\p{Nd}{1,2}[:.]\\p{Nd}{2}[:.]\\p{Nd}{2}|\\p{Nd}+[.)）](?!\\p{Nd})"
              + "|[QA]\\p{Nd}{0,3}[.)）]|Q\\p{Nd}{0,3} "
              + "|(?:문|답|질문|답변)(?:[ .)）]|\\z)|[问問答](?![题題案应應复復])"
              // a name, and a sign
              + "|%1$s(?: ?[—–―;；>＞|｜=＝(（\\[［)）\\]］]| -|--)".formatted(NAME)
              + "|[\\p{Lo}\\p{M}·・ー ]{1,12}(?:[—–―>＞|｜=＝)）\\]］】〉›]| -)"
              // a title of Japanese, and no particle
              + "|[\\p{IsHan}\\p{IsKatakana}・ー]{1,12}(?<=氏|さん|議員|大臣|首相|外相|記者|知事|市長|町長|村長|委員|委員長"
              + "|社長|会長|大統領|代表|座長|司会)(?![\\p{IsHan}\\p{IsKatakana}・ー]|[はがをにのともへでやかなよら、。])"
              // capitals
              + "|(?:\\p{Lu}\\p{Ll}{1,4}\\.? )?\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’-]+)*(?:\\.| (?=\\p{Lu}))");

  private static final Pattern ENDS = Pattern.compile("[.!?。！？…,，、;；”\"’'」』]\\z");
  private static final Pattern TIME = Pattern.compile("\\p{Nd}{1,2}:\\p{Nd}{2}");

  private final Folded text;
  private final int widest;

  Beginnings(Folded text) {
    this.text = text;
    this.widest =
        text.lines(0, text.plain().length())
            .map(begin -> text.nextLine(begin) - begin)
            .max()
            .orElse(0);
  }

  /** Whether a sentence goes on with the line that begins there: its line was full. */
  boolean goesOn(int begin) {
    return !text.beginsParagraph(begin)
        && !Sentences.mayEndWith(
            text.plain().substring(Math.max(0, begin - FAR), begin).stripTrailing());
  }

  /** Whether a line begins like the middle of a speech. */
  boolean isPlain(int begin) {
    int end = Math.min(text.nextLine(begin), begin + FAR);
    Matcher direction = DIRECTION.matcher(text.plain()).region(begin, end);
    int from = direction.lookingAt() ? direction.end() : begin;
    String head = text.plain().substring(from, end);
    String sentence =
        text.plain().substring(from, Sentences.end(text.plain(), new Stretch(from, end)));
    return head.isEmpty()
        || (PLAIN.matcher(head).lookingAt()
            && !LABEL.matcher(head).lookingAt()
            && !hasColon(sentence, begin)
            && (goesOn(begin) || !isTime(begin))
            && !text.hasColumn(from + 1, Math.min(end, from + ALONE)));
  }

  /** Whether a time stands first: of a recording, or of what is told. */
  boolean isTime(int begin) {
    return TIME.matcher(text.plain()).region(begin, text.nextLine(begin)).lookingAt();
  }

  private boolean hasColon(String sentence, int begin) {
    return COLON.matcher(sentence).find()
        && !(goesOn(begin) && CLAUSE.matcher(sentence).lookingAt());
  }

  /** Whether the line has a few words only and no end, as a name has above what is said. */
  boolean isAlone(int begin) {
    String line = text.plain().substring(begin, text.nextLine(begin)).strip();
    return line.length() <= ALONE
        && line.length() * 2 < widest
        && !ENDS.matcher(line).find()
        && !DIRECTION.matcher(line).matches();
  }
}
