package communique.check;

import communique.check.change.PageWords;
import communique.model.Language;
import communique.model.MessagePattern;
import communique.model.Site;
import communique.model.Text.Wording;
import communique.model.Vocabulary;
import communique.model.Wordbook;
import communique.problem.KeyPath;
import communique.problem.Location;
import communique.problem.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dossier's own words of the interface: they say what facts are, what dates mean, how sources
 * differ. What only leads through the site, and words for what no record says, may change.
 */
record MessageLabels(History history, Label.Sight sight) {

  /** The first step of keys whose words lead through the site or hand out files. */
  private static final Set<String> LEADING =
      Set.of(
          "archive",
          "book",
          "copy",
          "data",
          "entrance",
          "filter",
          "home",
          "map",
          "nav",
          "offline",
          "page",
          "print",
          "redirect",
          "search",
          "subscribe",
          "verify");

  /** Those that {@link TermLabels} looks at. */
  private static final Set<String> TERMS = Set.of("form", "verb");

  private static final Language ENGLISH = Language.of("en");

  /** What pages say under that key, in the language in which they say it. */
  static Optional<Wording> message(Site site, Language reader, String key) {
    boolean spoken = reader.spoken().isPresent() || own(site, reader).containsKey(key);
    return pattern(site, reader, key)
        .map(words -> new Wording(Optional.of(spoken ? reader : ENGLISH), shown(words)));
  }

  private static Optional<String> pattern(Site site, Language reader, String key) {
    return Vocabulary.of(site, reader).find(key);
  }

  /** The same; as it is written where other words are told alike, as of other numbers. */
  private static Optional<Wording> message(Site site, Site other, Language reader, String key) {
    Optional<String> own = pattern(site, reader, key);
    Optional<String> others = pattern(other, reader, key);
    boolean alike = own.map(MessageLabels::shown).equals(others.map(MessageLabels::shown));
    return alike && !own.equals(others)
        ? own.map(words -> new Wording(Optional.of(reader), words))
        : message(site, reader, key);
  }

  private static Map<String, Wordbook.Line> own(Site site, Language reader) {
    return site.wordbook(reader).map(Wordbook::lines).orElse(List.of()).stream()
        .collect(Collectors.toMap(Wordbook.Line::key, line -> line, (one, other) -> one));
  }

  Stream<Label> all() {
    Site was = history.before().dossier().site();
    Site is = history.now().dossier().site();
    Set<String> keys = new TreeSet<>();
    for (Language reader : sight.readers()) {
      keys.addAll(own(was, reader).keySet());
      keys.addAll(own(is, reader).keySet());
    }
    Set<String> unused = keys.isEmpty() ? Set.of() : unused();
    return keys.stream()
        .filter(key -> !LEADING.contains(first(key)) && !TERMS.contains(first(key)))
        .filter(key -> !unused.contains(key))
        .flatMap(
            key ->
                Label.changed(
                    "messages." + key,
                    place(key),
                    sight,
                    reader -> message(was, is, reader, key),
                    reader -> message(is, was, reader, key)));
  }

  private static String first(String key) {
    return key.split("\\.", 2)[0];
  }

  /** The keys of words of the content model that no record has chosen, though it could. */
  private Set<String> unused() {
    Set<Enum<?>> used = new HashSet<>();
    history.before().dossier().entries().forEach(entry -> used.addAll(PageWords.chosen(entry)));
    Set<String> keys = new HashSet<>();
    used.stream()
        .map(Enum::getDeclaringClass)
        .distinct()
        .flatMap(kind -> Stream.of(kind.getEnumConstants()))
        .forEach(word -> PageWords.keys((Enum<?>) word).forEach(keys::add));
    used.forEach(word -> PageWords.keys(word).forEach(keys::remove));
    return keys;
  }

  /** Where it stands now; where it is gone, where it would stand. */
  private Place place(String key) {
    return history.now().dossier().site().messages().stream()
        .flatMap(
            book ->
                book.lines().stream()
                    .filter(line -> line.key().equals(key))
                    .<Place>map(line -> Location.of(book.file(history.settings()), line.mark())))
        .findFirst()
        .orElseGet(() -> new KeyPath(history.settings(), List.of()));
  }

  /** A pattern as words: what stands in its holes is named by letters. */
  private static String shown(String pattern) {
    try {
      return MessagePattern.read(pattern, new InWords());
    } catch (IllegalArgumentException e) {
      return pattern;
    }
  }

  private static final class InWords implements MessagePattern.Parts<String> {

    @Override
    public String words(String words) {
      return words;
    }

    @Override
    public String hole(int number) {
      return number < 26 ? String.valueOf((char) ('A' + number)) : "…";
    }

    @Override
    public String choice(int number, List<Double> limits, List<String> each) {
      return String.join(" / ", each);
    }

    @Override
    public String plural(int number, Map<String, String> each) {
      return String.join(" / ", each.values());
    }

    @Override
    public String all(List<String> parts) {
      return String.join("", parts);
    }
  }
}
