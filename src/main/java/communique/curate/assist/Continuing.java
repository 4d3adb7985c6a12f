package communique.curate.assist;

import communique.check.article.Article;
import communique.check.article.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How an article goes on from words that were typed, letter for letter.
 *
 * @param article the article
 * @param inQuotations whether only what it prints in quotation marks is meant
 */
record Continuing(Article article, boolean inQuotations) {

  /** So many are told. */
  private static final int MOST = 20;

  private static final String CLAUSE = ",;:—–，、；：";
  private static final String ENDING = CLAUSE + ".!?…。！？ \"'“”‘’»«」』）)";
  private static final String SINGLE = "‘’‛`´";
  private static final String DOUBLE = "“”„‟";

  /** What of the typed words the article's words take the place of, and these. */
  record Continuation(String typed, String words) {}

  /**
   * The ways in which it goes on, each to the end of a clause and of a sentence or quotation. If
   * the words do not stand there, fewer of the last of them count; if nothing was typed, it begins.
   */
  List<Continuation> of(String typed) {
    String words = typed.replaceAll("\\s+", " ").stripLeading();
    for (String last = words; ; last = last.substring(last.indexOf(' ') + 1)) {
      List<Continuation> found = from(last);
      if (!found.isEmpty() || last.indexOf(' ') < 0) {
        return found;
      }
    }
  }

  private List<Continuation> from(String typed) {
    String last = typed.substring(typed.lastIndexOf(' ') + 1);
    Set<Continuation> found = new LinkedHashSet<>();
    for (int start : starts(typed)) {
      int until = start + typed.length();
      ends(until)
          .map(end -> trimmed(until - last.length(), end))
          .filter(words -> words.length() > last.length())
          .forEach(words -> found.add(new Continuation(last, words)));
      if (found.size() >= MOST) {
        break;
      }
    }
    return found.stream().limit(MOST).toList();
  }

  private List<Integer> starts(String typed) {
    if (typed.isBlank()) {
      List<Stretch> whole = inQuotations ? article.quotations() : article.sentences();
      return whole.stream().map(Stretch::from).limit(MOST).toList();
    }
    String text = folded(article.text());
    String wanted = folded(typed);
    BitSet words = beginnings();
    List<Integer> starts = new ArrayList<>();
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (words.get(at) && (!inQuotations || quotation(at).isPresent())) {
        starts.add(at);
      }
    }
    return starts;
  }

  private BitSet beginnings() {
    BitSet beginnings = new BitSet();
    article
        .words(new Stretch(0, article.text().length()))
        .forEach(word -> beginnings.set(word.from()));
    return beginnings;
  }

  /** The end of the clause in which a position is, and that of the sentence or quotation. */
  private Stream<Integer> ends(int from) {
    Optional<Stretch> around =
        quotation(from)
            .filter(one -> inQuotations)
            .or(
                () ->
                    article.sentences().stream()
                        .filter(one -> one.from() <= from && from <= one.until())
                        .findFirst());
    int last = around.map(Stretch::until).orElse(article.text().length());
    int clause = from;
    while (clause < last && !isEndOfClause(clause, from)) {
      clause++;
    }
    return Stream.of(clause, last).distinct();
  }

  private boolean isEndOfClause(int at, int from) {
    return at > from && CLAUSE.indexOf(article.text().charAt(at)) >= 0;
  }

  private Optional<Stretch> quotation(int at) {
    return article.quotations().stream()
        .filter(one -> one.from() <= at && at <= one.until())
        .findFirst();
  }

  private String trimmed(int from, int until) {
    int end = until;
    while (end > from && ENDING.indexOf(article.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return article.text().substring(from, Math.max(from, end));
  }

  /** Quotation marks have one shape, as where words are compared. */
  private static String folded(String words) {
    StringBuilder folded = new StringBuilder(words);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      folded.setCharAt(i, SINGLE.indexOf(c) >= 0 ? '\'' : DOUBLE.indexOf(c) >= 0 ? '"' : c);
    }
    return folded.toString();
  }
}
