package communique.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which form of a word goes with a whole number in a language, by the rules of the Unicode CLDR:
 * Russian has {@code one} for 1 and 21, {@code few} for 2, {@code many} for 5. The rules are in the
 * notation of UTS 35, part 3; a language without any has {@code other} for all.
 */
public final class Plurals {

  /** The form that every language has. */
  static final String OTHER = "other";

  /** Rules go by the last two digits; a form of more than one number has two of these. */
  private static final int ENOUGH = 200;

  /** All forms. */
  static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", OTHER);

  private static final Map<String, String> RULES = ResourceTable.read("plurals.properties");

  private final List<Category> categories;

  private Plurals(String rules) {
    categories =
        Stream.of(rules.split(";"))
            .map(String::strip)
            .filter(rule -> !rule.isEmpty())
            .map(Category::of)
            .toList();
  }

  /** The rules of a language; those of its first subtag where none are its own. */
  public static Plurals of(Language language) {
    return new Plurals(
        Optional.ofNullable(RULES.get(language.tag()))
            .or(() -> Optional.ofNullable(RULES.get(language.primary())))
            .orElse(""));
  }

  /** The form for a number that is not negative. */
  public String category(long number) {
    return categories.stream()
        .filter(category -> category.holds(number))
        .map(Category::name)
        .findFirst()
        .orElse(OTHER);
  }

  /**
   * Whether a form is that of one number alone, as {@code one} is in English and not in Russian.
   * Nobody counts none.
   */
  public boolean isOfOne(String form) {
    return LongStream.rangeClosed(1, ENOUGH).filter(one -> category(one).equals(form)).count() == 1;
  }

  /** One form, and when it is due: one of these conditions. */
  private record Category(String name, List<List<Relation>> conditions) {

    static Category of(String rule) {
      String[] parts = rule.split(":", 2);
      return new Category(
          parts[0].strip(),
          Stream.of(parts[1].split(" or "))
              .map(all -> Stream.of(all.split(" and ")).map(Relation::of).toList())
              .toList());
    }

    boolean holds(long number) {
      return conditions.stream()
          .anyMatch(all -> all.stream().allMatch(relation -> relation.holds(number)));
    }
  }

  /**
   * Whether a value is among some, or is not. Of a whole number {@code n} and {@code i} are the
   * number, all other operands are 0.
   */
  private record Relation(boolean ofNumber, long modulus, boolean among, List<long[]> ranges) {

    static Relation of(String words) {
      boolean among = !words.contains("!=");
      String[] sides = words.strip().split("\\s*!?=\\s*", 2);
      String[] value = sides[0].split("\\s*%\\s*", 2);
      return new Relation(
          value[0].equals("n") || value[0].equals("i"),
          value.length == 1 ? Long.MAX_VALUE : Long.parseLong(value[1]),
          among,
          Stream.of(sides[1].split(",")).map(Relation::range).toList());
    }

    private static long[] range(String words) {
      String[] ends = words.strip().split("\\.\\.", 2);
      return new long[] {Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])};
    }

    boolean holds(long number) {
      long value = ofNumber ? number % modulus : 0;
      return among == ranges.stream().anyMatch(range -> range[0] <= value && value <= range[1]);
    }
  }
}
