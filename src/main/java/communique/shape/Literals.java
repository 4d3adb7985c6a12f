package communique.shape;

import communique.problem.Nearest;
import communique.problem.ReadingRules;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that are written as one scalar. */
final class Literals {

  private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");

  private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}-");
  private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

  /** Words that are an id. */
  static final LiteralType SLUG = literal(String.class, "an id", Ref::slug);

  private static final List<LiteralType> STANDARD =
      List.of(
          literal(String.class, "words", words -> words),
          literal(Integer.class, "a whole number", Literals::integer),
          literal(int.class, "a whole number", Literals::integer),
          literal(URI.class, "a web address", Literals::address),
          literal(
              LocalDate.class,
              "a date like 2025-11-01",
              words -> time(words, "a date like 2025-11-01", Literals::day)),
          literal(
              OffsetDateTime.class,
              "a time with offset",
              words ->
                  time(
                      words,
                      "a time with an offset, like 2025-11-01T18:00:00+09:00",
                      time -> OffsetDateTime.parse(ofOurEra(time)))),
          literal(
              ZoneId.class,
              "a time zone",
              words -> time(words, "a time zone like Asia/Seoul", ZoneId::of)),
          new LiteralType(
              boolean.class,
              "yes or no",
              List.of("true", "false"),
              words -> oneOf(words, "true or false", List.of("true", "false")).equals("true"),
              String::valueOf,
              Optional.of(false)));

  private Literals() {}

  static Optional<LiteralType> find(Class<?> java) {
    if (java.isEnum()) {
      return Optional.of(enumeration(java));
    }
    if (Literal.class.isAssignableFrom(java)) {
      return Optional.of(own(java));
    }
    return STANDARD.stream().filter(literal -> literal.java() == java).findFirst();
  }

  /** A link to a record of that kind. */
  static LiteralType reference(Class<?> kind) {
    return new LiteralType(
        Ref.class,
        "the id of " + name(kind),
        List.of(),
        words -> Ref.to(kind, Ref.slug(words)),
        value -> ((Ref<?>) value).id(),
        Optional.empty());
  }

  /** {@code "a state visit"}: the class's name as a person would say it. */
  private static String name(Class<?> java) {
    String words = Describer.kebab(java.getSimpleName()).replace('-', ' ');
    return ("aeio".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
  }

  private static LiteralType literal(Class<?> java, String name, Function<String, Object> reader) {
    return new LiteralType(java, name, List.of(), reader, String::valueOf, Optional.empty());
  }

  private static LiteralType enumeration(Class<?> java) {
    List<Object> values = List.of(java.getEnumConstants());
    List<String> words = values.stream().map(Literals::word).toList();
    String name = name(java);
    return new LiteralType(
        java,
        name,
        words,
        word -> values.get(words.indexOf(oneOf(word, name, words))),
        value -> words.get(values.indexOf(value)),
        Optional.empty());
  }

  private static String word(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String oneOf(String word, String name, List<String> words) {
    if (!words.contains(word)) {
      throw Unreadable.wrongType(
              "\"" + word + "\" is not " + name + "; expected one of " + String.join(", ", words))
          .hint(Nearest.slip(word, words))
          .meant(Nearest.only(word, words));
    }
    return word;
  }

  private static LiteralType own(Class<?> java) {
    Method of = factory(java);
    return new LiteralType(
        java,
        Arrays.stream(java.getAnnotationsByType(Doc.class))
            .map(Doc::value)
            .findFirst()
            .orElse(name(java)),
        List.of(),
        words -> call(of, words),
        value -> ((Literal) value).written(),
        Optional.empty());
  }

  private static Method factory(Class<?> java) {
    try {
      return java.getMethod("of", String.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(java.getName() + " lacks a public static of(String)", e);
    }
  }

  private static Object call(Method of, String words) {
    try {
      return of.invoke(null, words);
    } catch (ReflectiveOperationException e) {
      throw Failure.of(e);
    }
  }

  private static Object integer(String words) {
    try {
      return Integer.valueOf(words);
    } catch (NumberFormatException e) {
      throw Unreadable.wrongType("\"" + words + "\" is not a whole number")
          .hint(
              Optional.of(
                  "write it in figures, without marks: 3 or 1200; words that readers see"
                      + " instead go under as:"));
    }
  }

  private static Object time(String words, String name, Function<String, Object> parse) {
    try {
      return parse.apply(words);
    } catch (DateTimeException e) {
      throw Unreadable.because(ReadingRules.INVALID_DATE, "\"" + words + "\" is not " + name);
    }
  }

  /** What a desk does has four digits, and needs nothing of what Java could read besides. */
  private static LocalDate day(String words) {
    Matcher day = DAY.matcher(words);
    if (!day.matches()) {
      throw new DateTimeException(words);
    }
    return LocalDate.of(
        Integer.parseInt(day.group(1)),
        Integer.parseInt(day.group(2)),
        Integer.parseInt(day.group(3)));
  }

  /** Java would also read -0043-01-01 and +12345-01-01; what a desk does has four digits. */
  private static String ofOurEra(String words) {
    if (!FOUR_DIGITS.matcher(words).lookingAt()) {
      throw new DateTimeException(words);
    }
    return words;
  }

  private static URI address(String words) {
    try {
      URI address = new URI(words);
      String scheme = address.getScheme();
      if (scheme == null || !SAFE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
        throw Unreadable.because(
            ReadingRules.UNSAFE_URL,
            "\"" + words + "\" does not begin with https:, http: or mailto:");
      }
      return WebAddress.safe(words)
          .map(safe -> safe.equals(words) ? address : URI.create(safe))
          .orElseThrow(
              () ->
                  Unreadable.because(
                      ReadingRules.UNSAFE_URL,
                      "\"" + words + "\" names no host plainly, or hides something"));
    } catch (URISyntaxException e) {
      throw Unreadable.wrongType("\"" + words + "\" is not a web address");
    }
  }
}
