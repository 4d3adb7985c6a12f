package communique.check.article;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in an article between the parts of a quotation: nothing that turns its sense, and
 * nobody else's words.
 */
final class Omissions {

  /** So few words that say not are left out for that alone. */
  private static final int FEW = 3;

  /** How many words stand next to what is left. */
  private static final int EDGE = 2;

  /** How far the rest of a sentence goes. */
  private static final int FAR = 400;

  private final Folded text;
  private final Tokens tokens;
  private final BitSet quoted;
  private final Interruptions interruptions;

  Omissions(Folded text, Tokens tokens, BitSet quoted, Interruptions interruptions) {
    this.text = text;
    this.tokens = tokens;
    this.quoted = quoted;
    this.interruptions = interruptions;
  }

  /**
   * What is wrong with the place of some pieces; nothing if they can be quoted so.
   *
   * @param open whether something of ours stands for what follows the last
   */
  Optional<Flaw> flaw(List<Piece> pieces, Place place, boolean open) {
    Stream<Flaw> inside =
        IntStream.rangeClosed(0, pieces.size())
            .boxed()
            .flatMap(i -> flaws(pieces, place.parts(), i));
    return Stream.concat(inside, edges(pieces.get(0).replaces(), place, open)).findFirst();
  }

  /** At an edge something of ours stands for the rest of the sentence. */
  private Stream<Flaw> edges(boolean begun, Place place, boolean open) {
    Stream<Stretch> before = Stream.of(before(place.from())).filter(rest -> begun);
    Stream<Stretch> after = Stream.of(after(place.until())).filter(rest -> open);
    return Stream.concat(before, after).filter(this::saysSomething).map(rest -> Flaw.EDGE);
  }

  /** What its sentence has before a position, within the same quotation. */
  private Stretch before(int position) {
    int from = position;
    while (from > Math.max(0, position - FAR)
        && quoted.get(from - 1) == quoted.get(position)
        && !text.beginsParagraph(from)) {
      from--;
    }
    return new Stretch(Sentences.begin(text.plain(), new Stretch(from, position)), position);
  }

  private Stretch after(int position) {
    int until = position;
    while (until < Math.min(text.plain().length(), position + FAR)
        && quoted.get(until) == quoted.get(position - 1)
        && !text.beginsParagraph(until)) {
      until++;
    }
    return new Stretch(position, Sentences.end(text.plain(), new Stretch(position - 1, until)));
  }

  /** What is wrong before a piece, or after the last. */
  private Stream<Flaw> flaws(List<Piece> pieces, List<Stretch> parts, int i) {
    boolean first = i == 0;
    boolean last = i == parts.size();
    int from = first ? wordBegin(parts.get(0).from()) : parts.get(i - 1).until();
    int until = last ? wordEnd(parts.get(i - 1).until()) : parts.get(i).from();
    Stretch gap = new Stretch(from, until);
    Stream.Builder<Flaw> flaws = Stream.builder();
    if (!last && pieces.get(i).joinedBefore() && !isSameWord(pieces.get(i), until)) {
      flaws.add(Flaw.LETTERS);
    }
    boolean cut = !first && !last && pieces.get(i).isCut();
    if ((!cut || pieces.get(i).replaces()) && (saysSomething(gap) || saysHowMany(gap))) {
      flaws.add(Flaw.REPLACED);
    }
    if (cut && leavesOutNot(gap)) {
      flaws.add(Flaw.LEFT_OUT);
    }
    if (!first && !last && !interruptions.isOne(gap)) {
      flaws.add(Flaw.SPEAKER);
    }
    if (cut && joinsSentences(gap)) {
      flaws.add(Flaw.JOINED);
    }
    return flaws.build();
  }

  /** Whether a sentence that goes on is cut in it, and so is the one that what follows is of. */
  private boolean joinsSentences(Stretch gap) {
    int before = tokens.start(Math.max(0, tokens.from(gap.from()) - 1));
    int after = tokens.end(Math.min(tokens.count() - 1, tokens.from(gap.until())));
    List<Stretch> sentences = Sentences.all(text.plain(), new Stretch(before, after));
    Stretch last = sentences.get(sentences.size() - 1);
    return sentences.size() > 1
        && hasWord(gap.from(), sentences.get(0).until())
        && hasWord(last.from(), gap.until());
  }

  private boolean hasWord(int from, int until) {
    return IntStream.range(tokens.from(from), tokens.from(until))
        .anyMatch(token -> tokens.start(token) >= from && tokens.isWord(token));
  }

  private int wordBegin(int position) {
    return tokens.isBetween(position) ? position : tokens.start(tokens.from(position));
  }

  private int wordEnd(int position) {
    return tokens.isBetween(position) ? position : tokens.end(tokens.from(position));
  }

  /** Whether the letters of ours before a piece are those of the article, but for their case. */
  private boolean isSameWord(Piece piece, int from) {
    String theirs = text.plain().substring(wordBegin(from), from).toLowerCase(Locale.ROOT);
    return piece.letters().toLowerCase(Locale.ROOT).equals(theirs);
  }

  private boolean saysSomething(Stretch gap) {
    return Negation.isIn(text, tokens, gap)
        || Numeral.isIn(text.plain().substring(gap.from(), gap.until()));
  }

  /** At an edge, where it looks at a whole sentence, such words are too many. */
  private boolean saysHowMany(Stretch gap) {
    return Quantity.isIn(text.plain().substring(gap.from(), gap.until()));
  }

  /** Whether little else than not is left out, or not stands next to what is left. */
  private boolean leavesOutNot(Stretch gap) {
    return (isFew(gap) && Negation.isIn(text, tokens, gap)) || edges(gap).anyMatch(this::saysNot);
  }

  private boolean saysNot(Stretch edge) {
    return Negation.isIn(text, tokens, edge);
  }

  /** The words next to those that are left, up to a mark. */
  private Stream<Stretch> edges(Stretch gap) {
    int first = tokens.from(gap.from());
    int last = tokens.from(gap.until()) - 1;
    int begun = first;
    while (begun <= last && begun < first + EDGE && tokens.isWord(begun)) {
      begun++;
    }
    int ended = last;
    while (ended >= first && ended > last - EDGE && tokens.isWord(ended)) {
      ended--;
    }
    return Stream.of(edge(first, begun - 1), edge(ended + 1, last)).flatMap(Optional::stream);
  }

  private Optional<Stretch> edge(int first, int last) {
    return first > last
        ? Optional.empty()
        : Optional.of(new Stretch(tokens.start(first), tokens.end(last)));
  }

  /** A few words of one clause. */
  private boolean isFew(Stretch gap) {
    int[] inside =
        IntStream.range(tokens.from(gap.from()), tokens.from(gap.until()))
            .filter(token -> tokens.start(token) >= gap.from())
            .toArray();
    boolean clause = IntStream.of(inside).allMatch(tokens::isWord);
    int halves = IntStream.of(inside).map(token -> tokens.isSolid(token) ? 1 : 2).sum();
    return clause && halves <= 2 * FEW;
  }
}
