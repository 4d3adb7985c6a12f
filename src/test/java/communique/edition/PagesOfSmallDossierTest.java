package communique.edition;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Language;
import communique.testing.Built;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.PaperText;
import communique.testing.Program;
import communique.testing.Trees;
import communique.view.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say of a dossier of two people and a lock, one matter after the other. */
@Tag("thorough")
class PagesOfSmallDossierTest {

  private static final String SUMMIT = "summits/lock-talks.md";
  private static final String PACT = "agreements/lock-pact.md";
  private static final String PART_OF =
      "within: {is: lock-visit, cite: {sluice-paper: at the lock}";

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void copy() throws IOException {
    content = Trees.copy(Cases.root().resolve("silence/nothing"), temp.resolve("lock"));
  }

  @Test
  void whereAPassageStandsAndWhatIsToBeKnownOfItIsReadOnThePageAndOnPaper() throws IOException {
    add(
        PACT,
        """
        claims:
          - id: gates
            text: {en: It has two gates., ko: 문은 둘이다., zh-Hans: 有两道闸门。}
            cite:
              sluice-paper:
                words: two gates
                page: p. 12
                note: {en: In a caption., ko: 사진 설명., zh-Hans: 图片说明。}
        """);
    Files.writeString(
        content.resolve(PACT), "The gates are old [@sluice-paper, para. 2].\n", APPEND);
    Path out = Built.whole(content).out();
    for (String folder : List.of("", "ko/", "zh/")) {
      String page = page(out, folder + "agreements/lock-pact.html").text();
      String paper = PaperText.of(out.resolve(folder + "agreements/lock-pact.pdf"));
      for (String shown : List.of("p. 12", "para. 2")) {
        assertThat(page).contains(shown);
        assertThat(paper).contains(PaperText.bare(shown));
      }
    }
    assertThat(page(out, "ko/agreements/lock-pact.html").text()).contains("사진 설명.");
    assertThat(PaperText.of(out.resolve("agreements/lock-pact.pdf"))).contains("Inacaption.");
  }

  @Test
  void everyNumberOfDifferencesIsTheSame() throws IOException {
    add(
        SUMMIT,
        """
        held:
          - {is: 2025-04-01, cite: {sluice-paper: on the first}}
          - {is: 2025-04, cite: {sluice-paper: in April}}
        grade:
          - {is: state-visit, cite: {sluice-paper: a state visit}}
          - {is: working-visit, cite: {sluice-paper: a working visit}}
        venue:
          - {is: Lock house, as: the house, cite: {sluice-paper: the house}}
          - {is: Lock house, as: the keeper's, cite: {sluice-paper: the keeper's}}
        claims:
          - id: name
            about: What the lock is called
            readings:
              - {text: Great Lock., cite: {sluice-paper: great}}
              - {text: Big Lock., cite: {sluice-paper: big}}
            differ: translation
        """);
    Files.writeString(
        content.resolve("agreements/old-one.md"), "---\ntitle: {is: Old pact}\n---\n");
    Files.writeString(
        content.resolve("agreements/old-two.md"), "---\ntitle: {is: Older pact}\n---\n");
    add(
        PACT,
        """
        predecessor:
          - {is: old-one, cite: {sluice-paper: the old pact}}
          - {is: old-two, cite: {sluice-paper: the older pact}}
        """);
    Path out = build();
    String all = "3 points: 1 open, 1 of translation, 1 where both can be true";
    assertThat(page(out, "summits/lock-talks.html").select(".beside").text()).contains(all);
    assertThat(page(out, "differences.html").select(".head").text()).contains(all);
    assertThat(page(out, "differences.html").select(".differences tbody tr")).hasSize(3);
    assertThat(page(out, "index.html").select("a[href=differences.html] + b").text())
        .isEqualTo("3");
    assertThat(page(out, "agreements/lock-pact.html").select("#part_differences")).isEmpty();
    assertThat(page(out, "agreements/lock-pact.html").select("#fact_predecessor dd")).hasSize(2);
  }

