package communique.check;

import communique.model.Language;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pronouns with which a sentence can begin, and not the words that only look like one. */
final class Pronouns {

  /** IT firms, He Lin, My Lai. */
  private static final String NAME = "(?!\\p{Lu}{2,}\\b)(?!(?:He|She|You|My) \\p{Lu})";

  /** Both agreed, both pay the fee: not both countries, both Vastria and Merovia. */
  private static final String BOTH =
      "both(?= (?!(?:the|an?|of)\\b)(?:(?:are|were|have|had|do|did|will|would|can|could|must|should|may"
          + "|might|shall|need|want|agree|say|said|pay|paid|share|[a-z]+ed)\\b"
          + "|(?![a-z]*s\\b)[a-z]+(?: (?:to|for|that|the|an?|more|less|it|with)\\b|[.,;!?]|$)))";

  private static final String PRONOUN =
      "(?i)(?:he|she|they|his|her|hers|their|theirs|its|these|those|this|that|it"
          + "|we|our|ours|my|you|your|yours|(?-i:I)"
          + "|(?:all|both|each|none|most|some|many|neither|either|one|two|three) of"
          + " (?:them|us|it|these|those|this|that)|"
          + BOTH
          + ")\\b(?!-)";

  /** Her Royal Highness. */
  private static final String STYLE =
      "(?! (?:royal |imperial |serene )?(?:majest|highness|excellenc|eminence|holiness|lordship"
          + "|ladyship|worship|honou?r|beatitude|grace\\b))";

  private static final String WHO_OR_WHEN =
      "(?! (?:who|whose|which|year|month|week|century|decade|time|summer"
          + "|autumn|winter|spring|day|days|morning|afternoon|evening|weekend)\\b)"
          + "(?!(?<=\\bthose) (?:with|without|in|from|at|near|affected|involved)\\b)";

  /** That the port matters is clear. */
  private static final String CLAUSE =
      "(?!(?<=\\bthat) (?:(?-i:\\p{Lu})|(?:the|an?|our|every|each|no|not|both|all|some|any|many"
          + "|most|more|few|there|only|even|neither|one|two|three|\\d+)\\b"
          + "|\\w+ (?:is|are|was|were|has|have|can|will|must|should|may|needs?|matters?)\\b"
          + ".*\\b(?:is|was|remains|seems)\\b))";

  /** It is time to share; it takes two. */
  private static final String NOTHING =
      "(?!(?<=\\bit) takes (?:two|time|courage|patience|work|effort)\\b)"
          + "(?!(?<=\\bit) (?:is|was|will be|would be|has been|takes|remains|makes|matters?"
          + "|mattered|seems|appears|helps|hurts|pays|costs|follows|becomes|became|turn(?:s|ed) out)\\b.{0,60}?"
          + "\\b(?:to|that|for|whether|when|if|who|how|why)\\b)"
          + "(?!(?<=\\bit) (?:rain|snow|storm)(?:s|ed)\\b)";

  private static final Map<String, Pattern> BY_LANGUAGE =
      Map.of(
          "en",
          Pattern.compile(NAME + PRONOUN + STYLE + WHO_OR_WHEN + CLAUSE + NOTHING),
          "ko",
          Pattern.compile(
              "(?:그(?:는|가|의|를|에게|녀\\p{IsHangul}{0,2}|들\\p{IsHangul}{0,2}|것\\p{IsHangul}{0,2}|러한)?"
                  + "|이(?:는|를|들은|들이|것\\p{IsHangul}{0,2}|러한)"
                  + "|저(?:들|것|희)\\p{IsHangul}{0,2}|[저나](?:는|의|를|도)|[제내]가"
                  + "|우리(?:는|가|의|를|에게|도|들\\p{IsHangul}{0,2})?|둘(?:은|이| 다))(?=[\\s,.]|$)"),
          "zh",
          Pattern.compile(
              "他(?![国國人乡鄉日])|她|它|[这這](?![年月周週])|[该該]|其(?![他它余餘实實中次间間])|此(?![外时時前后後])"
                  + "|我(?![国國])|咱|本人|[您你]|那(?!不勒斯|[曲坡霸达達])"),
          "ja",
          Pattern.compile("彼(?:女|ら)?(?=[はがのをにも])|(?:これ|それ|あれ)(?:ら)?(?=[はがのをにも])"));

  private Pronouns() {}

  /** Those of a language; nothing if none are known here. */
  static Optional<Pattern> of(Language language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language.primary()));
  }
}
