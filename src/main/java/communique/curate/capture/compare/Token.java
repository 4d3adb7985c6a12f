package communique.curate.capture.compare;

import communique.curate.capture.extract.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, or a letter of a script without spaces.
 *
 * @param words itself
 * @param spaced whether a space stands before it
 * @param paragraph the number of its paragraph, from 0
 */
record Token(String words, boolean spaced, int paragraph) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]++");

  /** The tokens of a text in which blank lines part paragraphs; if none does, lines do. */
  static List<Token> of(String text) {
    String[] blocks = text.strip().split("\\R\\s*\\R", -1);
    String[] paragraphs = blocks.length > 1 ? blocks : text.strip().split("\\R", -1);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < paragraphs.length; i++) {
      String line = Words.line(paragraphs[i]);
      Matcher word = TOKEN.matcher(line);
      while (word.find()) {
        boolean spaced = word.start() > 0 && line.charAt(word.start() - 1) == ' ';
        tokens.add(new Token(word.group(), spaced, i));
      }
    }
    return tokens;
  }
}