  /** She heads one country and sits for another: neither is silent. */
  @Test
  void whoSitsForTwoSidesIsCountedForBoth() throws IOException {
    add(SUMMIT, "held: {is: 2025-04-01, cite: {sluice-paper: on the first}}\n");
    Dossiers.edit(
        content,
        SUMMIT,
        "outcomes:",
        "  - {speaker: pim-sorrel, for: LI, cite: {sluice-paper: Sorrel spoke for both}}\noutcomes:");
    Path out = build();
    Document page = page(out, "summits/lock-talks.html");
    assertThat(page.select("#position_sorrel-barges")).hasSize(1);
    assertThat(page.select("#participant_pim-sorrel")).hasSize(1);
    assertThat(page.select(".spoke")).hasSize(4);
    assertThat(page.select(".spoke .silent")).isEmpty();
    assertThat(page.select(".spoke:contains(Liechtenstein) .see a").text()).contains("Monaco");
    assertThat(page(out, "countries/li-mc.html").select("main").text())
        .contains("Barges should pass.");
    assertThat(PaperText.of(Built.whole(content).out().resolve("summits/lock-talks.pdf")))
        .contains(PaperText.bare("See also: Monaco"));
  }

  /** At the sluice each spoke for the other side. */
  @Test
  void whoChangedSidesIsCountedForTheSideOfTheDay() throws IOException {
    Files.writeString(
        content.resolve("summits/sluice-talks.md"),
        """
        ---
        title: {en: Sluice talks, ko: 갑문 회담, zh-Hans: 水闸会谈}
        kind: bilateral
        participants:
          - {speaker: ora-vint, for: MC, cite: {sluice-paper: Vint was there}}
          - {speaker: pim-sorrel, for: LI, cite: {sluice-paper: Sorrel was there}}
        ---
        """);
    Dossiers.edit(
        content,
        "statements/lock.yaml",
        "id: vint-water",
        "id: vint-water\n    event: sluice-talks");
    assertThat(silent(build())).containsExactly("Liechtenstein", "Liechtenstein");
    Files.writeString(
        content.resolve("statements/sluice.yaml"),
        """
        - id: sorrel-later
          speaker: pim-sorrel
          event: sluice-talks
          topics: [barges, water]
          gist: {en: Barges should wait., ko: 바지선은 기다려야 한다., zh-Hans: 驳船应等待。}
          said: [{source: sluice-paper, verb: said, quote: barges should wait}]
        """);
    Path out = build();
    assertThat(silent(out)).isEmpty();
    assertThat(page(out, "summits/sluice-talks.html").select(".said .silent")).isEmpty();
  }

  private static List<String> silent(Path out) throws IOException {
    return page(out, "summits/lock-talks.html").select(".spoke:has(.silent) .who").eachText();
  }

  @Test
  void machinesAreToldNeitherQuestionsNorWhatNoSourceCarries() throws IOException {
    add(
        SUMMIT,
        """
        claims:
          - id: opener
            about: Who opened the lock
            readings:
              - {text: The keeper did., cite: {sluice-paper: the keeper}}
              - {text: The guard did., cite: {sluice-paper: the guard}}
            differ: open
        """
            + PART_OF
            + ", because: It was the same day.}\n");
    String inferred = linked(build());
    assertThat(inferred)
        .contains("The keeper did.", "The guard did.")
        .doesNotContain("Who opened the lock", "superEvent", "\"inLanguage\":\"ko\"");
    assertThat(Files.readString(temp.resolve("lock-out/data/summits.csv")))
        .doesNotContain("lock-visit");
    Dossiers.edit(content, SUMMIT, ", because: It was the same day.", "");
    assertThat(linked(build())).contains("superEvent");
    assertThat(Files.readString(temp.resolve("lock-out/data/summits.csv"))).contains("lock-visit");
  }

  private static String linked(Path out) throws IOException {
    return page(out, "summits/lock-talks.html").select("script[type=application/ld+json]").html();
  }

