package communique.check.change;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Text;
import communique.model.Text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words in which what a record says can be told.
 *
 * @param home the language in which words stand that do not say theirs
 * @param phrases its own words, the names of what it names, and dates as they are written
 * @param dates the dates among them
 * @param gaps how many of its values are called not stated
 */
public record Said(Language home, List<Phrase> phrases, List<String> dates, int gaps) {

  private static final int LONGEST_HINT = 200;

  /** What may begin a mark. */
  private static final Pattern MARK =
      Pattern.compile("<[A-Za-z/!]|\\[\\[|\\[[^\\]]*@|[*`]\\S|\\\\");

  private static final Pattern BETWEEN = Pattern.compile("[^<>*`\\[\\]\\\\]+");

  /** How many words before a passage, and before a name, say the opposite of it. */
  private static final int PASSAGE = 3;

  private static final int NAME = 1;

  /** Copies the lists. */
  public Said {
    phrases = List.copyOf(phrases);
    dates = List.copyOf(dates);
  }

  /** Nothing, where something else is said now. */
  public static Said nothing(Said now) {
    return new Said(now.home, List.of(), List.of(), 0);
  }

  /** What is said there in that record of that dossier. */
  public static Said by(Facet facet, Entry record, Dossier dossier) {
    Telling telling = new Telling(dossier, record);
    facet.values().forEach(value -> facet.type().accept(telling, value));
    return telling.said();
  }

  /** The same where ids stand that were changed: readers see what they name. */
  public Said with(Map<String, String> ids) {
    Map<String, String> words =
        ids.entrySet().stream()
            .collect(
                Collectors.toMap(
                    id -> spaced(id.getKey()), id -> spaced(id.getValue()), (a, b) -> a));
    return new Said(
        home,
        phrases.stream()
            .map(
                own ->
                    words.containsKey(own.words())
                        ? Phrase.of(
                            own.language(),
                            words.getOrDefault(own.words(), ""),
                            own.seen(),
                            own.source())
                        : own)
            .toList(),
        dates,
        gaps);
  }

  private static String spaced(String id) {
    return id.replace('-', ' ');
  }

  /** Whether nothing is. */
  public boolean isSilent() {
    return phrases.isEmpty();
  }

  /**
   * Whether those words tell what is said here, and not only what is said there. A passage of it
   * does that does not stand there as well, and so do words around what only this says, such as a
   * name; a date may be told in any form. Words in a language or a script in which nothing is said
   * here cannot be compared, nor can any where nothing is said that is not said there too: they are
   * believed.
   */
  public boolean isToldBy(Text words, Said there) {
    List<Phrase> apart = apart(there);
    return apart.isEmpty()
        || words.wordings().stream().allMatch(wording -> isToldBy(wording, there, apart));
  }

  private boolean isToldBy(Wording wording, Said there, List<Phrase> apart) {
    List<Phrase> comparable = comparable(wording);
    Plain told = Plain.of(wording.words());
    List<Plain> others = there.comparable(wording).stream().map(Phrase::plain).toList();
    boolean isPassage =
        comparable.stream()
            .filter(phrase -> told.tells(phrase.plain(), others))
            .anyMatch(phrase -> !new Cut(told, phrase.words()).dropsNot(PASSAGE));
    boolean isName =
        apart.stream()
            .map(Phrase::plain)
            .filter(name -> name.isIn(told))
            .anyMatch(name -> !new Cut(name, wording.words()).dropsNot(NAME));
    return comparable.isEmpty()
        || isPassage
        || ((isName || isDatedBy(wording, there)) && isOnDay(wording, there));
  }

  private List<Phrase> comparable(Wording wording) {
    return phrases.stream().filter(phrase -> phrase.isComparable(wording, home)).toList();
  }

  /** A day of the week is told by a date, or by words that are said here. */
  private boolean isOnDay(Wording wording, Said there) {
    Weekdays told = Weekdays.in(wording.words());
    List<String> own = dates.stream().filter(date -> !there.dates.contains(date)).toList();
    return !told.contradict(Weekdays.of(own))
        || phrases.stream().map(phrase -> Weekdays.in(phrase.words())).anyMatch(told::meet);
  }

  private boolean isDatedBy(Wording wording, Said there) {
    return !dates.equals(there.dates)
        && Figures.in(withoutOwn(wording)).canMean(Figures.of(dates), Figures.of(there.dates));
  }

  /** Words without those that are said here: the figure in {@code 5년} is none of a date. */
  private String withoutOwn(Wording wording) {
    return comparable(wording).stream()
        .map(Phrase::words)
        .filter(own -> !Figures.of(dates).areAll(Figures.in(own)))
        .map(own -> Pattern.compile("(?<!\\p{Nd})" + Pattern.quote(own) + "(?!\\p{Nd})"))
        .reduce(
            wording.words(), (left, own) -> own.matcher(left).replaceAll(" "), (one, other) -> one);
  }

