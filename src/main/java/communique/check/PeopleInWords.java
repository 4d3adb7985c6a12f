package communique.check;

import communique.check.article.Reporting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The people of a dossier whom words name, in scripts that have capitals. */
final class PeopleInWords {

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}-]*");

  private final String words;
  private final List<Named> all = new ArrayList<>();

  /** A person, and where the name stands. */
  private record Named(String id, int from, int until) {}

  PeopleInWords(Survey survey, String words) {
    this.words = words;
    List<MatchResult> capitals = WORD.matcher(words).results().toList();
    for (int i = 0; i < capitals.size(); i++) {
      Set<String> ids = survey.withNamePart(capitals.get(i).group());
      int last = i;
      while (isNext(capitals, last)
          && ids.equals(survey.withNamePart(capitals.get(last + 1).group()))) {
        last++;
      }
      if (ids.size() == 1 && !isNext(capitals, last)) {
        all.add(
            new Named(ids.iterator().next(), capitals.get(i).start(), capitals.get(last).end()));
      }
      i = last;
    }
  }

  /** Whether one word more with a capital follows at once: somebody else has a name as long. */
  private boolean isNext(List<MatchResult> capitals, int at) {
    return at + 1 < capitals.size()
        && words.substring(capitals.get(at).end(), capitals.get(at + 1).start()).equals(" ");
  }

  /** All of them. */
  Stream<String> ids() {
    return all.stream().map(Named::id);
  }

  /** Those who are told to have said something. */
  Stream<String> speaking() {
    return all.stream()
        .filter(
            one ->
                Reporting.isSpeaker(words.substring(0, one.from()), words.substring(one.until())))
        .map(Named::id);
  }
}
