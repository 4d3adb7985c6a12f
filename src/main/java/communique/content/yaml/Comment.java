package communique.content.yaml;

import java.util.regex.Pattern;

/**
 * Tells a comment from words that YAML takes for one, because a {@code #} stands behind a space. A
 * {@code #} with a space on its other side, too, begins a comment, unless the words before it
 * cannot end there, or unless one space parts it from words that are no finished sentence and a
 * number follows: {@code Hall # 4}. Two spaces before it say that a comment is meant.
 */
final class Comment {

  /** Not a frame of hyphens and the like. */
  private static final Pattern GLUED = Pattern.compile("#(?![-=*#_~+.]*+\\s*+$)\\S.*");

  /** The number of something; a remark may begin with its date. */
  private static final Pattern NUMBER =
      Pattern.compile("#\\s++(?!\\p{Nd}{4}-\\p{Nd}{2})\\p{Lu}{0,4}+[-/.]?+\\p{N}.*");

  private static final Pattern FINISHED = Pattern.compile("(?s).*[.!?…。！？][\\p{Pe}\\p{Pf}\"']*");

  /** What a number follows. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?is).*(?<!\\p{L})(?:nos?|nrs?|arts?|secs?|paras?|pp?|ch|vols?|figs?|res|doc|ref)\\.");

  /** What a name, a number or the rest of a sentence follows. */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?s).*(?:[,;:(\\[（［/&＃、，：；№第]|\\s[–—-]"
              + "|(?<!\\p{L})(?:N(?:os?|r|\\.?[°º])\\.?|n\\.?[°º]|the|an?|of|and|or|from|as|제))");

  /** Brackets and marks that open, each before the one that closes it. */
  private static final String PAIRS = "()（）[]［］“”„“「」『』《》〈〉«»‹›";

  private Comment() {}

  /**
   * Whether words were lost to a comment.
   *
   * @param words those before it, if they are not in quotation marks of YAML's
   * @param space what stands between
   * @param comment the comment, from its {@code #} on
   */
  static boolean isLost(String words, String space, String comment) {
    boolean says = !comment.substring(1).isBlank() && !words.isEmpty();
    return isGlued(comment)
        || (says && UNFINISHED.matcher(words).matches())
        || (says && isNumbered(words, space, comment))
        || (says && isClosedBy(words, comment));
  }

  /**
   * Whether lost words cannot be a remark: one space parts them from words that go on. A remark
   * stands apart, or begins behind a finished sentence.
   */
  static boolean isPartOfWords(String words, String space, String comment) {
    return space.length() == 1
        && isLost(words, space, comment)
        && !FINISHED.matcher(words).matches();
  }

  /** Whether no space stands behind the {@code #}. */
  static boolean isGlued(String comment) {
    return GLUED.matcher(comment).matches();
  }

  private static boolean isNumbered(String words, String space, String comment) {
    boolean goesOn = space.length() == 1 && !FINISHED.matcher(words).matches();
    return NUMBER.matcher(comment).matches() && (goesOn || NUMBERED.matcher(words).matches());
  }

  /** Whether something opened in the words is closed in the comment. */
  private static boolean isClosedBy(String words, String comment) {
    boolean straight = isOdd(words) && isOdd(comment);
    boolean closed = false;
    for (int i = 0; i < PAIRS.length() && !closed; i += 2) {
      char opens = PAIRS.charAt(i);
      char closes = PAIRS.charAt(i + 1);
      closed = open(words, opens, closes) > 0 && open(comment, opens, closes) < 0;
    }
    return closed || straight;
  }

  private static boolean isOdd(String words) {
    return count(words, '"') % 2 == 1;
  }

  private static long open(String words, char opens, char closes) {
    return count(words, opens) - count(words, closes);
  }

  private static long count(String words, char mark) {
    return words.chars().filter(c -> c == mark).count();
  }
}
