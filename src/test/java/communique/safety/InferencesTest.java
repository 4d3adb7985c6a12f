package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Claim;
import communique.model.Dating;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Item;
import communique.model.Precision;
import communique.model.Reading;
import communique.model.Stated;
import communique.model.Tenure;
import communique.model.Text;
import communique.model.Version;
import communique.shape.Ref;
import communique.testing.Rebuilt;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What we infer is never told as a fact. A line that tells a value is another line if the value is
 * another one; it has to be another line, too, if the value is our inference.
 */
@Tag("thorough")
class InferencesTest {

  private static final Text WHY = Text.of("It follows.");
  private static final Text ANOTHER = Text.of("Another.");

  /** The records on the way to what can be inferred. */
  private static final Set<String> AROUND =
      Set.of(
          "Reported",
          "Reading",
          "Claim",
          "Version",
          "Tenure",
          "Part",
          "Outcomes",
          "Title",
          "StatusChange",
          "Dating",
          "Day");

  /** What a value depends on that is not told: how pages are cut, sorted, counted and linked. */
  private static final Pattern NOT_TOLD =
      Pattern.compile(
          "<(/|tr data-|li class=rest|option |svg|line|text|g[ >]|rect|path|circle|script|nav|section|h2|dl|aside).*"
              + "|<li id=\"s_.*|<p class=\"?(verdict|intro|borrowed).*|<td data-label=\"What it comes.*|.*(part_|of_|differences[.]html|#fact_).*"
              + "|<tr><th colspan=2 scope=rowgroup><b class=\"v .*|.*,(open|translation|compatible),published"
              + "|<div><dt>(Mentioned in|Identifiers).*|<p class=when>Sources differ.*");

  private static final Pattern MARKS = Pattern.compile(" ?<span class=\"?src\"?>.*?</span>");

  private static final Pattern LINKED =
      Pattern.compile("<script type=\"application/ld[+]json\">.*?</script>", Pattern.DOTALL);

  @TempDir static Path temp;

  private static Dossier stated;
  private static Dossier inferred;

  @BeforeAll
  static void read() throws IOException {
    stated = with(Ground.everywhere(temp), value -> because(value, Optional.empty()));
    inferred = with(stated, value -> because(value, Optional.of(WHY)));
  }

  /** Each kind of value, and each kind of sentence. */
  @ParameterizedTest
  @ValueSource(strings = {"Claim", "Version", "Tenure", "Edtf", "Text", "Enum", "Integer", "Ref"})
  void everyLineThatTellsItSaysThatItIsInferred(String kind) {
    Map<String, String> told = new Written().of(stated);
    Map<String, String> marked = new Written().of(inferred);
    Map<String, String> other = new Written().of(with(stated, value -> changed(value, kind)));
    assertThat(other).isNotEqualTo(told);
    assertThat(Stream.concat(pages(told).stream(), tables(told)))
        .allSatisfy(
            page -> {
              Set<String> lines = lines(told, page);
              lines.removeAll(lines(other, page));
              lines.retainAll(lines(marked, page));
              assertThat(lines).as(page).isEmpty();
            });
  }

