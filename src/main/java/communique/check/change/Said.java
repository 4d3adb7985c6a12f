package communique.check.change;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Text;
import communique.model.Text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words in which what a record says can be told.
 *
 * @param home the language in which words stand that do not say theirs
 * @param phrases its own words, the names of what it names, and dates as they are written
 * @param dates the dates among them
 */
public record Said(Language home, List<Phrase> phrases, List<String> dates) {

  private static final int LONGEST_HINT = 200;

  /** Copies the lists. */
  public Said {
    phrases = List.copyOf(phrases);
    dates = List.copyOf(dates);
  }

  /** Nothing, where something else is said now. */
  public static Said nothing(Said now) {
    return new Said(now.home, List.of(), List.of());
  }

  /** What is said there in that record of that dossier. */
  public static Said by(Facet facet, Entry record, Dossier dossier) {
    Telling telling = new Telling(dossier, record);
    facet.values().forEach(value -> facet.type().accept(telling, value));
    return telling.said();
  }

  /**
   * Whether those words tell what is said here, and not only what is said there. A passage of it
   * does, and so do words around what only this says, such as a name; a date may be told in any
   * form. Words in a language or a script in which nothing is said here cannot be compared, nor can
   * any where nothing is said: they are believed.
   */
  public boolean isToldBy(Text words, Said there) {
    return phrases.isEmpty()
        || words.wordings().stream().allMatch(wording -> isToldBy(wording, there));
  }

  private boolean isToldBy(Wording wording, Said there) {
    List<Phrase> comparable =
        phrases.stream().filter(phrase -> phrase.isComparable(wording, home)).toList();
    Plain told = Plain.of(wording.words());
    return comparable.isEmpty()
        || comparable.stream().anyMatch(phrase -> told.isIn(phrase.plain()))
        || apart(there).anyMatch(phrase -> phrase.plain().isIn(told))
        || isDatedBy(wording, there);
  }

  private boolean isDatedBy(Wording wording, Said there) {
    return !dates.equals(there.dates)
        && Figures.in(wording.words()).canMean(Figures.of(dates), Figures.of(there.dates));
  }

  /** What only this says; if that is nothing, all of it. */
  private Stream<Phrase> apart(Said there) {
    Map<Plain, List<Phrase>> others =
        there.phrases.stream().collect(Collectors.groupingBy(Phrase::plain));
    List<Phrase> apart =
        phrases.stream()
            .filter(
                own -> others.getOrDefault(own.plain(), List.of()).stream().noneMatch(own::isAlso))
            .toList();
    return (apart.isEmpty() ? phrases : apart).stream();
  }

  /** Words that tell it, for a hint, as YAML on one line; those, if nothing is said. */
  public String example(Said there, String otherwise) {
    return apart(there).findFirst().map(this::yaml).orElseGet(() -> Yaml.quoted(otherwise));
  }

  private String yaml(Phrase phrase) {
    String quoted = Yaml.quoted(cut(phrase.words()));
    Optional<Language> language = phrase.language().filter(own -> !own.equals(home));
    return language.map(own -> "{" + own.tag() + ": " + quoted + "}").orElse(quoted);
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST_HINT) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST_HINT);
    return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, LONGEST_HINT / 2));
  }
}