  @Test
  void untranslatedWordsAreToldOnAllPagesThatHaveThemAndOnNoOther() throws IOException {
    assertThat(noticed(build())).isEmpty();
    Dossiers.edit(
        content,
        "statements/lock.yaml",
        "{en: Water should run., ko: 물은 흘러야 한다., zh-Hans: 水应流动。}",
        "{en: Water should run., zh-Hans: 水应流动。}");
    Path out = Built.whole(content).out();
    Set<String> having = new TreeSet<>();
    for (String page : pages(out)) {
      if (page.startsWith("ko/") && page(out, page).text().contains("Water should run.")) {
        having.add(page);
      }
    }
    assertThat(having).hasSizeGreaterThan(3);
    assertThat(noticed(out)).isEqualTo(having);
    Messages korean = new Messages(Language.of("ko"));
    String notice = PaperText.bare(korean.get("page.borrowed", korean.get("lang.en")));
    assertThat(PaperText.of(out.resolve("ko/speakers/ora-vint.pdf"))).contains(notice);
    assertThat(PaperText.of(out.resolve("ko/agreements/lock-pact.pdf"))).doesNotContain(notice);
    assertThat(PaperText.of(out.resolve("speakers/ora-vint.pdf"))).doesNotContain(notice);
  }

  private static Set<String> noticed(Path out) throws IOException {
    Set<String> noticed = new TreeSet<>();
    for (String page : pages(out)) {
      if (!page(out, page).select(".borrowed").isEmpty()) {
        noticed.add(page);
      }
    }
    return noticed;
  }

  @Test
  void anOfficeIsNeverShownWithoutItsTime() throws IOException {
    add(
        "speakers/ora-vint.md",
        """
        offices:
          - title: {en: Keeper of locks, ko: 수문장, zh-Hans: 船闸长}
            seen: 2025-04-02
            cite: {sluice-paper: Vint was there}
        """);
    add(SUMMIT, "held: {is: 2025, cite: {sluice-paper: this year}}\n");
    Path out = build();
    String list = "Keeper of locks, in office on 2 April 2025";
    assertThat(page(out, "speakers/index.html").text()).contains(list);
    assertThat(page(out, "index.html").text()).contains(list);
    assertThat(page(out, "summits/lock-talks.html").select("#participant_ora-vint").text())
        .as("the words cited for the summit name it")
        .contains("Keeper of locks");
    Dossiers.edit(content, "speakers/ora-vint.md", "Vint was there", "the keeper");
    assertThat(page(build(), "summits/lock-talks.html").select("#participant_ora-vint").text())
        .as("one day of a year is not all of it")
        .doesNotContain("Keeper of locks", "guest", "host");
  }

  /** The day on which somebody is seen in an office may be that of no source. */
  @Test
  void anOfficeWhoseDayIsInferredSaysSoInEveryLanguage() throws IOException {
    add(
        "speakers/ora-vint.md",
        """
        offices:
          - title: {en: Keeper of locks, ko: 수문장, zh-Hans: 船闸长}
            seen: 2025-04
            because: {en: The paper has no date., ko: 신문에 날짜가 없다., zh-Hans: 报纸没有日期。}
            cite: {sluice-paper: Vint was there}
        """);
    Path out = build();
    Map<String, String> told =
        Map.of(
            "", "in office in April 2025 (our inference)",
            "ko/", "2025년 4월 당시 직함(편집자 추론)",
            "zh/", "2025年4月时的职务（编者推断）");
    for (Map.Entry<String, String> language : told.entrySet()) {
      String list = language.getKey() + "speakers/index.html";
      assertThat(page(out, list).text()).contains(language.getValue());
    }
  }

  @Test
  void daysOfOneMonthCloseUp() throws IOException {
    add(SUMMIT, "held: {is: 2025-03-07/2025-03-08, cite: {sluice-paper: two days}}\n");
    Path out = build();
    assertThat(page(out, "summits/lock-talks.html").select(".when").text())
        .startsWith("7–8 March 2025");
    assertThat(page(out, "ko/summits/lock-talks.html").select(".when").text())
        .startsWith("2025년 3월 7일~8일");
    assertThat(page(out, "zh/summits/lock-talks.html").select(".when").text())
        .startsWith("2025年3月7日至8日");
  }

  /** Adds fields to a record at its end. */
  private void add(String path, String fields) throws IOException {
    Path file = content.resolve(path);
    String text = Files.readString(file);
    int end = text.lastIndexOf("---");
    Files.writeString(file, text.substring(0, end) + fields + text.substring(end));
  }

  private Path build() {
    return Built.of(content, Program.NOW).out();
  }

  private static Document page(Path out, String path) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(path)));
  }

  private static List<String> pages(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .map(file -> out.relativize(file).toString())
          .filter(path -> path.endsWith(".html"))
          .toList();
    }
  }
}
