package communique.check.article;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells a quotation that is interrupted by its attribution, as {@code “Never,” she said. “Not
 * today.”}, from two quotations. A program cannot know who speaks, so that one is believed only if
 * it is plain: within one paragraph, a short clause without a colon, after which no sentence
 * begins, and with no more than one name or pronoun in it.
 */
final class Interruptions {

  /** The most words of an attribution, and the most letters of a script without spaces. */
  private static final int WORDS = 8;

  private static final int LETTERS = 4;

  private static final Pattern TWO_SENTENCES =
      Pattern.compile("[:：;；]|[.!?。！？]\\W*\\w", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern TITLE =
      Pattern.compile("\\b(Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|Gov|St|\\p{Lu})\\.");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[^ ,.]*+(?: \\p{Lu}[^ ,.]*+)*+");

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "him", "her", "them", "who", "others", "another");
  private static final Set<String> LINKS =
      Set.of("and", "but", "while", "whereas", "yet", "then", "before", "after", "when", "which");

  private final Folded text;
  private final Tokens tokens;
  private final BitSet quoted;

  Interruptions(Folded text, Tokens tokens, BitSet quoted) {
    this.text = text;
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /** Whether the words before and after a gap are of one quotation, or of none. */
  boolean isOne(Stretch gap) {
    boolean between = isQuoted(tokens.from(gap.from()) - 1) && isQuoted(tokens.from(gap.until()));
    return !between || isInterrupted(gap);
  }

  private boolean isQuoted(int token) {
    return token >= 0 && token < tokens.count() && quoted.get(tokens.start(token));
  }

  private boolean isInterrupted(Stretch gap) {
    StringBuilder told = new StringBuilder();
    int from = quoted.nextClearBit(gap.from());
    while (from < gap.until()) {
      int next = quoted.nextSetBit(from);
      int until = next < 0 ? gap.until() : Math.min(next, gap.until());
      boolean goesOn = until - from == 1 && text.beginsParagraph(from);
      if (!goesOn && (isParted(from, until) || !isAttribution(from, until))) {
        return false;
      }
      told.append(goesOn ? "" : told(from, until)).append(", ");
      from = quoted.nextClearBit(until);
    }
    return people(told.toString()) <= 1;
  }

  private boolean isParted(int from, int until) {
    return IntStream.rangeClosed(from, until).anyMatch(text::beginsParagraph);
  }

  private boolean isAttribution(int from, int until) {
    List<Integer> words =
        IntStream.range(tokens.from(from), tokens.from(until))
            .filter(tokens::isWord)
            .boxed()
            .toList();
    long letters = words.stream().filter(tokens::isSolid).count();
    return !words.isEmpty()
        && letters <= LETTERS
        && words.size() - letters <= WORDS
        && !TWO_SENTENCES.matcher(told(from, until)).find()
        && words.stream().map(this::word).noneMatch(LINKS::contains);
  }

  private String told(int from, int until) {
    return TITLE.matcher(text.plain().substring(from, until)).replaceAll("$1");
  }

  private String word(int token) {
    return text.plain().substring(tokens.start(token), tokens.end(token)).toLowerCase(Locale.ROOT);
  }

  /** The different names and pronouns. */
  private static long people(String told) {
    Matcher names = NAME.matcher(told);
    long named = names.results().map(found -> found.group()).distinct().count();
    long meant =
        Pattern.compile("[^\\p{L}]+")
            .splitAsStream(names.replaceAll(" "))
            .filter(PRONOUNS::contains)
            .distinct()
            .count();
    return named + meant;
  }
}