  /** What only this says. */
  private List<Phrase> apart(Said there) {
    Map<Plain, List<Phrase>> others =
        there.phrases.stream().collect(Collectors.groupingBy(Phrase::plain));
    return phrases.stream()
        .filter(own -> others.getOrDefault(own.plain(), List.of()).stream().noneMatch(own::isAlso))
        .toList();
  }

  /** Words that only this says, for a hint, as YAML on one line; not the name of a source. */
  public Optional<String> example(Said there) {
    return wording(there).map(Said::yaml);
  }

  /**
   * Words for a hint in the languages in which those are: each of them that tells what is said here
   * as it is, for any other words that do; those that have none to do so are left out.
   */
  public Optional<String> example(Text words, Said there) {
    List<Phrase> apart = apart(there);
    List<Wording> better =
        words.wordings().stream()
            .flatMap(
                wording ->
                    isToldBy(wording, there, apart)
                        ? Stream.of(wording)
                        : wording(there, wording)
                            .filter(found -> isToldBy(found, there, apart))
                            .stream())
            .toList();
    return better.isEmpty() ? example(there) : Optional.of(yaml(new Text(better)));
  }

  /** The first of several languages whose words do not tell what is said here. */
  public Optional<Language> untold(Text words, Said there) {
    List<Phrase> apart = apart(there);
    return words.wordings().stream()
        .filter(wording -> words.wordings().size() > 1 && !isToldBy(wording, there, apart))
        .findFirst()
        .flatMap(Wording::language);
  }

  /** Words that only this says, in the language of those. */
  private Optional<Wording> wording(Said there, Wording like) {
    Said own = comparedWith(like);
    Said other = there.comparedWith(like);
    return own.wording(other).map(found -> new Wording(like.language(), found.words()));
  }

  /** The same as far as it can be held against those words. */
  private Said comparedWith(Wording words) {
    return new Said(home, comparable(words), dates, gaps);
  }

  /** The same with the language that they are in, if it is not that of the site. */
  public Optional<Wording> wording(Said there) {
    String other = there.telling(this).map(Phrase::words).orElse("");
    return telling(there)
        .map(
            phrase ->
                new Wording(
                    phrase.language().filter(own -> !own.equals(home)),
                    withoutMarks(cut(phrase.words(), other), other)));
  }

  /** Whether words hold marks of prose, which an entry does not take. */
  public static boolean holdsMarks(String words) {
    return MARK.matcher(words).find();
  }

  /** Of words that hold marks of prose, which an entry does not take, those between two of them. */
  private static String withoutMarks(String words, String other) {
    if (!holdsMarks(words)) {
      return words;
    }
    int parts = Math.max(Arrays.mismatch(words.toCharArray(), other.toCharArray()), 0);
    Matcher between = BETWEEN.matcher(words);
    while (between.find()) {
      if (between.end() > parts && !between.group().isBlank()) {
        return between.group().strip();
      }
    }
    return words;
  }

  /** Where only case and punctuation changed, these tell. */
  private Optional<Phrase> telling(Said there) {
    Set<String> others = there.phrases.stream().map(Phrase::words).collect(Collectors.toSet());
    Stream<Phrase> otherwise =
        phrases.stream().filter(Phrase::seen).filter(own -> !others.contains(own.words()));
    return Stream.concat(apart(there).stream(), otherwise)
        .filter(phrase -> !phrase.source())
        .findFirst();
  }

  /** Words as YAML that can be pasted, on one line. */
  public static String yaml(Wording wording) {
    String quoted = Yaml.quoted(wording.words());
    return wording.language().map(own -> "{" + own.tag() + ": " + quoted + "}").orElse(quoted);
  }

  /** The same in several languages. */
  private static String yaml(Text words) {
    return words.wordings().size() == 1
        ? yaml(words.wordings().get(0))
        : words.wordings().stream()
            .map(
                one ->
                    one.language().map(Language::tag).orElse("") + ": " + Yaml.quoted(one.words()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Of long words those around where they part from the others. */
  private static String cut(String words, String other) {
    if (words.length() <= LONGEST_HINT) {
      return words;
    }
    int parts = Math.max(Arrays.mismatch(words.toCharArray(), other.toCharArray()), 0);
    int from = parts < LONGEST_HINT / 2 ? 0 : edge(words, parts - LONGEST_HINT / 2);
    return words.length() - from <= LONGEST_HINT
        ? words.substring(from)
        : words.substring(from, edge(words, from + LONGEST_HINT)).strip();
  }

  /** A place between words at most half of a hint before that one; else one between characters. */
  private static int edge(String words, int at) {
    int space = words.lastIndexOf(' ', at);
    boolean isNear = space > at - LONGEST_HINT / 2;
    return isNear ? space + 1 : at - (Character.isLowSurrogate(words.charAt(at)) ? 1 : 0);
  }
}
