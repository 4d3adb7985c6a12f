package communique.edition;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import communique.view.Offered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data can be found, and on what terms they are is said in each of them. */
class DataPageTest {

  private static final String BASE = "https://desk.example/sheets/";
  private static final String TERMS = "https://desk.example/terms";
  private static final String CALLED = "Free to copy and to change";

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> everyFileOfTheWholeIsOfferedInEveryLanguage() {
    return Built.all()
        .flatMap(
            built ->
                Stream.of("data.html", "ko/data.html", "zh/data.html")
                    .filter(page -> Files.exists(built.out().resolve(page)))
                    .map(
                        page ->
                            DynamicTest.dynamicTest(
                                built.name() + " " + page, () -> offersAll(built, page))));
  }

  private static void offersAll(Built built, String path) throws IOException {
    Document page = Jsoup.parse(built.read(path), "https://a.example/" + path);
    Set<String> offered =
        page.select("main a[type]").stream()
            .map(link -> link.absUrl("href").replace("https://a.example/", ""))
            .collect(toSet());
    assertThat(offered).allMatch(file -> Files.exists(built.out().resolve(file)));
    assertThat(offered)
        .containsAll(
            Trees.read(built.out()).keySet().stream()
                .filter(file -> file.startsWith("data/"))
                .toList());
    for (Element file : page.select("main dl div:has(a[type])")) {
      String name = file.expectFirst("a").absUrl("href").replace("https://a.example/", "");
      long size = Files.size(built.out().resolve(name));
      assertThat(file.expectFirst("dd .note").text()).as(name).isEqualTo(Offered.size(size));
      assertThat(file.expectFirst("dd").ownText()).as(name).isNotBlank();
    }
  }

  @Test
  void everyPageLeadsThereAndSaysTheTerms() throws IOException {
    Built built = Built.synthetic();
    Map<String, String> pages = Trees.read(built.out());
    pages.keySet().removeIf(path -> !path.endsWith(".html"));
    assertThat(pages).hasSizeGreaterThan(20);
    pages.forEach(
        (path, text) -> {
          Element footer = Jsoup.parse(text, BASE + path).expectFirst("footer");
          assertThat(footer.select("a").eachAttr("abs:href"))
              .as(path)
              .contains(BASE + "data.html", TERMS);
          assertThat(footer.expectFirst("a[rel=license]").text()).isEqualTo(CALLED);
        });
  }

  @Test
  void withoutDataNothingLeadsThere() throws IOException {
    Path out = temp.resolve("web");
    Path content = Dossiers.synthetic(temp);
    Program.run("build", content.toString(), "--edition=web", "--out=" + out, "--quiet");
    assertThat(out.resolve("data.html")).doesNotExist();
    assertThat(Files.readString(out.resolve("index.html"))).doesNotContain("data.html");
  }

  @Test
  void theTermsAreSaidInTheData() throws IOException {
    Built built = Built.synthetic();
    JsonNode site = json(built, "data/dossier.json").get("site");
    assertThat(site.get("licence").get("name").get("en").asString()).isEqualTo(CALLED);
    assertThat(site.get("licence").get("url").asString()).isEqualTo(TERMS);
    assertThat(site.get("version").asString()).matches("1\\.\\d{8}\\.0");
    JsonNode sheet = json(built, "summits/port-talks-2025.json");
    assertThat(sheet.get("licence")).isEqualTo(site.get("licence"));
    JsonNode tables = json(built, "data/datapackage.json");
    assertThat(tables.get("licenses").get(0).get("path").asString()).isEqualTo(TERMS);
    assertThat(tables.get("licenses").get(0).get("title").asString()).isEqualTo(CALLED);
    assertThat(tables.get("version")).isEqualTo(site.get("version"));
    assertThat(Jsoup.parse(built.read("feed.xml"), Parser.xmlParser()).select("feed > rights"))
        .extracting(Element::text)
        .containsExactly(CALLED + " " + TERMS);
  }

  @Test
  void paperSaysThemInItsMetadata() throws IOException {
    Built printed =
        Built.printed().filter(built -> built.name().equals("synthetic")).findFirst().orElseThrow();
    Path paper = printed.out().resolve("summits/port-talks-2025.pdf");
    try (PDDocument document = Loader.loadPDF(paper.toFile());
        var xmp = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      Document metadata = Jsoup.parse(xmp, "UTF-8", "", Parser.xmlParser());
      assertThat(metadata.select("dc|rights rdf|li").eachText())
          .containsExactly(CALLED + " " + TERMS);
    }
  }

  @Test
  void whatIsNotSaidIsNotInvented() throws IOException {
    Built built = Built.languages();
    assertThat(built.read("data.html")).contains("ask the publisher").doesNotContain("rel=\"lic");
    assertThat(json(built, "data/dossier.json").get("site").has("licence")).isFalse();
    assertThat(json(built, "data/datapackage.json").has("licenses")).isFalse();
  }

