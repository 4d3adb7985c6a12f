package communique.check.article;

import communique.shape.MarkFamily;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands around two quotations of one paragraph, and whether it shows that both are one
 * person's. When in doubt it does not.
 *
 * @param before what their sentence has before the first
 * @param first how the first ends
 * @param between what stands between them, with their marks
 * @param second how the second ends
 * @param behind what the sentence has behind the second, with its mark
 */
record Attribution(String before, String first, String between, String second, String behind) {

  /** The most words of an attribution, and the most letters of a script without spaces. */
  private static final int WORDS = 10;

  private static final int LETTERS = 8;

  /** A sentence that begins behind a quotation has more words than this. */
  private static final int FEW = 4;

  private static final Pattern TITLE =
      Pattern.compile("\\b(Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|Gov|St|\\p{Lu})\\.");
  private static final Pattern TWO_SENTENCES =
      Pattern.compile("[:：;；]|[.!?。！？]\\W*\\w", Pattern.UNICODE_CHARACTER_CLASS);

  /** How a quotation ends that its attribution follows. */
  private static final Pattern OPEN_END = Pattern.compile("(?:[,，、!?！？。—–]|\\.\\.\\.)\\s?$");

  private static final Pattern OUTSIDE_COMMA = Pattern.compile("^[,，]");
  private static final Pattern CLOSED = Pattern.compile("[.,，。]$");
  private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？]$");

  /** Who spoke goes on, in languages in which a subject that stays is left out. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:이?라|다)?(?:고 ?(?:말|언급|강조|설명|지적|전|밝|주장|평가|당부|덧붙|약속|다짐|제안|하)\\p{IsHangul}{0,2})?"
              + "(?:며|면서),?(?: ?(?:또|이어|그러면서),?)?"
              + "|(?:など)?と(?:述べ|語り|話し|言い|し|強調し|指摘し|説明し|訴え|主張し|表明し)(?:て|た上で|つつ|ながら)?"
              + "[、,，]?(?:(?:さらに|また|その上で|加えて)[、,，]?)?");

  private static final Pattern CHINESE_LINK =
      Pattern.compile(
          "[，,、]?(?:并|并且|且|同时|还|也|又)(?:再次|进一步|特别|着重|郑重)?" + "(?:说|表示|称|指出|强调|补充|补充说|认为)[，,：:]?");

  /** Somebody who is named as such, or who answers what was said. */
  private static final Pattern OTHER =
      Pattern.compile("(?<=.)\\p{IsHangul}+(?:은|는|이|가|께서|측) |(?<!た)[はがも]|答え|応じ|反論|返し|답했|답하|응수|반박");

  /** Whether both are certainly one person's. */
  boolean isOfBoth() {
    String link = bare(between);
    return LINK.matcher(link).matches()
        ? !OTHER.matcher(bare(behind)).find()
        : (CHINESE_LINK.matcher(link).matches() && nobodyBehind()) || isInterrupted();
  }

  private boolean isInterrupted() {
    String clause = bare(between);
    boolean attached = OPEN_END.matcher(first).find() || OUTSIDE_COMMA.matcher(clause).find();
    return attached
        && CLOSED.matcher(clause).find()
        && isClause(clause)
        && (hasNoLetters(before) || isSame(Speech.people(clause), bare(before)))
        && (nobodyBehind() || isSame(Speech.names(clause), bare(behind)));
  }

  /** One clause with one verb of speech, and with no more than one name or pronoun in it. */
  private static boolean isClause(String clause) {
    Tokens tokens = Tokens.of(clause);
    return isShort(tokens, WORDS, LETTERS)
        && !TWO_SENTENCES.matcher(clause).find()
        && !Speech.hasLink(clause)
        && ReportingClause.is(clause)
        && Speech.verbs(clause) == 1
        && Speech.people(clause).size() <= 1;
  }

  private static boolean isShort(Tokens tokens, int words, int letters) {
    long solid = tokens.words().filter(tokens::isSolid).count();
    return solid <= letters && tokens.words().count() - solid <= words;
  }

  /** Whether nothing behind the second says who said it: the sentence ends with it. */
  private boolean nobodyBehind() {
    String told = bare(behind);
    return hasNoLetters(told)
        || isOfNext()
        || (SENTENCE_END.matcher(second).find() && !told.matches("^[(（\\[—–-].*") && !says(told));
  }

  /** Whether it leads to another quotation. */
  private boolean isOfNext() {
    boolean opens =
        behind.length() > 1 && MarkFamily.mark(behind.charAt(behind.length() - 1)).isPresent();
    boolean colon = behind.endsWith(":") || behind.endsWith("：");
    return SENTENCE_END.matcher(second).find() && (opens || colon);
  }

  /** Whether it may be an attribution rather than the next sentence. */
  private boolean says(String told) {
    boolean few = isShort(Tokens.of(told), FEW, LETTERS);
    boolean verb = Speech.verbs(told) > 0;
    boolean goesOn = Character.isLowerCase(told.codePointAt(0));
    return goesOn || (FULL_STOP.matcher(second).find() ? few && verb : few || verb);
  }

  /** Whether one person is meant, who is said to speak there too, and nobody else. */
  private static boolean isSame(Set<String> people, String told) {
    return people.size() == 1 && people.equals(Speech.people(told)) && Speech.verbs(told) == 1;
  }

  private static boolean hasNoLetters(String told) {
    return told.codePoints().noneMatch(Letters::isPart);
  }

  /** Without quotation marks and spaces around it, and without the points of titles. */
  private static String bare(String told) {
    int from = 0;
    int until = told.length();
    while (from < until && isAround(told.charAt(from))) {
      from++;
    }
    while (until > from && isAround(told.charAt(until - 1))) {
      until--;
    }
    return TITLE.matcher(told.substring(from, until)).replaceAll("$1");
  }

  private static boolean isAround(char c) {
    return c == ' ' || MarkFamily.mark(c).isPresent();
  }
}
