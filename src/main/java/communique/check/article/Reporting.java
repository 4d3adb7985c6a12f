package communique.check.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the words around a quotation tell of who said it, and how. In doubt they tell nothing. */
public final class Reporting {

  /** Verbs of speech in languages whose verbs are the ends of longer words. */
  private static final Pattern ENDINGS =
      Pattern.compile(
          "말했|말하|밝혔|밝히|강조|언급|전했|설명했|지적|주장|덧붙|당부|약속|제안|평가|환영|촉구|요청|답했"
              + "|述べ|語っ|語り|話し|言っ|言い|強調|指摘|説明し|訴え|主張|表明|発言");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Behind such a verb stands who was spoken to. */
  private static final Set<String> TO_SOMEBODY =
      Set.of("told", "tells", "asked", "asks", "warned", "warns", "urged", "cautioned", "promised");

  /** What follows the name of who does something, with a title between. */
  private static final Pattern KOREAN_SUBJECT =
      Pattern.compile("^ ?\\p{IsHangul}{0,8}? ?\\p{IsHangul}{0,6}?(?:은|는|이|가|께서)[ ,]");

  private static final Pattern JAPANESE_SUBJECT =
      Pattern.compile("^[\\p{IsHan}\\p{IsKatakana}ー]{0,10}(?:は|が)");

  /** From a name to the verb nothing but a title and when, where or how. */
  private static final Pattern CHINESE_SUBJECT =
      Pattern.compile("^[^，。；和与與跟向对對]{0,16}?(?:补充说|强调说|表示|指出|强调|补充|回应|认为|宣布|[说說称稱道曰])");

  /** Between a name and a verb, or the other way round: titles, and what is put in. */
  private static final int MOST = 6;

  /** Before a name, with capitals as names have. */
  private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}.’'-]* ?)+$");

  /** When and where, at the head of a sentence. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^ ?(?:At|In|On|During|After|Before|Following|Amid|Since|Throughout|Speaking|Earlier|Later|Meanwhile)\\b[^,;]*+, ");

  private static final Pattern SEMICOLON = Pattern.compile("[;；]");

  /** All up to where the last of several clauses begins. */
  private static final Pattern CLAUSE =
      Pattern.compile("^.*(?:[;；]|, (?:and|but|while|whereas|yet)\\b)", Pattern.DOTALL);

  private static final Pattern TITLES = Pattern.compile("^(?: ?[\\p{L}\\p{M}.’'-]+){0,3} ?$");
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)\\b(?:to|of|in|at|on|by|with|about|that|against|for|and|as)\\b");

  private Reporting() {}

  /** The verbs of speech in words, where they stand; those of writing without spaces not. */
  public static List<MatchResult> verbs(String words) {
    return WORD.matcher(words)
        .results()
        .filter(one -> one.group().codePoints().noneMatch(Letters::isSolid))
        .filter(one -> Speech.verbs(one.group()) == 1)
        .toList();
  }

  /** Whether words between a verb and what it tells begin no other clause. */
  public static boolean isOneClause(String between) {
    return !Speech.hasLink(between) && !SEMICOLON.matcher(between).find();
  }

  /** The last of the clauses that words are, with nothing cut where there is but one. */
  public static String lastClause(String words) {
    return CLAUSE.matcher(words).replaceFirst("");
  }

  private static Optional<MatchResult> found(String words) {
    return Speech.verbs(words) != 1 ? Optional.empty() : verbs(words).stream().findFirst();
  }

  /**
   * Whether somebody is told to have said something.
   *
   * @param before the words of the sentence before the name
   * @param after those behind it
   */
  public static boolean isSpeaker(String before, String after) {
    String name = "\uFFFC";
    String all = before + name + after;
    return found(all)
        .map(verb -> isSubject(all, before.length(), verb))
        .orElseGet(() -> isSubjectOfEastAsia(after));
  }

  private static boolean isSubject(String all, int name, MatchResult verb) {
    if (verb.start() > name) {
      String between = all.substring(name + 1, verb.start());
      String before = LEADING.matcher(all.substring(0, name)).replaceFirst("");
      return Speech.people(TITLE.matcher(before).replaceAll("")).isEmpty()
          && Speech.people(between).isEmpty()
          && Tokens.of(between).words().count() <= MOST;
    }
    String between = all.substring(verb.end(), name);
    return Speech.people(all.substring(0, verb.start())).isEmpty()
        && !TO_SOMEBODY.contains(verb.group().toLowerCase(Locale.ROOT))
        && TITLES.matcher(between).matches()
        && !NO_TITLE.matcher(between).find();
  }

  private static boolean isSubjectOfEastAsia(String after) {
    return (ENDINGS.matcher(after).find()
            && (KOREAN_SUBJECT.matcher(after).find() || JAPANESE_SUBJECT.matcher(after).find()))
        || CHINESE_SUBJECT.matcher(after).find();
  }
}
