package communique.check.article;

import communique.shape.MarkFamily;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a quotation of several paragraphs opens again with each of them. The mark there is a habit
 * of printers and no word of anybody: who copies the quotation may leave it out.
 */
final class Reopenings {

  private final Set<String> around = new HashSet<>();

  /** Finds those of a text. */
  Reopenings(Folded text, Tokens tokens, BitSet quoted) {
    for (int token = 2; token + 1 < tokens.count(); token++) {
      int mark = tokens.start(token);
      if (text.beginsParagraph(mark)
          && !quoted.get(mark)
          && quoted.get(mark - 1)
          && quoted.get(mark + 1)
          && MarkFamily.mark(text.plain().charAt(mark)).isPresent()) {
        around.add(around(text, tokens, token - 1, token + 1));
      }
    }
  }

  /** Two words or punctuation marks, and the one that follows them. */
  private static String around(Folded text, Tokens tokens, int last, int next) {
    return text.text().substring(tokens.start(last - 1), tokens.end(last)).strip()
        + '\n'
        + text.text().substring(tokens.start(next), tokens.end(next));
  }

  /** Words with the marks that the text has there. */
  String marked(String words) {
    if (around.isEmpty()) {
      return words;
    }
    Folded text = Folded.of(words);
    Tokens tokens = Tokens.of(text.plain());
    StringBuilder marked = new StringBuilder(text.plain());
    for (int token = tokens.count() - 1; token > 1; token--) {
      if (around.contains(around(text, tokens, token - 1, token))) {
        marked.insert(tokens.start(token), '“');
      }
    }
    return marked.toString();
  }
}
