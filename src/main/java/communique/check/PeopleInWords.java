package communique.check;

import communique.check.article.Reporting;
import communique.check.article.SaidBy;
import communique.check.article.Stretch;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The people of a dossier whom words name, by any of their names and spellings or a part of one,
 * such as the family name. Where two people have the name, nobody is meant.
 */
final class PeopleInWords {

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}-]*");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}(?:-\\p{Lu}+)*");

  /** Little words that Arabic and Hebrew write in one with the next. */
  private static final String JOINED = "وفلبكושהבלמכ";

  private static final Set<UnicodeScript> JOINING =
      Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW);

  /** Scripts in which a name begins where a word does; a particle may follow in Hangul. */
  private static final Set<UnicodeScript> WHOLE_AT_END =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.KATAKANA,
          UnicodeScript.DEVANAGARI);

  private final Survey survey;
  private final String words;
  private final List<Named> all = new ArrayList<>();

  /** Who may be meant, and where the name stands. */
  private record Named(Set<String> ids, int from, int until) {

    boolean isIn(Stretch quotation) {
      return quotation.from() <= from && until <= quotation.until();
    }

    Optional<String> id() {
      return Optional.of(ids).filter(some -> some.size() == 1).map(some -> some.iterator().next());
    }
  }

  PeopleInWords(Survey survey, String words) {
    this.survey = survey;
    this.words = words;
    withCapitals(WORD.matcher(words).results().toList());
    withoutCapitals();
    all.sort(Comparator.comparingInt(Named::from));
  }

  private void withCapitals(List<MatchResult> capitals) {
    for (int i = 0; i < capitals.size(); i++) {
      Set<String> ids = named(capitals.get(i).group());
      int last = i;
      while (isNext(capitals, last) && ids.equals(named(capitals.get(last + 1).group()))) {
        last++;
      }
      if (!ids.isEmpty() && !isNext(capitals, last)) {
        all.add(new Named(ids, capitals.get(i).start(), capitals.get(last).end()));
      }
      i = last;
    }
  }

  /** Whether one word more with a capital follows at once: somebody else has a name as long. */
  private boolean isNext(List<MatchResult> capitals, int at) {
    return at + 1 < capitals.size()
        && words.substring(capitals.get(at).end(), capitals.get(at + 1).start()).equals(" ");
  }

  private Set<String> named(String word) {
    Set<String> ids = survey.withNamePart(word);
    return ids.isEmpty() && CAPITALS.matcher(word).matches()
        ? survey.withNamePart(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        : ids;
  }

  private void withoutCapitals() {
    for (int i = 0; i < words.length(); ) {
      int length = isBegin(i) ? length(i) : 0;
      if (length > 0) {
        all.add(new Named(survey.withNamePart(words.substring(i, i + length)), i, i + length));
      }
      i += Math.max(1, length);
    }
  }

  /** How many letters the longest name has that stands there, 0 if none does. */
  private int length(int from) {
    return IntStream.iterate(
            Math.min(survey.longestNamePart(), words.length() - from), i -> i > 1, i -> i - 1)
        .filter(
            i -> !survey.withNamePart(words.substring(from, from + i)).isEmpty() && isEnd(from + i))
        .findFirst()
        .orElse(0);
  }

  private boolean isBegin(int at) {
    char first = words.charAt(at);
    UnicodeScript script = UnicodeScript.of(first);
    boolean uncased = Character.getType(first) == Character.OTHER_LETTER;
    if (!uncased || script == UnicodeScript.HAN || !goesOn(at, script)) {
      return uncased;
    }
    boolean joined = JOINING.contains(script) && JOINED.indexOf(words.charAt(at - 1)) >= 0;
    return joined && !goesOn(at - 1, script);
  }

  private boolean isEnd(int at) {
    UnicodeScript script = UnicodeScript.of(words.charAt(at - 1));
    return at == words.length()
        || !WHOLE_AT_END.contains(script)
        || UnicodeScript.of(words.charAt(at)) != script;
  }

  /** Whether a word of that script does not begin there. */
  private boolean goesOn(int at, UnicodeScript script) {
    return at > 0 && UnicodeScript.of(words.charAt(at - 1)) == script;
  }

  /** Whether one of them may be one of those. */
  boolean mayBe(List<String> ids) {
    return all.stream().anyMatch(one -> ids.stream().anyMatch(one.ids()::contains));
  }

  /** The only one who is named. */
  Optional<String> only() {
    List<Optional<String>> ids = all.stream().map(Named::id).distinct().toList();
    return ids.size() == 1 ? ids.get(0) : Optional.empty();
  }

  /** Those who are told to have said something. */
  Stream<String> speaking() {
    return all.stream()
        .filter(
            one ->
                Reporting.isSpeaker(words.substring(0, one.from()), words.substring(one.until())))
        .flatMap(one -> one.id().stream());
  }

  /** The one who is told, by a form beside it, to have said what is quoted. */
  Optional<String> saying(Stretch quotation, List<Stretch> others) {
    List<SaidBy.Name> names =
        all.stream()
            .filter(
                one -> Stream.concat(Stream.of(quotation), others.stream()).noneMatch(one::isIn))
            .map(one -> new SaidBy.Name(one.id().orElse(""), one.from(), one.until()))
            .toList();
    return SaidBy.speaker(words, quotation, others, names).filter(who -> !who.isEmpty());
  }
}
