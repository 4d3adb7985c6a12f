package communique.check.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where sentences of a text end. In doubt one goes on: what is looked for in it is found then. */
final class Sentences {

  /** The point of a title or an initial, and the one in a number, are no ends. */
  private static final Pattern END =
      Pattern.compile("[!?。！？]|(?<!\\b\\p{Lu}\\p{L}{0,3})(?<!\\.)\\.(?!\\.)(?![\\p{L}\\p{N}])");

  /** What a sentence ends with at the end of a line, also where its point is left out. */
  private static final Pattern ENDED =
      Pattern.compile(
          "(?:[^\\p{L}\\p{M}\\p{N},，、;；·《》〈〉]"
              + "|니다|니까|[어아에예해]요|죠|です|ます|ません|でした|ました|でしょう|ください|[ます]か)\\z");

  private Sentences() {}

  /** The position after the first end of a sentence in a stretch, else the end of that. */
  static int end(CharSequence text, Stretch stretch) {
    Matcher end = in(text, stretch);
    return end.find() ? end.end() : stretch.until();
  }

  /** The position after the last end of a sentence in a stretch, else its beginning. */
  static int begin(CharSequence text, Stretch stretch) {
    return in(text, stretch).results().mapToInt(found -> found.end()).max().orElse(stretch.from());
  }

  private static Matcher in(CharSequence text, Stretch stretch) {
    return END.matcher(text).region(stretch.from(), stretch.until()).useTransparentBounds(true);
  }

  /** Whether a line that ends so may have ended a sentence. */
  static boolean mayEndWith(String line) {
    return line.isEmpty() || ENDED.matcher(line).find();
  }
}
