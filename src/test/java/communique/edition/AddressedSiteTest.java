package communique.edition;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site has only where its address is known, and what it has anyway. */
class AddressedSiteTest {

  private static final String BASE = "https://desk.example/sheets/";

  /** The search itself, and what is left of a record that was withdrawn. */
  private static final Set<String> NOT_TO_BE_FOUND =
      Set.of("404.html", "search.html", "speakers/ulla-brand.html");

  @TempDir Path temp;

  @Test
  void theSitemapListsEveryPageThatIsToBeFound() throws IOException {
    Built built = Built.synthetic();
    Document map = Jsoup.parse(built.read("sitemap.xml"), Parser.xmlParser());
    Set<String> listed = map.select("loc").stream().map(Element::text).collect(toSet());
    assertThat(map.select("loc")).hasSameSizeAs(listed);
    assertThat(listed)
        .isEqualTo(
            Trees.read(built.out()).keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .filter(path -> !NOT_TO_BE_FOUND.contains(path))
                .map(BASE::concat)
                .collect(toSet()));
    assertThat(built.read("robots.txt")).contains("Allow: /\n", "Sitemap: " + BASE + "sitemap.xml");
  }

  @Test
  void theSitemapNamesAPageInEveryLanguage() throws IOException {
    Path content =
        Trees.copy(Path.of("src/test/resources/golden/languages/content"), temp.resolve("c"));
    Dossiers.edit(content, "site.yaml", "title:", "base-url: https://desk.example/sheets/\ntitle:");
    Document map =
        Jsoup.parse(Built.of(content, Program.NOW).read("sitemap.xml"), Parser.xmlParser());
    Element korean =
        map.select("url").stream()
            .filter(url -> url.expectFirst("loc").text().equals(BASE + "ko/index.html"))
            .findFirst()
            .orElseThrow();
    assertThat(korean.select("xhtml|link").eachAttr("hreflang"))
        .containsExactly("en", "ko", "zh-Hans", "x-default");
    assertThat(korean.select("xhtml|link").eachAttr("href"))
        .containsExactly(
            BASE + "index.html",
            BASE + "ko/index.html",
            BASE + "zh/index.html",
            BASE + "index.html");
  }

  @Test
  void aPageSaysWhereItIsAtHomeAndHowItIsShared() throws IOException {
    Built built = Built.synthetic();
    String path = "summits/port-talks-2025.html";
    Document page = Jsoup.parse(built.read(path));
    assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(BASE + path);
    assertThat(page.select("meta[property=og:url]").eachAttr("content"))
        .containsExactly(BASE + path);
    assertThat(page.select("meta[property=og:image]").eachAttr("content"))
        .containsExactly(BASE + "assets/og.png");
    assertThat(page.select(".citation").text()).endsWith(BASE + path);
    assertThat(page.select("meta[name=twitter:card]").eachAttr("content"))
        .containsExactly("summary_large_image");
    assertThat(page.select("meta[property=og:image:alt]").eachAttr("content"))
        .containsExactly(page.select("h1").text());
    assertThat(page.select("meta[property=og:type]").eachAttr("content"))
        .containsExactly("article");
    assertThat(page.select("meta[property=article:modified_time]").eachAttr("content"))
        .containsExactly("2025-03-10");
    Document person = Jsoup.parse(built.read("speakers/odo-lind.html"));
    assertThat(person.select("meta[property=og:type]").eachAttr("content"))
        .containsExactly("profile");
  }

  /** The way there, as a search engine shows it above a hit. */
  @Test
  void aPageSaysWhatIsAboveIt() throws IOException {
    Document page = Jsoup.parse(Built.synthetic().read("speakers/odo-lind.html"));
    assertThat(page.select("script[type=application/ld+json]").get(1).data())
        .contains(
            "\"BreadcrumbList\"",
            "\"item\":\"" + BASE + "index.html\"",
            "\"item\":\"" + BASE + "speakers/index.html\"",
            "\"position\":3,\"name\":\"Odo Lind\"");
  }

