package communique.safety;

import communique.model.Actor;
import communique.model.Body;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Language;
import communique.model.Prose;
import communique.model.Site;
import communique.model.Text;
import communique.model.Who;
import communique.shape.Given;
import communique.shape.Id;
import communique.shape.Literal;
import communique.testing.Rebuilt;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A dossier in which every field that takes words has the words of somebody who means harm, those
 * too that were left empty.
 */
final class Planted {

  private static final Optional<Language> KOREAN = Optional.of(Language.of("ko"));

  private final Supplier<String> words;
  private final Supplier<Prose> prose;
  private final Set<String> fields = new TreeSet<>();
  private int planted;

  private Planted(Supplier<String> words, Supplier<Prose> prose) {
    this.words = words;
    this.prose = prose;
  }

  /**
   * The dossier with other words in every field.
   *
   * @param words asked for each field
   * @param prose asked for each sheet
   */
  static Dossier in(Dossier dossier, Supplier<String> words, Supplier<Prose> prose) {
    return new Planted(words, prose).rebuilt(dossier);
  }

  /** The fields of a dossier that are planted, as {@code Record.component}. */
  static Set<String> fields(Dossier dossier) {
    Planted planting = new Planted(() -> "x", () -> Prose.NONE);
    planting.rebuilt(dossier);
    return planting.fields;
  }

  /** Whether a component takes words of an author's own. */
  static boolean takesWords(RecordComponent component) {
    String type = component.getGenericType().getTypeName();
    return type.matches(".*\\b(String|Text|Actor)\\b.*")
        && component.getAnnotation(Id.class) == null
        && component.getAnnotation(Given.class) == null;
  }

  private Dossier rebuilt(Dossier dossier) {
    Site site = (Site) rebuilt(dossier.site());
    return Rebuilt.dossier(dossier, site, entry -> (Entry) rebuilt((Record) entry));
  }

  private Object copy(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::copy).toList();
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(this::copy);
    }
    if (value instanceof String) {
      planted++;
      return words.get();
    }
    if (value instanceof Body) {
      return inTwoLanguages(prose.get());
    }
    return value instanceof Record holder ? record(holder) : value;
  }

  /** The one in the sheet's own file, the other beside it. */
  private static Body inTwoLanguages(Prose text) {
    List<Body.InLanguage> beside =
        text.isEmpty() ? List.of() : List.of(new Body.InLanguage(KOREAN, text));
    return Body.of(text).with(beside);
  }

  private Object record(Record value) {
    if (value instanceof Actor actor && isFree(actor)) {
      planted++;
      return Actor.of(words.get());
    }
    boolean ours = value.getClass().getName().startsWith("communique.model.");
    return ours && !(value instanceof Literal) ? rebuilt(value) : value;
  }

  /** Neither a record's id nor the code of a country. */
  private static boolean isFree(Actor actor) {
    return actor.written().contains(" ");
  }

  private Record rebuilt(Record holder) {
    return Rebuilt.record(
        holder, (component, value) -> isId(component) ? value : noted(holder, component, value));
  }

  private static boolean isId(RecordComponent component) {
    return component.getAnnotation(Id.class) != null
        || (component.getAnnotation(Given.class) != null && component.getType() == String.class);
  }

  /** What was left empty and would take words, takes them too; but a person has one name. */
  private Object filled(RecordComponent component) {
    return switch (component.getGenericType().getTypeName()) {
      case "java.util.Optional<java.lang.String>" -> Optional.of(copy(""));
      case "java.util.Optional<communique.model.Text>" -> Optional.of(copy(Text.of("")));
      default -> Optional.empty();
    };
  }

  private Object noted(Record holder, RecordComponent component, Object value) {
    int before = planted;
    boolean fill = value.equals(Optional.empty()) && !(holder instanceof Who);
    Object copy = fill ? filled(component) : copy(value);
    if (planted > before && takesWords(component)) {
      fields.add(holder.getClass().getSimpleName() + "." + component.getName());
    }
    return copy;
  }
}
