package communique.curate.survey;

import communique.model.Body;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Office;
import communique.model.Organization;
import communique.model.Place;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Text;
import communique.model.Topic;
import communique.problem.KeyPath;
import communique.shape.At;
import communique.shape.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  private static final String PROSE = "prose";

  /** All words of a dossier that its reader is shown, the settings first. */
  static Stream<Translatable> in(Surveyed surveyed) {
    KeyPath settings = new KeyPath(surveyed.loaded().settings(), List.of());
    return Stream.concat(
        inSettings(settings, surveyed), surveyed.shown().flatMap(entry -> in(entry, surveyed)));
  }

  private static Stream<Translatable> inSettings(KeyPath settings, Surveyed surveyed) {
    List<Translatable> all = new ArrayList<>();
    Walk.over(
        surveyed.dossier().site(),
        (value, at) -> {
          if (value instanceof Text text && isTelling(text, at)) {
            String field = String.join(".", ((KeyPath) at.below(settings)).steps());
            all.add(new Translatable("", field, at.below(settings), Sort.WORDS, serving(text, surveyed)));
          }
        });
    return all.stream();
  }

  private static Stream<Translatable> in(Entry entry, Surveyed surveyed) {
    List<Translatable> all = new ArrayList<>();
    KeyPath origin = surveyed.dossier().origin(entry);
    Fields fields = new Fields(entry, origin);
    Walk.over(
        (Record) entry,
        (value, at) -> {
          if (value instanceof Text text && isTelling(text, at) && !isPrinted(entry, at)) {
            boolean name = fields.name(at).equals(NAMES.get(entry.getClass()));
            all.add(
                new Translatable(
                    entry.id(),
                    fields.name(at),
                    at.below(origin),
                    name ? Sort.NAME : Sort.WORDS,
                    serving(name ? entry.label() : text, surveyed)));
          } else if (value instanceof Body body && !body.isEmpty()) {
            all.add(new Translatable(entry.id(), PROSE, origin, Sort.PROSE, serving(body, surveyed)));
          }
        });
    return all.stream();
  }

  private static boolean isTelling(Text text, At at) {
    return at.isSeen()
        && OWN.stream().noneMatch(at::passes)
        && text.wordings().stream()
            .anyMatch(wording -> wording.words().codePoints().anyMatch(Character::isLetter));
  }

  private static boolean isPrinted(Entry entry, At at) {
    return entry instanceof Source && OF_SOURCE.contains(at.first());
  }

  private static Predicate<Language> serving(Text text, Surveyed surveyed) {
    Language home = surveyed.home();
    return reader -> text.isFor(reader, home);
  }

  private static Predicate<Language> serving(Body body, Surveyed surveyed) {
    Language home = surveyed.home();
    return reader ->
        body.texts().stream().anyMatch(text -> text.languageOr(home).serves(reader));
  }
}