  @Test
  void whatIsMissingIsNowhereAtHomeAndWhatHasMovedIsAtHomeWhereItWent() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "site.yaml",
        "languages: [en]",
        "languages: [en, ko]\nredirects: {old-talks: port-talks-2025}");
    Built built = Built.of(content, Program.NOW);
    Document missing = Jsoup.parse(built.read("404.html"));
    assertThat(missing.select("link[rel=canonical], meta[property]")).isEmpty();
    Document moved = Jsoup.parse(built.read("ko/summits/old-talks.html"));
    assertThat(moved.select("link[rel=canonical]").eachAttr("href"))
        .containsExactly(BASE + "ko/summits/port-talks-2025.html");
    assertThat(moved.select("link[hreflang], meta[property]")).isEmpty();
    Document page = Jsoup.parse(built.read("ko/summits/port-talks-2025.html"));
    assertThat(page.select("link[hreflang]").eachAttr("href"))
        .containsExactly(
            BASE + "summits/port-talks-2025.html",
            BASE + "summits/port-talks-2025.html",
            BASE + "ko/summits/port-talks-2025.html");
    assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
        .containsExactly("en", "x-default", "ko");
  }

  /** No title is longer than a search engine shows; no form is without its button. */
  @Test
  void aTitleFitsAndAFormHasAButton() throws IOException {
    for (String file : Trees.read(Built.own().out()).keySet()) {
      if (file.endsWith(".html")) {
        Document page = Jsoup.parse(Built.own().read(file));
        assertThat(page.title().length()).as(file).isLessThanOrEqualTo(70);
        assertThat(page.select("form:not([data-filters])"))
            .as("what filters a table does so at once")
            .allMatch(form -> form.select("[type=submit]").size() == 1);
      }
    }
  }

  @Test
  void withoutAnAddressNothingPretendsToOne() throws IOException {
    Built built = Built.own();
    Document page = Jsoup.parse(built.read("summits/lee-xi-gyeongju-2025.html"));
    assertThat(page.select("link[rel=canonical], meta[property]")).isEmpty();
    assertThat(page.select(".citation").text()).endsWith(" summits/lee-xi-gyeongju-2025.html");
    assertThat(built.out().resolve("sitemap.xml")).doesNotExist();
    assertThat(built.read("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
  }

  @Test
  void anEditionWithDraftsIsToBeFoundByNobody() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path out = temp.resolve("drafts");
    Program.run("build", content.toString(), "--include=drafts", "--out=" + out, "--quiet");
    assertThat(Trees.read(out).get("robots.txt")).contains("Disallow: /\n");
  }

  @Test
  void sheetsLinkToDataOnlyWhereItIsBuilt() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path out = temp.resolve("web");
    Program run = Program.run("build", content.toString(), "--edition=web", "--out=" + out);
    assertThat(run.err()).isEmpty();
    assertThat(Trees.read(out))
        .doesNotContainKey("data/dossier.json")
        .hasEntrySatisfying(
            "summits/port-talks-2025.html", page -> assertThat(page).doesNotContain(".json\""));
    run = Program.run("build", content.toString(), "--edition=data", "--out=" + out);
    assertThat(run.err()).isEmpty();
    assertThat(Trees.read(out)).containsKey("data/dossier.json").doesNotContainKey("index.html");
  }

  @Test
  void aFeedReaderReadsTheChanges() throws Exception {
    Built built = Built.synthetic();
    SyndFeed feed = new SyndFeedInput().build(new StringReader(built.read("feed.xml")));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getEntries())
        .flatExtracting(entry -> entry.getLinks())
        .allMatch(link -> "text/html".equals(link.getType()) && "en".equals(link.getHreflang()));
    assertThat(feed.getEntries())
        .extracting(entry -> entry.getLink().replaceFirst("#.*", "#"))
        .containsExactlyInAnyOrder(
            BASE + "summits/port-talks-2025.html",
            BASE + "agreements/nets-mou-2025.html",
            BASE + "speakers/ulla-brand.html",
            BASE + "changes.html#",
            BASE + "changes.html#");
  }
}
