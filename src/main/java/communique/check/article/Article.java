package communique.check.article;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A saved article in which words are looked up. It is folded and indexed once; a look-up goes to
 * the places of the rarest word only. Folded is what no eye sees, and the shape of quotation marks;
 * words are found whole, so that {@code result} is not found in {@code results}.
 */
public final class Article {

  /** More places than these are not told apart. */
  public static final int MOST = 1000;

  /** What stands behind a quotation of which more is told. */
  private static final Pattern BEHIND = Pattern.compile("[!?！？].|.{2} ?[—–―(（]");

  private final String raw;
  private final Folded text;
  private final Tokens tokens;
  private final Index index;
  private final Occurrences occurrences;
  private final BitSet quoted;
  private final Omissions omissions;
  private final Turns turns;
  private final Reopenings reopenings;
  private final Map<String, List<Place>> known = new HashMap<>();

  private Optional<Table> table = Optional.empty();
  private Optional<AsPrinted> printed = Optional.empty();

  private Article(String raw) {
    this.raw = raw;
    this.text = Folded.of(raw);
    this.tokens = Tokens.of(text.plain());
    this.index = new Index(text, tokens);
    this.occurrences = new Occurrences(text, tokens, index);
    this.quoted = QuotationMarks.quoted(text);
    this.turns = new Turns(text);
    this.reopenings = new Reopenings(text, tokens, quoted);
    Interruptions interruptions = new Interruptions(text, tokens, quoted);
    this.omissions = new Omissions(text, tokens, quoted, interruptions);
  }

  /** Reads a text; any text is an article. */
  public static Article of(String text) {
    return new Article(text);
  }

  /**
   * Where the words stand, in order, at most {@link #MOST} places; nowhere if they are blank. If
   * they do not stand there as they are, square brackets are ours: {@code […]} a cut, others
   * insertions, and what is left has to stand there part by part.
   */
  public List<Place> find(String words) {
    return known.computeIfAbsent(words, this::look);
  }

  /** Where the words stand just as they are: square brackets are those of the article. */
  public List<Place> printed(String words) {
    return whole(Piece.of(words));
  }

  private List<Place> look(String words) {
    List<Place> whole = printed(words);
    return whole.isEmpty() ? lookForParts(reopenings.marked(words)) : whole;
  }

  private List<Place> lookForParts(String words) {
    if (words.indexOf('[') < 0 || Abridged.flaw(words).isPresent() || hasOtherNumber(words)) {
      return printed(words);
    }
    List<Piece> pieces = Abridged.pieces(words);
    boolean open = Abridged.endsWithInsertion(words);
    return chain(pieces)
        .filter(place -> omissions.flaw(pieces, place, open).isEmpty())
        .limit(MOST)
        .toList();
  }

  /** Whether words with something put in have a number that does not stand there. */
  private boolean hasOtherNumber(String words) {
    return words.indexOf('[') >= 0
        && Numbers.in(Abridged.asRead(words)).anyMatch(number -> !hasNumber(number));
  }

  private boolean hasNumber(String number) {
    String lower = number.toLowerCase(Locale.ROOT);
    String capital = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    return Stream.of(number, lower, capital).anyMatch(one -> !printed(one).isEmpty());
  }

  private Stream<Place> chain(List<Piece> pieces) {
    return pieces.isEmpty() ? Stream.empty() : new Chain(tokens, occurrences, pieces).places();
  }

  private List<Place> whole(Piece piece) {
    return occurrences.of(piece).limit(MOST).mapToObj(from -> place(piece, from)).toList();
  }

  /** Where words stand in a line that has others in it, too: the row of a table. */
  public List<Place> findInRow(String words, String row) {
    Set<Integer> lines =
        occurrences.of(Piece.of(row)).mapToObj(text::line).collect(Collectors.toSet());
    Piece piece = Piece.of(words);
    return occurrences
        .of(piece)
        .filter(from -> lines.contains(text.line(from)))
        .limit(MOST)
        .mapToObj(from -> place(piece, from))
        .toList();
  }

  /** The same as a table. */
  public Table table() {
    Table read = table.orElseGet(() -> Table.of(raw));
    table = Optional.of(read);
    return read;
  }

  /** All positions at which words stand just as they are. */
  IntStream starts(String words) {
    return occurrences.of(Piece.of(words));
  }

  /** The number of the line that a position of a place lies in, from 0. */
  int line(int position) {
    return text.line(position);
  }

