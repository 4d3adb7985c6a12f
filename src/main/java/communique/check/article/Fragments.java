package communique.check.article;

import java.util.List;
import java.util.regex.Pattern;

/** What a sentence of ours puts in quotation marks. */
public final class Fragments {

  private static final Pattern ENDS = Pattern.compile("[.,。，]\\z");

  private Fragments() {}

  /**
   * The words between quotation marks, in order; a comma or full stop before the closing mark is
   * left out, since it may be that of the sentence. Behind a mark without a partner they go on to
   * the end of the paragraph, and before one they come from its beginning.
   */
  public static List<String> of(String sentence) {
    Folded text = Folded.of(sentence);
    return QuotationMarks.shown(text).stream()
        .filter(pair -> pair.first().marksWords())
        .map(pair -> text.plain().substring(pair.from(), pair.until()))
        .map(Fragments::withoutEnd)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** Words without a comma or full stop after the last of them, which may be ours. */
  public static String withoutEnd(String words) {
    return ENDS.matcher(words).replaceFirst("").strip();
  }
}
