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
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

  private static final String LETTERS = "plainletters";

  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r＝＋－＠].*");

  private static final String POLICY =
      "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; "
          + "form-action 'self'";

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
    return new Outcome(
        files.entrySet().stream()
            .filter(file -> !file.getKey().matches(TERMS))
            .filter(file -> !isSame(file, payload))
            .map(file -> file.getKey() + " with " + payload)
            .toList(),
        cells(files));
  }

  private static boolean isSame(Map.Entry<String, String> file, String payload) {
    Skeleton found = Skeleton.of(file.getKey(), file.getValue());
    Skeleton sound = SOUND.get(file.getKey());
    return sound != null
        && found.bones().equals(sound.bones())
        && found.count(payload) == sound.count(LETTERS);
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
    Map<String, String> files = new TreeMap<>();
    new Written()
        .of(Planted.in(dossier, () -> words, () -> Prose.NONE))
        .forEach((path, text) -> files.put(unhashed(path), unhashed(text)));
    return files;
  }

  private static String unhashed(String text) {
    return text.replaceAll("((?:words|records)/\\d+)-[0-9a-f]{8}\\.js", "$1.js");
  }
}