  private static Place place(Piece piece, int from) {
    return new Place(List.of(new Stretch(from, from + piece.text().length())));
  }

  /** The parts of words that do not stand there even by themselves, as they are given. */
  public List<String> missing(String words) {
    return Abridged.pieces(words).stream()
        .filter(piece -> occurrences.of(piece).findFirst().isEmpty())
        .map(piece -> piece.folded().plain())
        .toList();
  }

  /** Why brackets in words are no cuts and insertions of theirs, though the parts stand there. */
  public Optional<Flaw> flaw(String words) {
    String marked = reopenings.marked(words);
    List<Piece> pieces = Abridged.pieces(marked);
    boolean open = Abridged.endsWithInsertion(marked);
    return Abridged.flaw(words)
        .or(
            () ->
                chain(pieces)
                    .flatMap(place -> omissions.flaw(pieces, place, open).stream())
                    .findFirst())
        .or(() -> Optional.of(Flaw.NUMBER).filter(flaw -> hasOtherNumber(words)));
  }

  /** The words with the whole of a number, if they stand there but begin or end inside of it. */
  public Optional<String> wholeNumber(String words) {
    return Abridged.pieces(words).stream()
        .filter(piece -> occurrences.of(piece).findFirst().isEmpty())
        .flatMap(piece -> occurrences.inNumber(piece).stream())
        .map(found -> text.plain().substring(found.from(), found.until()))
        .findFirst();
  }

  /** Whether directly beside a place stands what turns its sense to the opposite. */
  public boolean isBesideNot(Place place) {
    return new BesideNot(text, tokens).cuts(place);
  }

  /** Whether no label stands in a place that is one of a speaker in any text. */
  public boolean hasNoLabel(Place place) {
    return turns.hasNoSureLabel(place);
  }

  /** Whether a place in a transcript of one speaker is certainly of the speaker alone. */
  public boolean isOfTheSpeaker(Place place) {
    return turns.isOfTheSpeaker(place);
  }

  /** Whether a place is certainly of one turn of a transcript that has several speakers. */
  public boolean isOneTurn(Place place) {
    return turns.isOne(place);
  }

  /** The label of the turn that a place is in: the last one before it; nothing if there is none. */
  public Optional<Stretch> label(Place place) {
    return turns.label(place);
  }

  /** Whether two positions are on one line. */
  public boolean areOnOneLine(int one, int other) {
    return text.line(one) == text.line(other);
  }

  /**
   * The sentences that a quotation begins and ends in, with who is named behind a dash or in
   * brackets, or is told to have said it after its exclamation or question.
   */
  public Stretch sentencesAround(Stretch quotation) {
    List<Stretch> all = sentences();
    int first = sentence(all, Math.max(0, quotation.from() - 1));
    int last = sentence(all, quotation.until());
    Stretch next = all.get(Math.min(last + 1, all.size() - 1));
    String behind = text.plain().substring(Math.max(0, quotation.until() - 1), next.until());
    boolean more = !text.beginsParagraph(next.from()) && BEHIND.matcher(behind).lookingAt();
    return new Stretch(all.get(first).from(), more ? next.until() : all.get(last).until());
  }

  private static int sentence(List<Stretch> all, int position) {
    int i = 0;
    while (i + 1 < all.size() && all.get(i).until() <= position) {
      i++;
    }
    return i;
  }

  /**
   * Whether words stand directly before a place, as the prefix of a W3C TextQuoteSelector does;
   * spaces and quotation marks between the two do not matter.
   */
  public boolean isAfter(String prefix, Place place) {
    String wanted = edge(Folded.of(prefix).text());
    int until = place.from();
    while (until > 0 && isEdge(text.text().charAt(until - 1))) {
      until--;
    }
    return occurrences.standsAt(Piece.of(wanted), until - wanted.length());
  }

  /** Whether words stand directly after a place, as the suffix of a TextQuoteSelector does. */
  public boolean isBefore(String suffix, Place place) {
    int from = place.until();
    while (from < text.text().length() && isEdge(text.text().charAt(from))) {
      from++;
    }
    return occurrences.standsAt(Piece.of(edge(Folded.of(suffix).text())), from);
  }

  private static String edge(String words) {
    int from = 0;
    int until = words.length();
    while (from < until && isEdge(words.charAt(from))) {
      from++;
    }
    while (until > from && isEdge(words.charAt(until - 1))) {
      until--;
    }
    return words.substring(from, until);
  }