  @Test
  void machinesAreToldOfADatasetWithItsFiles() throws IOException {
    Built built = Built.synthetic();
    Document page = Jsoup.parse(built.read("data.html"));
    JsonNode told =
        JsonMapper.shared().readTree(page.expectFirst("script[type=application/ld+json]").data());
    assertThat(told.get("@type").asString()).isEqualTo("Dataset");
    assertThat(told.get("description").asString().length()).isBetween(50, 5000);
    assertThat(told.get("license").get("url").asString()).isEqualTo(TERMS);
    assertThat(told.get("distribution"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            file -> {
              String address = file.get("contentUrl").asString();
              assertThat(address).startsWith(BASE);
              assertThat(built.out().resolve(address.substring(BASE.length()))).exists();
              assertThat(file.get("encodingFormat").asString()).contains("/");
            });
  }

  @Test
  void aSheetNamesItsFiles() throws IOException {
    Built built = Built.synthetic();
    for (Path sheet : sheets(built)) {
      String path = built.out().relativize(sheet).toString().replace('\\', '/');
      String name = path.substring(0, path.length() - ".html".length());
      Document page = Jsoup.parse(Files.readString(sheet), BASE + path);
      Set<String> beside = new TreeSet<>();
      for (String ending : List.of("json", "bib", "ris", "ics", "vcf")) {
        if (Files.exists(built.out().resolve(name + "." + ending))) {
          beside.add(BASE + name + "." + ending);
        }
      }
      assertThat(page.select("head link[rel~=alternate][type]:not([type*=atom])"))
          .extracting(link -> link.absUrl("href"))
          .containsExactlyInAnyOrderElementsOf(beside);
    }
  }

  private static List<Path> sheets(Built built) throws IOException {
    try (Stream<Path> sheets = Files.list(built.out().resolve("summits"))) {
      return sheets
          .filter(path -> path.toString().endsWith(".html") && !path.endsWith("index.html"))
          .toList();
    }
  }

  @Test
  void modelsAreToldOfThePagesAndTheFiles() throws IOException {
    Built built = Built.synthetic();
    List<String> lines = built.read("llms.txt").lines().toList();
    assertThat(lines.get(0)).isEqualTo("# Synthetic dossier");
    assertThat(lines).contains("- Licence: [" + CALLED + "](" + TERMS + ")");
    List<String> links =
        lines.stream()
            .filter(line -> line.startsWith("- [") && line.contains(BASE))
            .map(line -> line.replaceFirst(".*\\]\\(" + BASE + "([^)]*)\\).*", "$1"))
            .toList();
    assertThat(links)
        .contains("summits/index.html", "data/claims.jsonl", "data/claims.csv")
        .allMatch(path -> Files.exists(built.out().resolve(path)));
  }

  @Test
  void theSitemapTellsWhenASheetWasLastLookedAt() throws IOException {
    Document map = Jsoup.parse(Built.synthetic().read("sitemap.xml"), Parser.xmlParser());
    Map<String, String> days = new HashMap<>();
    map.select("url:has(lastmod)")
        .forEach(
            url ->
                days.put(
                    url.expectFirst("loc").text().replace(BASE, ""),
                    url.expectFirst("lastmod").text()));
    assertThat(days)
        .containsKeys("summits/port-talks-2025.html", "agreements/nets-mou-2025.html")
        .doesNotContainKey("index.html");
    assertThat(days.values()).allMatch(day -> day.matches("2025-\\d\\d-\\d\\d"));
  }

  @Test
  void ofAPreviewNoPageIsToBeIndexedAndNothingIsListed() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path out = temp.resolve("drafts");
    Program.run("build", content.toString(), "--include=drafts", "--out=" + out, "--quiet");
    Map<String, String> files = Trees.read(out);
    assertThat(files).doesNotContainKey("sitemap.xml");
    assertThat(files.get("robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
    assertThat(files.entrySet())
        .filteredOn(file -> file.getKey().endsWith(".html"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            page ->
                assertThat(Jsoup.parse(page.getValue()).select("head meta[name=robots]"))
                    .as(page.getKey())
                    .extracting(robots -> robots.attr("content"))
                    .containsExactly("noindex"));
    assertThat(Built.synthetic().read("index.html")).doesNotContain("noindex");
    assertThat(Built.synthetic().read("404.html")).contains("noindex");
  }

  @ParameterizedTest
  @CsvSource({
    "-1,''",
    "0,0 B",
    "999,999 B",
    "1000,1.0 kB",
    "9949,9.9 kB",
    "9999,10 kB",
    "123456,123 kB",
    "999999,1.0 MB",
    "12345678,12 MB",
    "5000000000,5.0 GB"
  })
  void aSizeIsToldInShort(long bytes, String told) {
    assertThat(Offered.size(bytes)).isEqualTo(told);
  }

  private static JsonNode json(Built built, String path) throws IOException {
    return JsonMapper.shared().readTree(built.read(path));
  }
}
