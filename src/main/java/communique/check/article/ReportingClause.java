package communique.check.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether words between two quotations are nothing but who said it, to whom, when and where.
 * Each word is made a letter that says what it is, and the letters have to be one of a few shapes:
 * {@code she said}, {@code said Ana Marrow, the mayor of Saltmouth}, {@code the mayor told
 * reporters on Saturday}. Whatever else happens there, as {@code prompting the reply}, is no such
 * shape.
 */
final class ReportingClause {

  /** Han has no spaces: who, then the verb. */
  private static final Pattern SOLID =
      Pattern.compile("[，,]?[^，,、；;]{1,8}(?:[说說称稱道曰云]|表示|指出|强调|补充|宣布|认为|坦言)(?:道)?[，,。]?");

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}'’-]+|,");

  private static final Set<String> PRONOUNS =
      words("he she they it i we er sie il elle ils elles lui él ella ellos ellas lei он она они");

  private static final Set<String> DETERMINERS =
      words(
          "the a an his her its their our my der die das dem den ein eine einem einer le la les l'"
              + " un une el los las una lo gli uno o os as um uma de het een en ett");

  private static final Set<String> PREPOSITIONS =
      words("on in at of for during am im auf in bei à au aux en du des dans em no na в на w we");

  private static final Set<String> AUXILIARIES = words("has had have hat a ha är er");

  private static final Set<String> ADVERBS =
      words(
          "also later earlier again then today yesterday tonight here there too ago once hinzu dann"
              + " weiter auch t hier heute encore aussi ayer hoy también oggi ieri");

  private static final Set<String> LISTENERS =
      words(
          "reporters journalists lawmakers parliament correspondents delegates viewers listeners"
              + " supporters me us");

  /** Words that something else happens with, and words that tell of other words. */
  private static final Set<String> OTHERS =
      words(
          "reply replies retort retorts answer answers response rejoinder riposte question echo"
              + " echoes quote quotes words chorus shout shouts cry cries comeback objection jeer"
              + " jeers which whom whose what that this these those than with without by to from as"
              + " if when while where until unless upon against amid despite into onto over under"
              + " like per via about not only met drawn heard hear read given got won left came went"
              + " saw drew sent brought made let");

  private static final Set<String> NO_PARTICIPLES =
      words("meeting briefing morning evening spring king building gathering wedding ceremony");

  private static final Pattern PARTICIPLE = Pattern.compile(".{2,}(?:ing|ed)");

  /** Said or asked of somebody else, whose words may come next. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "\\bof (?:\\p{L}+ )?\\p{Lu}[\\p{L}\\p{M}-]*+['’]s?(?!\\p{L})"
              + "|\\b(?:asks?|asked|demanded|demands|inquired|enquired|wondered)\\b.*\\b(?:of|from) \\p{Lu}");

  private static final String IN_PLACE = "(?:RD?[LC]{1,4})";
  private static final String WHO = "(?:P|D?L{0,3}C{1,6}|D[LC]{1,4})" + IN_PLACE + "*";
  private static final String WHEN = "(?:A|C{1,2}|" + IN_PLACE + ")*";
  private static final String ALSO_CALLED = "(?:,D[LC]{1,5}" + IN_PLACE + "*,?)?";

  private static final Pattern SHAPE =
      Pattern.compile(
          ",?(?:%1$s%3$s[AX]*VA*O?%2$s|[XD]?VA*O?%1$s%2$s%3$s%2$s)[.,]?"
              .formatted(WHO, WHEN, ALSO_CALLED));

  private ReportingClause() {}

  private static Set<String> words(String words) {
    return Pattern.compile(" ").splitAsStream(words).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether words are one. */
  static boolean is(String words) {
    return words.codePoints().anyMatch(Letters::isSolid)
        ? SOLID.matcher(words).matches()
        : !OF_ANOTHER.matcher(words).find() && SHAPE.matcher(shape(words)).matches();
  }

  private static String shape(String words) {
    return TOKEN
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .map(ReportingClause::kind)
        .collect(Collectors.joining())
        .replaceFirst(",$", "");
  }

  private static String kind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    if (word.equals(",")) {
      return ",";
    } else if (Speech.verbs(word) > 0) {
      return "V";
    } else if (PRONOUNS.contains(lower)) {
      return "P";
    } else if (DETERMINERS.contains(lower)) {
      return "D";
    } else if (capital) {
      return "C";
    }
    return small(lower);
  }

  private static String small(String word) {
    if (AUXILIARIES.contains(word)) {
      return "X";
    } else if (PREPOSITIONS.contains(word)) {
      return "R";
    } else if (ADVERBS.contains(word) || (word.endsWith("ly") && word.length() > 4)) {
      return "A";
    } else if (LISTENERS.contains(word)) {
      return "O";
    }
    boolean happens = PARTICIPLE.matcher(word).matches() && !NO_PARTICIPLES.contains(word);
    return happens || OTHERS.contains(word) ? "N" : "L";
  }
}
