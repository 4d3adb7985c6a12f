package communique.shape;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the components of record classes, once each. */
final class Describer {

  private static final Map<java.lang.reflect.Type, RecordType> KNOWN = new ConcurrentHashMap<>();

  private static final Pattern WORDS_MEET = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final Map<String, java.lang.reflect.Type> arguments;

  private Describer(Map<String, java.lang.reflect.Type> arguments) {
    this.arguments = arguments;
  }

  static RecordType describe(java.lang.reflect.Type java) {
    RecordType known = KNOWN.get(java);
    if (known == null) {
      known = new Describer(argumentsOf(java)).record(rawClass(java));
      KNOWN.put(java, known);
    }
    return known;
  }

  private RecordType record(Class<?> java) {
    if (!java.isRecord()) {
      throw new IllegalArgumentException(java.getName() + " is neither a literal nor a record");
    }
    List<Field> fields = Arrays.stream(java.getRecordComponents()).map(this::field).toList();
    return new RecordType(
        java,
        fields,
        named(
            fields, Optional.ofNullable(java.getAnnotation(WrittenAs.class)).map(WrittenAs::value)),
        named(fields, Optional.of("notStated")),
        named(fields, Optional.ofNullable(java.getAnnotation(ShortFor.class)).map(ShortFor::value)),
        named(fields, Optional.ofNullable(java.getAnnotation(KeyedBy.class)).map(KeyedBy::value)),
        fields.stream().flatMap(Describer::keys).toList(),
        fields.stream()
            .flatMap(field -> Above.fields(field.type()).values().stream())
            .collect(
                Collectors.toUnmodifiableMap(Field::key, Function.identity(), (one, other) -> one)),
        doc(java),
        constructor(java));
  }

  private Field field(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return new Field(
        component.getName(),
        Optional.ofNullable(component.getAnnotation(Key.class))
            .map(Key::value)
            .orElseGet(() -> kebab(component.getName())),
        component.isAnnotationPresent(Id.class) ? Literals.SLUG : type(component.getGenericType()),
        role(component),
        component.isAnnotationPresent(Evidence.class),
        component.isAnnotationPresent(Unseen.class),
        component.isAnnotationPresent(Plain.class),
        Optional.ofNullable(component.getAnnotation(FromAbove.class)).map(FromAbove::value),
        Optional.ofNullable(component.getAnnotation(Each.class)).map(Each::value),
        doc(component),
        Optional.ofNullable(component.getAnnotation(Doc.class)).map(Doc::example).orElse(""),
        accessor);
  }

  private static Stream<Field> keys(Field field) {
    return switch (field.role()) {
      case KEYED -> Stream.of(field);
      case INLINE -> ((RecordType) field.type()).keys().stream();
      case GIVEN -> Stream.empty();
    };
  }

  private static Field.Role role(RecordComponent component) {
    if (component.isAnnotationPresent(Given.class)) {
      return Field.Role.GIVEN;
    }
    return component.isAnnotationPresent(Inline.class) ? Field.Role.INLINE : Field.Role.KEYED;
  }

  private Type type(java.lang.reflect.Type java) {
    java.lang.reflect.Type bound = bind(java);
    Class<?> raw = rawClass(bound);
    if (raw == List.class) {
      return new ListType(type(argument(bound)));
    }
    if (raw == Optional.class) {
      return new OptionalType(type(argument(bound)));
    }
    if (raw == Ref.class) {
      return Literals.reference(rawClass(argument(bound)));
    }
    return Literals.find(raw).<Type>map(literal -> literal).orElseGet(() -> describe(bound));
  }

  /** The type with every variable of the generic record replaced by what it was given. */
  private java.lang.reflect.Type bind(java.lang.reflect.Type java) {
    if (java instanceof TypeVariable<?> variable) {
      java.lang.reflect.Type bound = arguments.get(variable.getName());
      return bound == null ? Object.class : bound;
    }
    if (java instanceof ParameterizedType generic) {
      return new Bound(
          rawClass(generic),
          Arrays.stream(generic.getActualTypeArguments()).map(this::bind).toList());
    }
    return java;
  }

  private static java.lang.reflect.Type argument(java.lang.reflect.Type java) {
    return ((ParameterizedType) java).getActualTypeArguments()[0];
  }

  private static Map<String, java.lang.reflect.Type> argumentsOf(java.lang.reflect.Type java) {
    Map<String, java.lang.reflect.Type> arguments = new HashMap<>();
    if (java instanceof ParameterizedType generic) {
      TypeVariable<?>[] variables = rawClass(java).getTypeParameters();
      for (int i = 0; i < variables.length; i++) {
        arguments.put(variables[i].getName(), generic.getActualTypeArguments()[i]);
      }
    }
    return arguments;
  }

  private static Class<?> rawClass(java.lang.reflect.Type java) {
    if (java instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    return (Class<?>) java;
  }

  private static Optional<Field> named(List<Field> fields, Optional<String> name) {
    return name.flatMap(
        wanted -> fields.stream().filter(field -> field.name().equals(wanted)).findFirst());
  }

  private static String doc(AnnotatedElement element) {
    Doc doc = element.getAnnotation(Doc.class);
    return doc == null ? "" : doc.value();
  }

  private static Constructor<?> constructor(Class<?> java) {
    Class<?>[] types =
        Arrays.stream(java.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = java.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a canonical constructor", e);
    }
  }

  /** {@code officeHeld} becomes {@code office-held}. */
  static String kebab(String name) {
    return WORDS_MEET.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** A generic type whose variables are bound; a record, so that equal types are equal keys. */
  private record Bound(Class<?> raw, List<java.lang.reflect.Type> args)
      implements ParameterizedType {
    @Override
    public java.lang.reflect.Type[] getActualTypeArguments() {
      return new ArrayList<>(args).toArray(java.lang.reflect.Type[]::new);
    }

    @Override
    public java.lang.reflect.Type getRawType() {
      return raw;
    }

    @Override
    public java.lang.reflect.@org.jspecify.annotations.Nullable Type getOwnerType() {
      return null;
    }
  }
}
