package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Prose;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each of two hundred payloads stands in every field that takes words. A file of the publication
 * then has the same elements, attributes, keys, rows and lines as with plain letters in its place,
 * and as often the words.
 */
@Tag("thorough")
class InjectionTest {

  /** Its words are cut into terms. */
  private static final String TERMS = "search/words/.*";

  private static final String LETTERS = "Plainletters";

  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r＝＋－＠].*");

  private static final String POLICY =
      "default-src 'none'; img-src 'self'; font-src 'self'; style-src 'self'; script-src 'self'; "
          + "base-uri 'none'; form-action 'self'";

  /** What the policy would stop, and therefore must not be there. */
  private static final String INLINE =
      "[style], style, script:not([src]):not([type=application/ld+json]), iframe, object, embed, "
          + "base, [^on], [href^=javascript], [src^=data]";

  @TempDir static Path temp;

  private static Dossier dossier;

  /** The files with plain letters in every field. */
  private static final Map<String, Skeleton> SOUND = new TreeMap<>();

  @BeforeAll
  static void load() throws IOException {
    dossier = Ground.in(temp);
    files(LETTERS).forEach((path, text) -> SOUND.put(path, Skeleton.of(path, text)));
  }

  @Test
  void thereAreTwoHundred() {
    assertThat(Payloads.all()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
  }

  @Test
  void everyFieldThatTakesWordsTakesThem() {
    assertThat(Planted.fields(dossier)).isEqualTo(Fields.ofWords());
  }

  /** Each is written once, for both: what it does to the files, and to the cells of a table. */
  @Test
  void eachComesOutAsWords() {
    List<Outcome> outcomes = Payloads.all().parallelStream().map(InjectionTest::outcome).toList();
    assertThat(outcomes).flatExtracting(Outcome::harm).isEmpty();
    assertThat(outcomes)
        .flatExtracting(Outcome::cells)
        .anyMatch(cell -> cell.startsWith("'="))
        .noneMatch(FORMULA.asMatchPredicate());
  }

  /**
   * What one payload did.
   *
   * @param harm files that are others than with plain letters
   * @param cells of every table
   */
  private record Outcome(List<String> harm, List<String> cells) {}

  private static Outcome outcome(String payload) {
    Map<String, String> files = files(payload);
    Map<String, String> odd = new TreeMap<>(files);
    odd.keySet().removeIf(path -> path.matches(TERMS));
    odd.entrySet().removeIf(file -> isSame(file, payload, SOUND.get(file.getKey()), LETTERS));
    return new Outcome(harm(odd, payload), cells(files));
  }

  /**
   * What comes in the order of the words is compared with words that come in the same order, of
   * narrow letters or of wide ones: what has room for the one may have none for the other.
   */
  private static List<String> harm(Map<String, String> odd, String payload) {
    Map<String, String> left = new TreeMap<>(odd);
    for (String one : List.of(payload, payload.replaceAll("[\\uff00-\\uff60]", "語"))) {
      same(left, payload, one.replaceAll("[^\\p{L}\\p{N}\\s\\[\\]]", "X"));
    }
    return left.keySet().stream().map(path -> path + " with " + payload).toList();
  }

  private static void same(Map<String, String> odd, String payload, String letters) {
    Map<String, String> plain = files(letters, path -> odd.containsKey(unhashed(path)));
    odd.entrySet()
        .removeIf(
            file ->
                isSame(
                    file,
                    payload,
                    Skeleton.of(file.getKey(), plain.getOrDefault(file.getKey(), "missing")),
                    letters));
  }

  private static boolean isSame(
      Map.Entry<String, String> file, String payload, @Nullable Skeleton sound, String letters) {
    Skeleton found = Skeleton.of(file.getKey(), file.getValue());
    return sound != null
        && found.bones().equals(sound.bones())
        && found.count(payload) == sound.count(letters);
  }

  private static List<String> cells(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".csv"))
        .flatMap(file -> Skeleton.rows(file.getValue()).stream())
        .flatMap(CSVRecord::stream)
        .toList();
  }

  /** No page lets anything run or be loaded that is not a file of the site. */
  @Test
  void everyPageForbidsTheRest() {
    files("words")
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html")) {
                Document page = Jsoup.parse(text);
                assertThat(page.head().select("meta[http-equiv]").attr("content"))
                    .as(path)
                    .isEqualTo(POLICY);
                assertThat(page.select(INLINE)).as(path).isEmpty();
                assertThat(text.indexOf(POLICY)).as(path).isLessThan(text.indexOf("<title"));
              }
            });
  }

  /** The files of the search without the hashes in their names, which other words change. */
  private static Map<String, String> files(String words) {
    return files(words, Written.HOLDS_WORDS);
  }

  private static Map<String, String> files(String words, Predicate<String> paths) {
    Map<String, String> files = new TreeMap<>();
    new Written()
        .of(Planted.in(dossier, () -> words, () -> Prose.NONE), paths)
        .forEach((path, text) -> files.put(unhashed(path), unhashed(text)));
    return files;
  }

  private static String unhashed(String text) {
    return text.replaceAll("((?:words|records)/\\d+)-[0-9a-f]{8}\\.js", "$1.js");
  }
}
