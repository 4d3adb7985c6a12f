package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Statement;
import communique.testing.Built;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that gather say what a reader comes for: words, a line of time, the gravest difference. */
class GatheringsTest {

  @TempDir static Path temp;

  private static Path content = Path.of("");
  private static Path out = Path.of("");
  private static List<Statement> statements = List.of();

  @BeforeAll
  static void build() throws IOException {
    content = Dossiers.synthetic(temp);
    Files.writeString(
        content.resolve("events.yaml"),
        """
          - id: fair-2025
            title: Fish fair
            when: {is: 2025-03, cite: {harbour-gazette: the fair}}
            who: [{is: ana-torvald, cite: {harbour-gazette: the fair}}]
            claims:
              - id: fair-stalls
                about: How many stalls there were
                readings:
                  - {text: Nine., cite: {harbour-gazette: nine}}
                  - {text: Ten., cite: {northern-courier: ten}}
                differ: open
        """,
        StandardOpenOption.APPEND);
    Built built = Built.of(content, Program.NOW);
    out = built.out();
    statements = built.publication().dossier().all(Statement.class);
  }

  private static Document page(String path) throws IOException {
    return in(out, path);
  }

  private static Document in(Path folder, String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(path)));
  }

  /** A page is called the same in the header, above it, on the way to it and on sheets. */
  @Test
  void oneThingHasOneName() throws IOException {
    for (String folder : List.of("", "ko/", "zh/")) {
      Path home = Built.own().out().resolve(folder);
      for (Element way : in(home, "index.html").select("#site_nav dd > a")) {
        assertThat(in(home, way.attr("href")).select("h1").text()).isEqualTo(way.text());
      }
      for (Element way : in(home, "index.html").select(".entrances li > a")) {
        assertThat(in(home, way.attr("href")).select("h1").text()).isEqualTo(way.text());
      }
      assertThat(in(home, "summits/lee-xi-gyeongju-2025.html").select("#part_differences").text())
          .isEqualTo(in(home, "differences.html").select("h1").text());
    }
  }

  @Test
  void whoSaidWhatHasTheWords() throws IOException {
    Document page = page("who-said-what.html");
    assertThat(page.select(".gist").eachAttr("id"))
        .containsExactlyInAnyOrderElementsOf(
            statements.stream().map(said -> "said_" + said.id()).toList());
    for (Element gist : page.select(".gist")) {
      assertThat(gist.select("a[href*=" + gist.id().substring("said_".length()) + "]")).hasSize(1);
      assertThat(gist.select(".src a")).isNotEmpty();
      assertThat(gist.parents().select(".spoke .who a")).isNotEmpty();
    }
    assertThat(page.select(".matrix td a")).isNotEmpty();
    for (Element cell : page.select(".matrix td a")) {
      assertThat(cell.select("i")).hasSize(Integer.parseInt(cell.text()));
      assertThat(page.getElementById(cell.attr("href").substring(1))).isNotNull();
    }
  }

  @Test
  void theTimelineHasALineForAnEventTheNewestFirst() throws IOException {
    Document page = page("timeline.html");
    List<String> years = page.select(".year > h2").eachText();
    assertThat(years).isEqualTo(years.stream().sorted((one, two) -> two.compareTo(one)).toList());
    assertThat(page.select(".year:has(#fair-2025) .axis svg[role=img]")).isNotEmpty();
    for (Element line : page.select(".lines > li")) {
      assertThat(line.select("> .date").text()).isNotEmpty();
      assertThat(line.select("> .what b").text()).isNotEmpty();
      assertThat(line.select("time").eachAttr("datetime"))
          .allMatch(time -> time.matches("[-0-9]{7,10}"));
      assertThat(line.select("> dl, > .claims, > .differ")).isEmpty();
    }
    assertThat(page.select("#fair-2025 details .differ").text()).contains("stalls");
  }

  /** What took place at something larger stands directly below it, and says so. */
  @Test
  void whatContainsStandsAboveWhatItContains() throws IOException {
    Element next = page("timeline.html").expectFirst("#sea-days-2025 + li");
    assertThat(next.id()).isEqualTo("port-talks-2025");
    assertThat(next.className()).isEqualTo("part");
    assertThat(next.text()).contains("part of Sea Days");
  }

  @Test
  void theGravestDifferenceStandsFirstAndAllAreCounted() throws IOException {
    Document page = page("differences.html");
    List<Element> rows = page.select(".differences tbody tr");
    assertThat(page.select(".when").text()).contains("Sources differ on " + rows.size() + " point");
    List<Boolean> open = rows.stream().map(row -> row.hasClass("open")).toList();
    assertThat(open)
        .startsWith(true)
        .isEqualTo(open.stream().sorted((a, b) -> b ? 1 : a ? -1 : 0).toList());
    for (Element row : rows) {
      assertThat(row.expectFirst("th > a").attr("href")).contains("#");
      assertThat(row.select("td p .src")).hasSizeGreaterThan(1);
    }
  }

  /** One bar, and every value with its words once. */
  @Test
  void aSourceHasTheValuesThatRestOnIt() throws IOException {
    Document page = page("sources/harbour-gazette.html");
    Element bar = page.expectFirst("svg.share");
    int alone = Integer.parseInt(bar.expectFirst(".own").attr("width"));
    int all = Integer.parseInt(bar.expectFirst("rect").attr("width"));
    assertThat(page.select(".when").text())
        .contains(all + " passages")
        .contains(alone + " of them");
    assertThat(page.select(".resting dt").eachText())
        .contains("Who was there: Odo Lind on it alone");
    for (Element record : page.select(".resting")) {
      List<String> values = record.select("dt").eachText();
      assertThat(values).doesNotHaveDuplicates();
    }
  }

  @Test
  void homeSaysTheNewsBeforeTheSiteAndCountsNothingThatIsNot() throws IOException {
    Document page = page("index.html");
    Element main = page.expectFirst("main");
    assertThat(main.select("h1").text()).isEqualTo("What is new");
    assertThat(main.expectFirst("article").text()).contains("Torvald–Marsh talks");
    assertThat(main.select("article .lead .src a")).isNotEmpty();
    assertThat(main.text().indexOf("Torvald–Marsh talks"))
        .isLessThan(main.text().indexOf("How this works"));
    assertThat(main.select(".entrances b").eachText()).doesNotContain("0");
  }

  /** Of nothing there is one plain sentence, and no source. */
  @Test
  void anEmptyPageSaysSoInASentence() throws IOException {
    Path empty = Dossiers.synthetic(temp.resolve("empty"));
    for (String folder : List.of("summits", "agreements", "statements", "speakers")) {
      try (Stream<Path> files = Files.list(empty.resolve(folder))) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.delete(empty.resolve("events.yaml"));
    Files.delete(empty.resolve("changes.yaml"));
    Path site = Built.of(empty, Program.NOW).out();
    for (String name : List.of("differences.html", "timeline.html", "who-said-what.html")) {
      Document page = in(site, name);
      assertThat(page.select("main table, main .sources, main section")).as(name).isEmpty();
    }
    assertThat(in(site, "differences.html").select("main p").eachText())
        .containsExactly("No point is recorded on which the sources differ.");
  }
}
