package communique.edition.search;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.GeneratedDossier;
import communique.testing.SearchPage;
import communique.testing.SheetTexts;
import communique.testing.Written;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word of every sheet leads back to it, by what the page of the search would load. */
@Tag("thorough")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingTest {

  private static final int SHEETS = 500;
  private static final long BUDGET = 300 * 1024;

  private Path site = Path.of("");
  private List<SheetTexts> sheets = List.of();

  @BeforeAll
  void build(@TempDir Path temp) {
    Dossier dossier = Dossiers.load(GeneratedDossier.write(temp.resolve("content"), SHEETS, 7));
    sheets = SheetTexts.in(dossier);
    site = temp.resolve("site");
    new Written().searchInto(site, dossier);
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
    for (Path built : Built.all().map(Built::out).toList()) {
      Set<String> anchors = anchors(built);
      List<String> links = new SearchPage(built).links().toList();
      assertThat(links).anyMatch(link -> link.contains("#"));
      assertThat(links.stream().filter(link -> !anchors.contains(link))).isEmpty();
    }
  }

  /** A manner of signing, a status, a source's own verb, and ours for it. */
  @ParameterizedTest
  @CsvSource({
    "voices, referendum, agreements/lamp-principles-2025.html",
    "voices, 서명, agreements/lamp-principles-2025.html",
    "voices, reads, agreements/lamp-principles-2025.html#text-lit",
    "own, called, countries/kp.html#kp-pipe-dream",
    "own, 표현, countries/kp.html#kp-pipe-dream"
  })
  void whatIsNoSentenceIsFoundToo(String dossier, String term, String page) {
    SearchPage search =
        new SearchPage((dossier.equals("own") ? Built.own() : Built.golden(dossier)).out());
    assertThat(search.find(term, false).stream().map(search::href))
        .anyMatch(href -> href.startsWith(page));
  }

  /** Every page, and every anchor on one. */
  private static Set<String> anchors(Path built) throws IOException {
    Set<String> anchors = new HashSet<>();
    try (Stream<Path> pages = Files.walk(built)) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
        String path = built.relativize(page).toString().replace('\\', '/');
        anchors.add(path);
        Jsoup.parse(page).select("[id]").eachAttr("id").forEach(id -> anchors.add(path + "#" + id));
      }
    }
    return anchors;
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
