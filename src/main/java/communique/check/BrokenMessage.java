package communique.check;

import communique.model.Language;
import communique.model.Plurals;
import communique.model.Site;
import communique.model.Vocabulary;
import communique.model.Wordbook;
import communique.problem.Rule;
import communique.shape.Invisible;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message whose pattern cannot be read, that has other holes than that of the program, or less to
 * say: what would stand in them would be lost, a hole would stay open, or a doubt would not be
 * told.
 */
final class BrokenMessage implements Check<Wordbook.Line> {

  private static final Plurals ENGLISH = Plurals.of(Vocabulary.english().language());

  private static final String SCALES = "money.scales";
  private static final String SCALE = "money.scale.";

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** What stands between words and says nothing. */
  private static final Pattern MARKS = Pattern.compile("[\\p{Ps}\\p{Pe}\\p{Pd},.:;·、，。：；・]");

  @Override
  public Rule rule() {
    return Rule.fixedError(
        "broken-message",
        "A message of a dossier's own cannot be read, or has other holes than the program's, or"
            + " less to say.");
  }

  @Override
  public Class<Wordbook.Line> over() {
    return Wordbook.Line.class;
  }

  @Override
  public void check(Wordbook.Line line, CheckContext context) {
    Optional<String> english = Vocabulary.english().find(line.key());
    fault(line, context.dossier().site())
        .ifPresent(fault -> context.tell(fault, english.map("in English it says: "::concat)));
  }

  private static Optional<String> fault(Wordbook.Line line, Site site) {
    try {
      List<Vocabulary> books =
          site.messages().stream()
              .filter(book -> book.lines().contains(line))
              .map(book -> Vocabulary.of(site, book.language()))
              .toList();
      Plurals plurals =
          books.stream().findFirst().map(book -> Plurals.of(book.language())).orElse(ENGLISH);
      MessageContent content = MessageContent.of(line.pattern(), plurals);
      return Stream.<Function<Wordbook.Line, Optional<String>>>of(
              one -> holes(one, content),
              one -> words(one, content),
              one -> date(one, books),
              one -> scales(one, books))
          .flatMap(look -> look.apply(line).stream())
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** What the program has under that key; of names of what it does not know, what it would have. */
  private static Optional<MessageContent> due(String key) {
    Optional<String> open =
        Optional.of(key).filter(OpenKeys::contain).map(one -> one.startsWith(SCALE) ? "{0}" : "a");
    return Vocabulary.english()
        .find(key)
        .or(() -> open)
        .map(one -> MessageContent.of(one, ENGLISH));
  }

  private static Optional<String> holes(Wordbook.Line line, MessageContent content) {
    return due(line.key())
        .flatMap(
            due -> {
              Set<Integer> lost = new TreeSet<>(due.kept());
              lost.removeAll(content.kept());
              Set<Integer> strange = new TreeSet<>(content.holes());
              strange.removeAll(DatePattern.isEnd(line.key()) ? Set.of(0) : due.holes());
              boolean whole = lost.isEmpty() || DatePattern.isEnd(line.key());
              return whole && strange.isEmpty()
                  ? Optional.empty()
                  : Optional.of(told(line.key(), content, due, lost));
            });
  }

  private static String told(
      String key, MessageContent content, MessageContent due, Set<Integer> lost) {
    return content.holes().equals(due.holes())
        ? "%s is lost in some of the words of \"%s\" that depend on a number"
            .formatted(told(lost), key)
        : "the holes of \"%s\" are %s here, and %s in the program"
            .formatted(key, told(content.holes()), told(due.holes()));
  }

  private static String told(Set<Integer> holes) {
    return holes.isEmpty()
        ? "none"
        : holes.stream().map("{%s}"::formatted).collect(Collectors.joining(", "));
  }

  /** What a page says around a value is part of what it says of it: about, not stated, inferred. */
  private static Optional<String> words(Wordbook.Line line, MessageContent content) {
    return isBlank(content.said())
            && Language.SPOKEN.stream().allMatch(one -> says(one, line.key()))
        ? Optional.of("\"%s\" has no words of its own here".formatted(line.key()))
        : Optional.empty();
  }

  /** Whether the program has words under that key in every language: nobody can go without. */
  private static boolean says(Language spoken, String key) {
    return Vocabulary.of(Site.NAMELESS, spoken)
        .find(key)
        .map(pattern -> MessageContent.of(pattern, Plurals.of(spoken)).said())
        .filter(said -> LETTER.matcher(said).find())
        .isPresent();
  }

  private static boolean isBlank(String said) {
    return Stream.of(said.split("\u0000", -1))
        .map(words -> MARKS.matcher(words).replaceAll(""))
        .anyMatch(Invisible::isBlank);
  }

  private static Optional<String> date(Wordbook.Line line, List<Vocabulary> books) {
    return DatePattern.find(line.key())
        .flatMap(
            pattern ->
                books.stream()
                    .flatMap(book -> pattern.fault(line.key(), book).stream())
                    .findFirst());
  }

  private static Optional<String> scales(Wordbook.Line line, List<Vocabulary> books) {
    if (!line.key().equals(SCALES)) {
      return Optional.empty();
    }
    List<String> powers = List.of(line.pattern().split(" "));
    List<String> descending =
        powers.stream()
            .filter(power -> power.matches("[1-9][0-9]?"))
            .distinct()
            .sorted((one, other) -> Integer.parseInt(other) - Integer.parseInt(one))
            .toList();
    return powers.stream()
        .filter(power -> !descending.contains(power) || !isNamed(power, books))
        .findFirst()
        .map("\"%1$s\" is no power of ten with a message money.scale.%1$s"::formatted)
        .or(
            () ->
                Optional.of("the powers of ten stand once each, the greatest first")
                    .filter(fault -> !powers.equals(descending)));
  }

  private static boolean isNamed(String power, List<Vocabulary> books) {
    return books.stream().allMatch(words -> words.find(SCALE + power).isPresent());
  }
}
