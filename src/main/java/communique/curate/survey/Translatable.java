package communique.curate.survey;

import communique.model.Body;
import communique.model.Citation;
import communique.model.Cited;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Quoting;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Text;
import communique.model.Topic;
import communique.problem.KeyPath;
import communique.shape.At;
import communique.shape.Ref;
import communique.shape.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of ours that a reader sees and that can be in any language of the site. What a source
 * prints is never translated: its title and publisher, official titles, names in their own script.
 *
 * @param record the id of the record; empty for the settings
 * @param field the field, see {@link Fields}
 * @param place where it stands
 * @param sort what kind of words they are
 * @param serves whether a reader of a language gets them in it
 */
record Translatable(
    String record,
    String field,
    communique.problem.Place place,
    Sort sort,
    Predicate<Language> serves) {

  /** What kind of words they are; what weighs most for a reader comes first. */
  enum Sort {
    /** The running text of a sheet, as a whole. */
    PROSE,
    /** A title, a sentence, a remark. */
    WORDS,
    /** What somebody or something is called. */
    NAME
  }

  /** The fields in which names stand. */
  private static final Map<Class<?>, String> NAMES =
      Map.of(
          Speaker.class, "name",
          Organization.class, "name",
          Place.class, "name",
          Topic.class, "name",
          Office.class, "title");

  /** What stands there has its own language. */
  private static final Set<String> OWN = Set.of("native", "official", "sort", "romanization");

  private static final Set<String> OF_SOURCE = Set.of("title", "publisher", "short", "author");

  /** In these fields stands what other words come to, for readers who do not read those. */
  private static final Set<String> TRANSLATIONS = Set.of("as", "says");

  private static final String PROSE = "prose";

  /** All words of a dossier that its reader is shown, the settings first. */
  static Stream<Translatable> in(Surveyed surveyed) {
    KeyPath settings = new KeyPath(surveyed.loaded().settings(), List.of());
    return Stream.concat(
        new Collecting(Optional.empty(), settings, surveyed)
            .all((Record) surveyed.dossier().site()),
        surveyed.shown().flatMap(entry -> in(entry, surveyed)));
  }

  private static Stream<Translatable> in(Entry entry, Surveyed surveyed) {
    KeyPath origin = surveyed.dossier().origin(entry);
    return new Collecting(Optional.of(entry), origin, surveyed).all((Record) entry);
  }

  /** Collects them in a walk over one record. */
  private static final class Collecting implements Walk.Visitor {

    private final Optional<Entry> entry;
    private final KeyPath origin;
    private final Surveyed surveyed;
    private final Language home;
    private final Deque<Record> around = new ArrayDeque<>();
    private final List<Translatable> found = new ArrayList<>();

    Collecting(Optional<Entry> entry, KeyPath origin, Surveyed surveyed) {
      this.entry = entry;
      this.origin = origin;
      this.surveyed = surveyed;
      this.home = surveyed.home();
    }

    Stream<Translatable> all(Record record) {
      Walk.over(record, this);
      return found.stream();
    }

    @Override
    public void enter(Record value) {
      around.push(value);
    }

    @Override
    public void leave(Record value) {
      around.pop();
    }

    @Override
    public void visit(Object value, At at) {
      if (value instanceof Text text && isTelling(text, at) && !isPrinted(at)) {
        String field = field(at);
        boolean name = field.equals(entry.map(Entry::getClass).map(NAMES::get).orElse(""));
        add(
            field,
            at.below(origin),
            name ? Sort.NAME : Sort.WORDS,
            name ? serving(entry.orElseThrow().label()) : serving(text).or(besides(at)));
      } else if (value instanceof Body body && !body.isEmpty()) {
        add(PROSE, origin, Sort.PROSE, serving(body));
      }
    }

    private void add(
        String field, communique.problem.Place place, Sort sort, Predicate<Language> serves) {
      found.add(new Translatable(entry.map(Entry::id).orElse(""), field, place, sort, serves));
    }

    private String field(At at) {
      return entry
          .map(record -> new Fields(record, origin).name(at))
          .orElseGet(() -> String.join(".", ((KeyPath) at.below(origin)).steps()));
    }

    private boolean isPrinted(At at) {
      return entry.filter(Source.class::isInstance).isPresent() && OF_SOURCE.contains(at.first());
    }

    private Predicate<Language> serving(Text text) {
      return reader -> text.isFor(reader, home);
    }

    private Predicate<Language> serving(Body body) {
      return reader -> body.texts().stream().anyMatch(text -> text.languageOr(home).serves(reader));
    }

    /** Beside a translation stand the words that it translates. */
    private Predicate<Language> besides(At at) {
      if (!TRANSLATIONS.contains(at.last())) {
        return reader -> false;
      }
      Set<Language> theirs =
          around.stream()
              .map(Collecting::sources)
              .filter(sources -> !sources.isEmpty())
              .findFirst()
              .orElse(List.of())
              .stream()
              .map(source -> surveyed.dossier().find(source).flatMap(Source::language).orElse(home))
              .collect(Collectors.toSet());
      return reader ->
          theirs.isEmpty()
              ? home.serves(reader)
              : theirs.stream().anyMatch(language -> language.serves(reader));
    }

    private static List<Ref<Source>> sources(Record record) {
      if (record instanceof Quoting quoting) {
        return List.of(quoting.source());
      }
      return record instanceof Cited cited && !(record instanceof Entry)
          ? cited.cite().stream().map(Citation::source).toList()
          : List.of();
    }
  }

  private static boolean isTelling(Text text, At at) {
    return at.isSeen()
        && OWN.stream().noneMatch(at::passes)
        && text.wordings().stream()
            .anyMatch(wording -> wording.words().codePoints().anyMatch(Character::isLetter));
  }
}
