package communique.safety;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import communique.edition.PrintEdition;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Prose;
import communique.model.Reader;
import communique.model.Text;
import communique.output.OutputFile;
import communique.output.Sink;
import communique.problem.KeyPath;
import communique.shape.At;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import communique.shape.Walk;
import communique.testing.PaperText;
import communique.testing.Program;
import communique.testing.Written;
import communique.trace.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a record says, readers are shown: reasons, remarks, evidence. Every field of the format that
 * takes words is filled, each with a word of its own, which has to be found.
 */
@Tag("thorough")
class EveryFieldIsShownTest {

  private static final Pattern WORD = Pattern.compile("Word\\d+q");

  /** Steps of a path that are no fields: places in a list, languages, the ids of records. */
  private static final Pattern NO_FIELD = Pattern.compile("\\d+|en|fr|ko|zh.*");

  /** What other words are shown in place of, each with what these are. */
  private static final Map<String, String> REPLACED =
      Map.of(
          ".*[.]is", "as stands in its place",
          ".* claims[.]about", "the sentence, text, stands in its place",
          "Agreement term[.]says", "print says it in the language of the page",
          "Office title", "a person's own wording of it stands in its place",
          "(Office|Organization|Place) native", "name or title does for a reader of the page");

  /** What tells where words stand in a source, or is told to editors. */
  private static final Map<String, String> NOT_FOR_READERS =
      Map.of(
          ".*[.](prefix|suffix|row)", "finds the words in the source",
          "Source snapshot[.].*", "the copy is not published",
          "Statement said[.]elsewhere", "carries another passage of the article",
          ".*waive[.]reason", "is about a warning");

  /** What has a page of its own on the web. */
  private static final Map<String, String> ONLY_ON_THE_WEB =
      Map.of(
          ".*[.]cite[.]words", "stands on the page of the source",
          "Statement said[.]words", "stands on the page of the source",
          ".* picture[.]alt", "is told to those who do not see the picture",
          "Source (note|speaker[.].*)", "stands on the page of the source",
          "Organization members[.].*", "stands on the page of the state",
          ".* withdrawn[.]reason", "stands on the page in place of the record");

  @TempDir static Path temp;

  private static Dossier dossier;

  /** The words by the fields that they stand in, such as {@code Agreement form.because}. */
  private static final Map<String, Set<String>> FIELDS = new TreeMap<>();

  @BeforeAll
  static void plant() throws IOException {
    AtomicInteger number = new AtomicInteger();
    dossier =
        Planted.in(
            Ground.everywhere(temp),
            () -> "Word" + number.incrementAndGet() + "q",
            () -> Prose.NONE);
    dossier
        .entries()
        .forEach(entry -> Walk.over((Record) entry, (value, at) -> found(entry, value, at)));
  }

  private static void found(Entry entry, Object value, At at) {
    if (value instanceof String words && WORD.matcher(words).matches()) {
      KeyPath path = (KeyPath) at.below(new KeyPath("file", List.of()));
      String field =
          path.steps().stream()
              .filter(step -> !NO_FIELD.matcher(step).matches())
              .filter(step -> dossier.item(step).isEmpty())
              .collect(joining("."))
              .replaceFirst("(?<!cite|said|doubt)[.]words$", "");
      String name = entry.getClass().getSimpleName() + " " + field;
      FIELDS.computeIfAbsent(name, f -> new TreeSet<>()).add(words);
    }
  }

  @Test
  void everyFieldOfTheFormatIsFilled() {
    Set<String> wanted =
        kinds(Entry.class)
            .flatMap(EveryFieldIsShownTest::paths)
            .collect(toCollection(TreeSet::new));
    wanted.removeIf(field -> field.matches(".* (.*[.])?(id|waive[.]reason|withdrawn[.]reason)"));
    assertThat(wanted).hasSizeGreaterThan(200);
    assertThat(FIELDS.keySet()).containsAll(wanted);
  }

  @Test
  void pagesShowThem() {
    String pages =
        new Written()
            .of(dossier).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .map(Map.Entry::getValue)
                .collect(joining());
    assertThat(missing(pages, List.of(REPLACED, NOT_FOR_READERS))).isEmpty();
  }

  @Test
  void paperShowsThem() throws IOException {
    StringBuilder paper = new StringBuilder();
    Path pdf = temp.resolve("sheet.pdf");
    Reader reader = Reader.at(Instant.parse(Program.NOW));
    for (OutputFile<?> sheet : new PrintEdition(temp).files(dossier.asSeenBy(reader)).toList()) {
      if (sheet.path().endsWith(".pdf")) {
        print(sheet, pdf);
        paper.append(PaperText.of(pdf));
      }
    }
    assertThat(missing(paper.toString(), List.of(REPLACED, NOT_FOR_READERS, ONLY_ON_THE_WEB)))
        .isEmpty();
  }

  private static void print(OutputFile<?> sheet, Path pdf) throws IOException {
    try (OutputStream out = Files.newOutputStream(pdf)) {
      sheet.ready(Trace.none()).write(new Sink(out));
    }
  }

  private static List<String> missing(String shown, List<Map<String, String>> excepted) {
    return FIELDS.entrySet().stream()
        .filter(field -> field.getValue().stream().noneMatch(shown::contains))
        .map(Map.Entry::getKey)
        .filter(field -> excepted.stream().noneMatch(all -> isAmong(all, field)))
        .toList();
  }

  private static boolean isAmong(Map<String, String> excepted, String field) {
    return excepted.keySet().stream().anyMatch(field::matches);
  }

  private static Stream<Class<? extends Record>> kinds(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(EveryFieldIsShownTest::kinds)
        : Stream.of(kind.asSubclass(Record.class));
  }

  private static Stream<String> paths(Class<? extends Record> kind) {
    return RecordType.of(kind).accept(new Paths(), kind.getSimpleName() + " ");
  }

  /** The paths of all fields that take words, of a type. */
  private record Paths() implements Type.Visitor<String, Stream<String>> {

    @Override
    public Stream<String> literal(LiteralType type, String path) {
      return type.java() == String.class ? Stream.of(path) : Stream.of();
    }

    @Override
    public Stream<String> list(ListType type, String path) {
      return type.item().accept(this, path);
    }

    @Override
    public Stream<String> optional(OptionalType type, String path) {
      return type.item().accept(this, path);
    }

    @Override
    public Stream<String> record(RecordType type, String path) {
      return type.fields().stream()
          .filter(field -> field.role() != Field.Role.GIVEN)
          .flatMap(field -> field.type().accept(this, step(type, field, path)));
    }

    private static String step(RecordType type, Field field, String path) {
      boolean same =
          type.writtenAs().isPresent()
              || field.role() == Field.Role.INLINE
              || type.java() == Text.Wording.class;
      return same ? path : path + (path.endsWith(" ") ? "" : ".") + field.key();
    }
  }
}
