package communique.check;

import communique.model.Language;
import communique.model.Statement;
import communique.model.Text;
import communique.problem.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A gist that begins with a pronoun. It stands in lists, on the home page and in searches without
 * the sentence before it. Words that only look like one (this year, it is time to, 他国) are silent,
 * and so are languages of which no pronouns are known here.
 */
final class GistNeedsANeighbour implements Check<Statement> {

  private static final Map<String, Pattern> PRONOUNS =
      Map.of(
          "en",
          Pattern.compile(
              "(?i)(?:he|she|they|his|her|hers|their|theirs|its|these|those|this|that|it)\\b"
                  + "(?! (?:who|whose|which|year|month|week|century|decade|time|summer"
                  + "|autumn|winter|spring|day|days|morning|afternoon|evening|weekend)\\b)"
                  + "(?!(?<=\\bit) (?:is|was|will be|would be|has been|takes|remains|makes) .{0,60}?"
                  + "\\b(?:to|that|for|whether|when|if|who)\\b)"),
          "ko",
          Pattern.compile(
              "(?:그(?:는|가|의|를|에게|녀\\p{IsHangul}{0,2}|들\\p{IsHangul}{0,2}|것\\p{IsHangul}{0,2}|러한)?"
                  + "|이(?:는|를|들은|들이|것\\p{IsHangul}{0,2}|러한)|저(?:들|것)\\p{IsHangul}{0,2})(?=[\\s,.]|$)"),
          "zh",
          Pattern.compile("他(?![国國人乡鄉日])|她|它|[这這](?![年月周週])|[该該]|其(?![他它余餘实實中次间間])|此(?![外时時前后後])"),
          "ja",
          Pattern.compile("彼(?:女|ら)?(?=[はがのをにも])|(?:これ|それ|あれ)(?:ら)?(?=[はがのをにも])"));

  @Override
  public Rule rule() {
    return Rule.warning(
        "gist-needs-a-neighbour",
        "A gist begins with a pronoun; it is read without the sentence before it.");
  }

  @Override
  public Class<Statement> over() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, Spot spot) {
    Language home = spot.dossier().site().language();
    List<Text.Wording> wordings = statement.gist().wordings();
    for (Text.Wording wording : wordings) {
      Optional.ofNullable(PRONOUNS.get(wording.languageOr(home).primary()))
          .map(pronouns -> pronouns.matcher(wording.words().strip()))
          .filter(Matcher::lookingAt)
          .ifPresent(
              found ->
                  place(wording, spot.then("gist"))
                      .tell(
                          "\"%s\" at the beginning means somebody or something told elsewhere"
                              .formatted(found.group()),
                          Optional.of("name who or what it is: a gist stands alone")));
    }
  }

  private static Spot place(Text.Wording wording, Spot gist) {
    return wording.language().map(language -> gist.then(language.tag())).orElse(gist);
  }
}
