package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import communique.testing.Built;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import communique.testing.Written;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feed of a topic, and that of a country, as a feed reader reads it. */
class FeedsTest {

  private static final String BASE = "https://desk.example/sheets/";
  private static final String OF_ONE_THING = "(ko/|zh/)?(topics|countries)/[^/]+\\.xml";

  @TempDir Path temp;

  private static SyndFeed feed(String text) throws Exception {
    return new SyndFeedInput().build(new StringReader(text));
  }

  private static String text(Map<String, String> files, String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  @Test
  void thePageOfEachLeadsToItsFeed() throws Exception {
    Path content =
        Trees.copy(Cases.root().resolve("golden/voices/content"), temp.resolve("content"));
    Dossiers.edit(content, "site.yaml", "languages:", "base-url: " + BASE + "\nlanguages:");
    Map<String, String> files = new Written().of(Dossiers.load(content));
    List<String> feeds = files.keySet().stream().filter(one -> one.matches(OF_ONE_THING)).toList();
    assertThat(feeds).hasSizeGreaterThan(9).anyMatch(path -> path.startsWith("topics/"));
    assertThat(feeds).anyMatch(path -> path.startsWith("ko/countries/"));
    for (String path : feeds) {
      Document page = Jsoup.parse(text(files, path.replace(".xml", ".html")), BASE + path);
      assertThat(page.select("head link[type=application/atom+xml]").eachAttr("abs:href"))
          .as(path)
          .contains(page.location());
      assertThat(page.select("main a[type=application/atom+xml]").attr("abs:href"))
          .isEqualTo(page.location());
      assertThat(feed(text(files, path)).getTitle()).startsWith(page.select("h1").text());
    }
  }

  @Test
  void everyEntryIsThereAndIsToldOnce() throws Exception {
    Built built = Built.synthetic();
    Map<String, String> files = Trees.read(built.out());
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().matches(OF_ONE_THING)) {
        SyndFeed feed = feed(file.getValue());
        assertThat(feed.getLinks())
            .extracting(SyndLink::getHref)
            .containsExactlyInAnyOrder(
                BASE + file.getKey(), BASE + file.getKey().replace(".xml", ".html"));
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        for (SyndEntry entry : feed.getEntries()) {
          assertThat(entry.getTitle()).isNotBlank();
          String[] way = entry.getLink().substring(BASE.length()).split("#", -1);
          assertThat(files).containsKey(way[0]);
          if (way.length > 1) {
            assertThat(Jsoup.parse(files.getOrDefault(way[0], "")).getElementById(way[1]))
                .as(way[1])
                .isNotNull();
          }
        }
      }
    }
  }

  @Test
  void aTopicTellsWhatWasSaidWhatNamesItAndWhatWasChangedOfThat() throws Exception {
    assertThat(feed(Built.synthetic().read("topics/fisheries.xml")).getEntries())
        .extracting(entry -> entry.getLink().substring(BASE.length()))
        .contains(
            "summits/port-talks-2025.html",
            "agreements/nets-mou-2025.html",
            "timeline.html#storm-2024",
            "speakers/ana-torvald.html#torvald-sea",
            "changes.html#correction-of-the-day");
    assertThat(feed(Built.synthetic().read("topics/railways.xml")).getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("Iven Marsh: Nets should get wider meshes. [wording in doubt]");
  }

  @Test
  void anEntryIsTheSameInEveryFeedOfItsLanguage() throws Exception {
    Built built = Built.synthetic();
    List<String> whole =
        feed(built.read("feed.xml")).getEntries().stream().map(FeedsTest::told).toList();
    assertThat(feed(built.read("topics/fisheries.xml")).getEntries())
        .filteredOn(entry -> entry.getLink().matches(".*(summits|agreements|changes).*"))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(whole).contains(told(entry)));
  }

  /** RFC 4287, section 4.2.2: what a reader sorts by is the page that has the same feed. */
  @Test
  void anEntryBearsTheTopicsAndTheCountriesThatTellOfIt() throws Exception {
    Path content =
        Trees.copy(Cases.root().resolve("golden/voices/content"), temp.resolve("content"));
    Dossiers.edit(content, "site.yaml", "languages:", "base-url: " + BASE + "\nlanguages:");
    Map<String, String> files = new Written().of(Dossiers.load(content));
    int entries = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().matches(OF_ONE_THING)) {
        String[] way = file.getKey().replaceFirst("^(ko|zh)/", "").split("[/.]", -1);
        String name =
            Jsoup.parse(text(files, file.getKey().replace("xml", "html"))).select("h1").text();
        for (SyndEntry entry : feed(file.getValue()).getEntries()) {
          entries++;
          assertThat(entry.getCategories())
              .as(file.getKey() + " " + entry.getLink())
              .filteredOn(one -> one.getTaxonomyUri().equals(BASE + way[0] + "/index.html"))
              .anySatisfy(
                  one -> {
                    assertThat(one.getName()).isEqualToIgnoringCase(way[1]);
                    assertThat(one.getLabel()).isEqualTo(name);
                  });
        }
      }
    }
    assertThat(entries).isGreaterThan(9);
    assertThat(files).containsKeys("topics/index.html", "countries/index.html");
  }

  /** JSON Feed 1.1: what an item has to have, and nothing that the version does not know. */
  @Test
  void theFeedOfTheSiteIsAJsonFeedToo() throws Exception {
    Built built = Built.synthetic();
    SyndFeed atom = feed(built.read("feed.xml"));
    JsonNode json = JsonMapper.shared().readTree(built.read("feed.json"));
    assertThat(json.propertyNames())
        .containsExactly(
            "version", "title", "home_page_url", "feed_url", "language", "authors", "items");
    assertThat(json.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(json.get("feed_url").asString()).isEqualTo(BASE + "feed.json");
    assertThat(json.get("authors").get(0).get("name").asString()).isEqualTo("The test suite");
    assertThat(json.get("items")).hasSameSizeAs(atom.getEntries());
    for (int i = 0; i < atom.getEntries().size(); i++) {
      SyndEntry entry = atom.getEntries().get(i);
      JsonNode item = json.get("items").get(i);
      assertThat(item.propertyNames())
          .contains("id", "url", "title", "content_text", "date_modified")
          .isSubsetOf("id", "url", "title", "content_text", "date_modified", "tags");
      assertThat(item.get("id").asString()).isEqualTo(entry.getUri());
      assertThat(item.get("url").asString()).isEqualTo(entry.getLink());
      assertThat(item.get("content_text").asString()).isNotBlank();
      assertThat(Instant.parse(item.get("date_modified").asString()))
          .isEqualTo(entry.getUpdatedDate().toInstant());
      assertThat(item.path("tags").valueStream().map(JsonNode::asString))
          .containsExactlyElementsOf(
              entry.getCategories().stream().map(SyndCategory::getLabel).toList());
    }
    assertThat(json.get("items").valueStream().flatMap(item -> item.path("tags").valueStream()))
        .extracting(JsonNode::asString)
        .contains("Fisheries");
    assertThat(Jsoup.parse(built.read("data.html")).select("main a").eachAttr("href"))
        .contains("feed.json");
  }

  private static String told(SyndEntry entry) {
    return entry.getUri() + entry.getTitle() + entry.getLink() + entry.getUpdatedDate();
  }

  @Test
  void withoutAnAddressThereIsNone() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "base-url: https://desk.example/sheets\n", "");
    Map<String, String> files = new Written().of(Dossiers.load(content));
    assertThat(files.keySet()).noneMatch(path -> path.endsWith(".xml"));
    assertThat(files.get("topics/fisheries.html")).doesNotContain("atom+xml");
    assertThat(files.get("data.html")).doesNotContain("Atom");
  }

  /** What nobody may see is in none. */
  @Test
  void aDraftIsInNone() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages:", "rules: {draft-reference: off}\nlanguages:");
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "topics: [fisheries]\n",
        "topics: [fisheries]\nstate: draft\n");
    Built built = Built.of(content, Program.NOW);
    assertThat(built.read("topics/fisheries.xml")).doesNotContain("nets-mou");
    assertThat(built.read("data/calendar.ics")).doesNotContain("nets-mou");
  }
}
