package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            assertThat(files.get(way[0])).contains("id=\"" + way[1] + "\"");
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