  private static boolean isEdge(char c) {
    return c == ' ' || c == '\'';
  }

  /**
   * Whether one of some places stands near one of others: they share a word, or no more than so
   * many words stand between them.
   */
  public boolean areNear(List<Place> some, List<Place> others, int words) {
    BitSet around = new BitSet();
    for (Place other : others) {
      int from = Math.max(0, tokens.from(other.from()) - words);
      around.set(from, Math.min(tokens.count(), tokens.from(other.until()) + words) + 1);
    }
    return some.stream()
        .anyMatch(
            one ->
                around.get(tokens.from(one.from()), tokens.from(one.until() - 1) + 1).cardinality()
                    > 0);
  }

  /** Whether every word of a place stands inside quotation marks; they may be several pairs. */
  public boolean isQuoted(Place place) {
    return words(place).allMatch(token -> quoted.get(tokens.start(token)));
  }

  /**
   * How many words of a place stand outside quotation marks. Two letters of a script without spaces
   * count as one word.
   */
  public int wordsOutside(Place place) {
    int halves =
        words(place)
            .filter(token -> !quoted.get(tokens.start(token)))
            .map(token -> tokens.isSolid(token) ? 1 : 2)
            .sum();
    return (halves + 1) / 2;
  }

  /** Whether words have letters of which two count as one. */
  public static boolean isCountedByLetters(String words) {
    return words.codePoints().anyMatch(Letters::isSolid);
  }

  private IntStream words(Place place) {
    return place.parts().stream().flatMapToInt(this::tokensIn);
  }

  private IntStream tokensIn(Stretch stretch) {
    return IntStream.range(tokens.from(stretch.from()), tokens.count())
        .takeWhile(token -> tokens.start(token) < stretch.until())
        .filter(tokens::isWord);
  }

  /** The whole of it. */
  public Place all() {
    return new Place(List.of(new Stretch(0, text.text().length())));
  }

  /**
   * The text in which places are positions: as the eye sees it, with its own quotation marks, and
   * with one space for each run of white space. Words copied from it are found in the article.
   */
  public String text() {
    return text.plain();
  }

  /**
   * Words of it as they are printed, each gap one space. They are found in the article as those of
   * {@link #text} are.
   */
  public String asPrinted(Stretch stretch) {
    AsPrinted known = printed.orElseGet(() -> AsPrinted.of(raw, text));
    printed = Optional.of(known);
    return known.words(stretch);
  }

  /** Its paragraphs, in order; a line of a text that was not wrapped is one. */
  public List<Stretch> paragraphs() {
    return text.paragraphs();
  }

  /** Its sentences, in order; none goes over the end of a paragraph. */
  public List<Stretch> sentences() {
    return paragraphs().stream()
        .flatMap(paragraph -> Sentences.all(text.plain(), paragraph).stream())
        .toList();
  }

  /** What it prints in quotation marks, without the marks, in order; the outer ones. */
  public List<Stretch> quotations() {
    return Fragments.printed(text);
  }

  /** The numbers in it, each as a whole, in order. */
  public List<Stretch> numbers() {
    return occurrences.numbers();
  }

  /** A stretch of it with the whole of the words and numbers that it begins and ends in. */
  public Stretch whole(Stretch stretch) {
    return occurrences.wholeWords(stretch);
  }

  /** The words of a stretch, in order; each letter of a script without spaces is one. */
  public List<Stretch> words(Stretch stretch) {
    return tokensIn(stretch)
        .mapToObj(token -> new Stretch(tokens.start(token), tokens.end(token)))
        .toList();
  }

  /**
   * Whether most of some words stand in it, wherever: then they are in its language, however either
   * is tagged. Names, which are the same in many, do not tell; two letters of a script without
   * spaces count as a word.
   */
  public boolean hasMostOf(String words) {
    Piece piece = Piece.of(words);
    int[] known = index.numbers(piece.folded(), piece.tokens());
    return SharedWords.areMost(
        piece.folded().plain(), piece.tokens(), token -> index.frequency(known[token]) > 0);
  }

  /** How many characters were compared so far. */
  long effort() {
    return occurrences.effort();
  }

  /**
   * The passage that comes nearest to words that do not stand there, nothing if no passage has half
   * of the words. The cost is bounded, whatever the article is.
   */
  public Optional<Near> nearest(String words) {
    return new NearestPassage(text, tokens, index).to(words);
  }
}
