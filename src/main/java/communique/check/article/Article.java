package communique.check.article;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A saved article in which words are looked up. It is folded and indexed once; a look-up goes to
 * the places of the rarest word only. Folded are Unicode NFC (UAX #15), white space and quotation
 * marks; words are found whole, so that {@code result} is not found in {@code results}.
 */
public final class Article {

  /** More places than these are not told apart. */
  public static final int MOST = 1000;

  private final Folded text;
  private final Tokens tokens;
  private final Index index;
  private final BitSet quoted;
  private final Map<String, List<Stretch>> known = new HashMap<>();

  private Article(Folded text) {
    this.text = text;
    this.tokens = Tokens.of(text.plain());
    this.index = new Index(text, tokens);
    this.quoted = QuotationMarks.quoted(text);
  }

  /** Reads a text; any text is an article. */
  public static Article of(String text) {
    return new Article(Folded.of(text));
  }

  /** Where the words stand, in order, at most {@link #MOST} places; nowhere if they are blank. */
  public List<Stretch> find(String words) {
    return known.computeIfAbsent(words, this::look);
  }

  private List<Stretch> look(String words) {
    Folded wanted = Folded.of(words);
    Tokens its = Tokens.of(wanted.plain());
    int[] numbers = index.numbers(wanted, its);
    return IntStream.range(0, numbers.length)
        .boxed()
        .min((a, b) -> Integer.compare(frequency(numbers, a), frequency(numbers, b)))
        .map(rarest -> places(wanted.text(), its.start(rarest), numbers[rarest]))
        .orElse(List.of());
  }

  private int frequency(int[] numbers, int token) {
    return index.frequency(numbers[token]);
  }

  private List<Stretch> places(String wanted, int offset, int rarest) {
    return index
        .tokens(rarest)
        .map(token -> tokens.start(token) - offset)
        .filter(from -> standsAt(wanted, from))
        .limit(MOST)
        .mapToObj(from -> new Stretch(from, from + wanted.length()))
        .toList();
  }

  private boolean standsAt(String wanted, int from) {
    return text.text().regionMatches(from, wanted, 0, wanted.length())
        && tokens.isBetween(from)
        && tokens.isBetween(from + wanted.length());
  }

  /**
   * Whether words stand directly before a stretch, as the prefix of a W3C TextQuoteSelector does;
   * spaces and quotation marks between the two do not matter.
   */
  public boolean isAfter(String prefix, Stretch stretch) {
    String wanted = edge(Folded.of(prefix).text());
    int until = stretch.from();
    while (until > 0 && isEdge(text.text().charAt(until - 1))) {
      until--;
    }
    return standsAt(wanted, until - wanted.length());
  }

  /** Whether words stand directly after a stretch, as the suffix of a TextQuoteSelector does. */
  public boolean isBefore(String suffix, Stretch stretch) {
    int from = stretch.until();
    while (from < text.text().length() && isEdge(text.text().charAt(from))) {
      from++;
    }
    return standsAt(edge(Folded.of(suffix).text()), from);
  }

  private static String edge(String words) {
    return words.replaceAll("^[ ']+|[ ']+$", "");
  }

  private static boolean isEdge(char c) {
    return c == ' ' || c == '\'';
  }

  /** Whether every word of a stretch stands inside quotation marks; they may be several pairs. */
  public boolean isQuoted(Stretch stretch) {
    return words(stretch).allMatch(token -> quoted.get(tokens.start(token)));
  }

  /**
   * How many words of a stretch stand outside quotation marks. Two letters of a script without
   * spaces count as one word.
   */
  public int wordsOutside(Stretch stretch) {
    int halves =
        words(stretch)
            .filter(token -> !quoted.get(tokens.start(token)))
            .map(token -> tokens.isSolid(token) ? 1 : 2)
            .sum();
    return (halves + 1) / 2;
  }

  private IntStream words(Stretch stretch) {
    return IntStream.range(tokens.from(stretch.from()), tokens.count())
        .takeWhile(token -> tokens.start(token) < stretch.until())
        .filter(tokens::isWord);
  }

  /** The whole of it. */
  public Stretch all() {
    return new Stretch(0, text.text().length());
  }

  /**
   * The passage that comes nearest to words that do not stand there, nothing if no passage has half
   * of the words. The cost is bounded, whatever the article is.
   */
  public Optional<Near> nearest(String words) {
    return new NearestPassage(text, tokens, index).to(words);
  }
}
