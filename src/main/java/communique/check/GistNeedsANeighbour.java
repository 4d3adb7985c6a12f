package communique.check;

import communique.model.Language;
import communique.model.Statement;
import communique.model.Text;
import communique.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A gist that begins with a pronoun, or with other words that point back, as both sides and the
 * latter do. It stands in lists, on the home page and in searches without the sentence before it.
 * Words that only look like one (this year, it is time to, IT, Her Majesty, 他国) are silent, and so
 * are names of the dossier that begin like one, and languages of which no pronouns are known here.
 */
final class GistNeedsANeighbour implements Check<Statement> {

  @Override
  public Rule rule() {
    return Rule.warning(
        "gist-needs-a-neighbour",
        "A gist begins with a pronoun, or with both sides, the latter or the like; it is read without the sentence before it.");
  }

  @Override
  public Class<Statement> over() {
    return Statement.class;
  }

  @Override
  public void check(Statement statement, CheckContext context) {
    Language home = context.dossier().site().language();
    List<Text.Wording> wordings = statement.gist().wordings();
    for (Text.Wording wording : wordings) {
      Language language = wording.languageOr(home);
      Stream.of(Pronouns.of(language), Openings.of(language))
          .flatMap(Optional::stream)
          .map(words -> words.matcher(wording.words().strip()))
          .filter(Matcher::lookingAt)
          .findFirst()
          .filter(found -> !beginsWithName(wording.words().strip(), context.survey()))
          .ifPresent(
              found ->
                  place(wording, context.then("gist"))
                      .tell(
                          "\"%s\" at the beginning means somebody or something told elsewhere"
                              .formatted(found.group()),
                          Optional.of("name who or what it is: a gist stands alone")));
    }
  }

  private static boolean beginsWithName(String words, Survey survey) {
    return survey.namesBefore(words).anyMatch(name -> ends(name, words));
  }

  /** Whether the name is not only the beginning of a longer word, where words are parted. */
  private static boolean ends(String name, String words) {
    return !Character.isLowerCase(name.codePointBefore(name.length()))
        || name.length() == words.length()
        || !Character.isLetter(words.codePointAt(name.length()));
  }

  private static CheckContext place(Text.Wording wording, CheckContext gist) {
    return wording.language().map(language -> gist.then(language.tag())).orElse(gist);
  }
}
