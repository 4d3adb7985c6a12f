package communique.safety;

import communique.model.Entry;
import communique.model.Prose;
import communique.model.Site;
import communique.model.Wordbook;
import communique.shape.Literal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The fields of the format, met by going through the records from the outside; but not the words of
 * the interface, see {@code OwnLanguageTest}.
 */
final class Fields {

  private final Set<Class<?>> met = new HashSet<>();
  private final Set<String> fields = new TreeSet<>();

  private Fields() {}

  /** Those that take words of an author's own, as {@code Record.component}. */
  static Set<String> ofWords() {
    Fields all = new Fields();
    all.visit(Site.class);
    all.visit(Entry.class);
    return all.fields;
  }

  private void visit(Type type) {
    if (type instanceof ParameterizedType generic) {
      visit(generic.getRawType());
      Stream.of(generic.getActualTypeArguments()).forEach(this::visit);
    }
    if (type instanceof Class<?> java && java.getName().startsWith("communique.model.")) {
      visit(java);
    }
  }

  private void visit(Class<?> java) {
    boolean ofWords =
        !Literal.class.isAssignableFrom(java) && java != Prose.class && java != Wordbook.class;
    if (!ofWords || !met.add(java)) {
      return;
    }
    if (java.isSealed()) {
      Stream.of(java.getPermittedSubclasses()).forEach(this::visit);
    }
    if (java.isRecord()) {
      Stream.of(java.getRecordComponents()).forEach(component -> visit(java, component));
    }
  }

  private void visit(Class<?> java, RecordComponent component) {
    visit(component.getGenericType());
    if (Planted.takesWords(component)) {
      fields.add(java.getSimpleName() + "." + component.getName());
    }
  }
}
