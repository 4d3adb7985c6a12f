package communique.check.article;

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

  private static final Pattern TITLES = Pattern.compile("^(?: ?[\\p{L}\\p{M}.’'-]+){0,3} ?$");
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)\\b(?:to|of|in|at|on|by|with|about|that|against|for|and|as)\\b");

  private Reporting() {}

  /** The one verb of speech in words, as printed; nothing if there are none or several. */
  public static Optional<String> verb(String words) {
    return found(words).map(MatchResult::group);
  }

  private static Optional<MatchResult> found(String words) {
    return Speech.verbs(words) != 1
        ? Optional.empty()
        : WORD.matcher(words)
            .results()
            .filter(one -> one.group().codePoints().noneMatch(Letters::isSolid))
            .filter(one -> Speech.verbs(one.group()) == 1)
            .findFirst();
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
      return Speech.people(TITLE.matcher(all.substring(0, name)).replaceAll("")).isEmpty()
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
