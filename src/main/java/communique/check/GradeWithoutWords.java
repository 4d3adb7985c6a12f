package communique.check;

import communique.model.Citation;
import communique.model.Entry;
import communique.model.Reading;
import communique.model.Source;
import communique.model.Summit;
import communique.problem.Rule;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The grade of a visit on words that are cited for other facts too, and name none: “a summit
 * between the two” says nothing of it. Silent where it has words of its own, where it is said to be
 * our inference, and in languages whose words are not known.
 */
@SuppressWarnings("rawtypes")
final class GradeWithoutWords implements Check<Reading> {

  private static final Map<Summit.Grade, Pattern> WORDS =
      Map.of(
          Summit.Grade.STATE_VISIT, words("\\bstate\\b|국빈|国事|國事|国宾|國賓|国賓"),
          Summit.Grade.OFFICIAL_VISIT, words("\\bofficial|공식|正式|官方|公式|공빈|公賓"),
          Summit.Grade.WORKING_VISIT, words("\\bworking\\b|실무|工作|実務|實務"),
          Summit.Grade.PRIVATE_VISIT, words("\\bprivate|\\bpersonal|사적|개인|비공식|私人|私的|个人|非公式"));

  private static Pattern words(String words) {
    return Pattern.compile("(?i)" + words);
  }

  @Override
  public Rule rule() {
    return Rule.warning(
        "grade-without-words",
        "The grade of a visit rests on words that other facts rest on, too, and that do not name it.");
  }

  @Override
  public Class<Reading> over() {
    return Reading.class;
  }

  @Override
  public void check(Reading reading, CheckContext context) {
    Reading<?> one = reading;
    one.is()
        .value()
        .filter(Summit.Grade.class::isInstance)
        .map(Summit.Grade.class::cast)
        .filter(grade -> one.because().isEmpty() && !one.cite().isEmpty())
        .filter(grade -> isShared(one, context))
        .filter(grade -> one.cite().stream().allMatch(cite -> isSilent(grade, cite, context)))
        .ifPresent(
            grade ->
                context.tell(
                    "the words cited for this are those of other facts, and none of them names such a visit",
                    Optional.of(
                        "cite words of its own, write not-stated, or say in because: what it is"
                            + " inferred from")));
  }

  /** What is said once for many fields is in the words of none. */
  private static boolean isShared(Reading<?> grade, CheckContext context) {
    return context.entry().stream()
        .flatMap(Entry::questions)
        .flatMap(question -> question.readings().stream())
        .anyMatch(other -> !other.equals(grade) && other.cite().equals(grade.cite()));
  }

  private static boolean isSilent(Summit.Grade grade, Citation cite, CheckContext context) {
    String language =
        context
            .dossier()
            .find(cite.source())
            .flatMap(Source::language)
            .orElse(context.dossier().site().language())
            .tag();
    boolean isKnown = language.matches("(?:en|ko|zh|ja)(?:-.*)?");
    Pattern words = WORDS.get(grade);
    return isKnown && words != null && !words.matcher(cite.words()).find();
  }
}