  /** There is no word for an inference in JSON-LD, so it has none of them, but for claims. */
  @ParameterizedTest
  @ValueSource(strings = {"Tenure", "Edtf", "Text", "Enum", "Integer", "Ref"})
  void programsAreNotToldIt(String kind) {
    Map<String, String> told = new Written().of(inferred);
    Map<String, String> other = new Written().of(with(inferred, value -> changed(value, kind)));
    assertThat(other).isNotEqualTo(told);
    assertThat(pages(told))
        .allSatisfy(page -> assertThat(linked(other, page)).as(page).isEqualTo(linked(told, page)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Claim", "Version", "Tenure"})
  void inFilesItIsMarked(String kind) {
    Map<String, String> files = new Written().of(with(inferred, value -> changed(value, kind)));
    String searched = joined(files, path -> path.startsWith("search/records"));
    assertThat(searched).contains("\"Another. (our inference)").doesNotContain("\"Another.\"");
    String linked =
        pages(files).stream()
            .flatMap(page -> linked(files, page).stream())
            .collect(Collectors.joining());
    assertThat(linked).doesNotContain("\"Another.\"");
    assertThat(joined(files, path -> path.endsWith(".vcf"))).doesNotContain("Another.");
  }

  private static String joined(Map<String, String> files, Predicate<String> wanted) {
    return files.entrySet().stream()
        .filter(file -> wanted.test(file.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining());
  }

  private static List<String> pages(Map<String, String> files) {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  private static Stream<String> tables(Map<String, String> files) {
    return files.keySet().stream().filter(path -> path.endsWith(".csv"));
  }

  private static Set<String> lines(Map<String, String> files, String page) {
    return files
        .getOrDefault(page, "")
        .lines()
        .filter(line -> !NOT_TOLD.matcher(line).matches())
        .map(line -> MARKS.matcher(line).replaceAll(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> linked(Map<String, String> files, String page) {
    return LINKED.matcher(files.getOrDefault(page, "")).results().map(MatchResult::group).toList();
  }

  private static Dossier with(Dossier dossier, UnaryOperator<Record> change) {
    return Rebuilt.dossier(
        dossier, dossier.site(), entry -> (Entry) record((Record) entry, change));
  }

  private static Record record(Record value, UnaryOperator<Record> change) {
    return change.apply(Rebuilt.record(value, (component, inner) -> copy(inner, change)));
  }

  private static Object copy(Object value, UnaryOperator<Record> change) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> copy(item, change)).toList();
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(item -> copy(item, change));
    }
    return value instanceof Record holder && AROUND.contains(value.getClass().getSimpleName())
        ? record(holder, change)
        : value;
  }

  private static boolean canBeInferred(Record value) {
    return value instanceof Reading
        || value instanceof Dating.Day
        || value instanceof Claim
        || value instanceof Version
        || value instanceof Tenure;
  }

  private static Record because(Record value, Optional<Text> why) {
    return canBeInferred(value)
        ? Rebuilt.record(
            value, (component, inner) -> component.getName().equals("because") ? why : inner)
        : value;
  }

  private static Record changed(Record value, String kind) {
    if (value instanceof Reading<?> || value instanceof Dating.Day) {
      return Rebuilt.record(
          value, (component, inner) -> inner instanceof Stated<?> is ? other(is, kind) : inner);
    }
    return canBeInferred(value) && value.getClass().getSimpleName().equals(kind)
        ? Rebuilt.record(value, (component, inner) -> sentence(component.getName(), inner))
        : value;
  }

  private static Object sentence(String component, Object inner) {
    boolean tells = component.matches("text|title");
    return tells && inner instanceof Optional<?> optional
        ? optional.map(words -> ANOTHER)
        : tells ? ANOTHER : inner;
  }

  private static Stated<?> other(Stated<?> is, String kind) {
    return is.value()
        .filter(value -> isOf(value, kind))
        .<Stated<?>>map(value -> Stated.of(other(value)))
        .orElse(is);
  }

  private static boolean isOf(Object is, String field) {
    return is.getClass().getSimpleName().equals(field)
        || (is instanceof Enum && field.equals("Enum"));
  }

  private static Object other(Object is) {
    if (is instanceof Enum<?> word) {
      return Stream.of(word.getDeclaringClass().getEnumConstants())
          .filter(one -> one != word)
          .findFirst()
          .<Object>map(one -> one)
          .orElse(word);
    }
    if (is instanceof Ref<?> ref) {
      return stated.items().stream()
          .filter(item -> ref.kind().isAssignableFrom(item.kind()))
          .map(Item::id)
          .filter(id -> !id.equals(ref.id()))
          .findFirst()
          .<Object>map(id -> new Ref<>(ref.kind(), id))
          .orElse(is);
    }
    if (is instanceof Edtf date) {
      int day = date.precision() == Precision.DAY ? 6 : 7;
      return Edtf.of("%d-03-0%d".formatted(date.earliest().getYear(), day));
    }
    return is instanceof Integer ? 2 : ANOTHER;
  }
}
