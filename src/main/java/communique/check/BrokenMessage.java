package communique.check;

import communique.model.MessagePattern;
import communique.model.Site;
import communique.model.Vocabulary;
import communique.model.Wordbook;
import communique.problem.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message whose pattern cannot be read, or that has other holes than that of the program: what
 * would stand in them would be lost, or a hole would stay open.
 */
final class BrokenMessage implements Check<Wordbook.Line> {

  /** Keys whose words are patterns of dates. */
  private static final Pattern DATES =
      Pattern.compile(
          "date\\.(year|year\\.before-christ|month|day|month-only|day-only"
              + "|(month|year)-shared\\.(from|until))");

  /** Which end of a span says the year is another in other languages. */
  private static final Pattern END = Pattern.compile("\\.(from|until)$");

  private static final String SCALE = "money.scale.";

  private static final LocalDate DAY = LocalDate.of(2000, 2, 1);

  @Override
  public Rule rule() {
    return Rule.fixedError(
        "broken-message",
        "A message of a dossier's own cannot be read, or has other holes than the program's.");
  }

  @Override
  public Class<Wordbook.Line> over() {
    return Wordbook.Line.class;
  }

  @Override
  public void check(Wordbook.Line line, CheckContext context) {
    try {
      Set<Integer> holes = MessagePattern.read(line.pattern(), new Holes());
      Optional<Set<Integer>> due = due(line.key());
      if (due.isPresent() && !fits(line.key(), holes, due.get())) {
        context.tell(
            "the holes of \"%s\" are %s here, and %s in the program"
                .formatted(line.key(), told(holes), told(due.get())),
            Optional.of("in English it says: " + english(line.key())));
      }
      faultOfDate(line).or(() -> faultOfScales(line, context)).ifPresent(context::tell);
    } catch (IllegalArgumentException e) {
      context.tell(
          String.valueOf(e.getMessage()),
          Vocabulary.english().find(line.key()).map("in English it says: "::concat));
    }
  }

  private static String english(String key) {
    return Vocabulary.english().find(key).orElse("");
  }

  private static Optional<Set<Integer>> due(String key) {
    return Vocabulary.english().find(key).map(pattern -> MessagePattern.read(pattern, new Holes()));
  }

  private static boolean fits(String key, Set<Integer> holes, Set<Integer> due) {
    return holes.equals(due) || (END.matcher(key).find() && (holes.isEmpty() || max(holes) == 0));
  }

  private static int max(Set<Integer> holes) {
    return holes.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static String told(Set<Integer> holes) {
    return holes.isEmpty()
        ? "none"
        : holes.stream().map("{%s}"::formatted).collect(Collectors.joining(", "));
  }

  /** What is left of the message when a year is put in has to be a pattern of dates. */
  private static Optional<String> faultOfDate(Wordbook.Line line) {
    if (!DATES.matcher(line.key()).matches()) {
      return Optional.empty();
    }
    String pattern = MessagePattern.read(line.pattern(), new Filled("u"));
    return isOfDates(pattern)
        ? Optional.empty()
        : Optional.of(
            "\"%s\" is no pattern of dates, such as d MMMM u with words in ''…''"
                .formatted(line.pattern()));
  }

  private static boolean isOfDates(String pattern) {
    try {
      return !DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(DAY).isEmpty();
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private static Optional<String> faultOfScales(Wordbook.Line line, CheckContext context) {
    if (!line.key().equals("money.scales")) {
      return Optional.empty();
    }
    Site site = context.dossier().site();
    Set<String> named =
        site.messages().stream()
            .filter(book -> book.lines().contains(line))
            .map(book -> Vocabulary.of(site, book.language()))
            .flatMap(words -> powers(line).filter(power -> words.find(SCALE + power).isPresent()))
            .collect(Collectors.toSet());
    return powers(line)
        .filter(power -> !power.matches("[0-9]{1,2}") || !named.contains(power))
        .findFirst()
        .map("\"%1$s\" is no power of ten with a message money.scale.%1$s"::formatted);
  }

  private static Stream<String> powers(Wordbook.Line line) {
    return Stream.of(line.pattern().split(" "));
  }

  /** The numbers of the holes. */
  private record Holes() implements MessagePattern.Parts<Set<Integer>> {

    private static Set<Integer> with(int number, Iterable<Set<Integer>> each) {
      Set<Integer> all = new TreeSet<>(Set.of(number));
      each.forEach(all::addAll);
      return all;
    }

    @Override
    public Set<Integer> words(String words) {
      return Set.of();
    }

    @Override
    public Set<Integer> hole(int number) {
      return Set.of(number);
    }

    @Override
    public Set<Integer> choice(int number, List<Double> limits, List<Set<Integer>> each) {
      return with(number, each);
    }

    @Override
    public Set<Integer> plural(int number, Map<String, Set<Integer>> each) {
      return with(number, each.values());
    }

    @Override
    public Set<Integer> all(List<Set<Integer>> parts) {
      return parts.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The words with the same in each hole. */
  private record Filled(String by) implements MessagePattern.Parts<String> {

    @Override
    public String words(String words) {
      return words;
    }

    @Override
    public String hole(int number) {
      return by;
    }

    @Override
    public String choice(int number, List<Double> limits, List<String> each) {
      return each.get(0);
    }

    @Override
    public String plural(int number, Map<String, String> each) {
      return each.values().iterator().next();
    }

    @Override
    public String all(List<String> parts) {
      return String.join("", parts);
    }
  }
}
