package communique.edition.search;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.GeneratedDossier;
import communique.testing.Program;
import communique.testing.SearchPage;
import communique.testing.SheetTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every word of every sheet leads back to it, by what the page of the search would load. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingTest {

  private static final int SHEETS = 500;
  private static final long BUDGET = 300 * 1024;

  private Path site = Path.of("");
  private List<SheetTexts> sheets = List.of();

  @BeforeAll
  void build(@TempDir Path temp) {
    Path content = GeneratedDossier.write(temp.resolve("content"), SHEETS, 7);
    sheets = SheetTexts.in(content);
    site = temp.resolve("site");
    Program run = Program.run("build", content.toString(), "--out", site.toString());
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void wordsOfRandomSheetsFindThemAgain() {
    Random random = new Random(11);
    assertThat(sheets).hasSize(SHEETS);
    for (int i = 0; i < 200; i++) {
      SheetTexts sheet = any(sheets, random);
      String term = any(terms(sheet), random);
      assertThat(found(term, false)).as(term).contains(sheet.page());
    }
  }

  @Test
  void theBeginningOfAWordIsEnough() {
    Random random = new Random(13);
    for (int i = 0; i < 50; i++) {
      SheetTexts sheet = any(sheets, random);
      String word = any(terms(sheet).stream().filter(term -> term.length() > 4).toList(), random);
      assertThat(found(word.substring(0, 4), true)).as(word).contains(sheet.page());
    }
  }

  private Stream<String> found(String term, boolean open) {
    SearchPage page = new SearchPage(site);
    return page.find(term, open).stream().map(page::href);
  }

  @Test
  void aQueryLoadsLittle() {
    Random random = new Random(17);
    for (int i = 0; i < 20; i++) {
      SearchPage page = new SearchPage(site);
      page.find(any(terms(any(sheets, random)), random), true).stream()
          .limit(10)
          .forEach(page::href);
      assertThat(page.bytes()).isLessThan(BUDGET);
    }
  }

  @Test
  void everyPassageLeadsToAnAnchor() throws IOException {
    Set<String> anchors = new HashSet<>();
    try (Stream<Path> pages = Files.walk(site)) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
        String path = address(page);
        anchors.add(path);
        Jsoup.parse(page).select("[id]").eachAttr("id").forEach(id -> anchors.add(path + "#" + id));
      }
    }
    assertThat(new SearchPage(site).links().filter(link -> !anchors.contains(link))).isEmpty();
  }

  private String address(Path page) {
    return site.relativize(page).toString().replace('\\', '/');
  }

  private static List<String> terms(SheetTexts sheet) {
    Set<String> terms = new TreeSet<>();
    sheet.texts().forEach(text -> Terms.of(text, terms::add));
    return List.copyOf(terms);
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
