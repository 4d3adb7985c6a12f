package communique.edition.search;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.GeneratedDossier;
import communique.testing.Program;
import communique.testing.SearchPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

  @BeforeAll
  void build(@TempDir Path temp) {
    Path content = GeneratedDossier.write(temp.resolve("content"), SHEETS, 7);
    site = temp.resolve("site");
    Program run = Program.run("build", content.toString(), "--out", site.toString());
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void wordsOfRandomSheetsFindThemAgain() throws IOException {
    Random random = new Random(11);
    List<Path> sheets = sheets();
    assertThat(sheets).hasSize(SHEETS);
    for (int i = 0; i < 200; i++) {
      Path sheet = sheets.get(random.nextInt(sheets.size()));
      List<String> terms = terms(sheet);
      SearchPage page = new SearchPage(site);
      String term = terms.get(random.nextInt(terms.size()));
      assertThat(page.find(term, false).stream().map(page::href)).as(term).contains(address(sheet));
    }
  }

  @Test
  void theBeginningOfAWordIsEnough() throws IOException {
    Random random = new Random(13);
    List<Path> sheets = sheets();
    for (int i = 0; i < 50; i++) {
      Path sheet = sheets.get(random.nextInt(sheets.size()));
      List<String> words = terms(sheet).stream().filter(term -> term.length() > 4).toList();
      String word = words.get(random.nextInt(words.size()));
      SearchPage page = new SearchPage(site);
      assertThat(page.find(word.substring(0, 4), true).stream().map(page::href))
          .as(word)
          .contains(address(sheet));
    }
  }

  @Test
  void aQueryLoadsLittle() throws IOException {
    Random random = new Random(17);
    List<Path> sheets = sheets();
    for (int i = 0; i < 20; i++) {
      List<String> terms = terms(sheets.get(random.nextInt(sheets.size())));
      SearchPage page = new SearchPage(site);
      page.find(terms.get(random.nextInt(terms.size())), true).stream()
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

  private List<Path> sheets() throws IOException {
    List<Path> sheets = new ArrayList<>();
    for (String folder : List.of("summits", "agreements", "speakers")) {
      try (Stream<Path> files = Files.list(site.resolve(folder))) {
        files.filter(file -> !file.endsWith("index.html")).sorted().forEach(sheets::add);
      }
    }
    return sheets;
  }

  /** The terms of what a sheet says, without the words of the interface. */
  private static List<String> terms(Path sheet) throws IOException {
    Document page = Jsoup.parse(sheet);
    page.select("sup, .how, .permalink, .meta, .by, .unknown").remove();
    Set<String> terms =
        page.select("h1, .claims li[id], .gist, blockquote, .prose p").eachText().stream()
            .flatMap(
                text -> {
                  List<String> found = new ArrayList<>();
                  Terms.of(text, found::add);
                  return found.stream();
                })
            .collect(Collectors.toSet());
    return terms.stream().sorted().toList();
  }
}
