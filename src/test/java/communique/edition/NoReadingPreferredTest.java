package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Built;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.PaperText;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where sources differ, no page and no file tells what one of them says as the fact. */
@Tag("thorough")
class NoReadingPreferredTest {

  private static final String TWO_OF_ALL =
      """
      held:
        - {is: 2025-04-01, cite: {sluice-paper: on the first}}
        - {is: 2024-12-31, cite: {weir-post: on the last}}
      place:
        - {is: upper-lock, cite: {sluice-paper: above}}
        - {is: lower-lock, cite: {weir-post: below}}
      grade:
        - {is: state-visit, cite: {sluice-paper: of state}}
        - {is: working-visit, cite: {weir-post: for work}}
      """;

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void copy() throws IOException {
    content = Trees.copy(Cases.root().resolve("silence/nothing"), temp.resolve("lock"));
    append(
        "sources.yaml",
        """
        - {id: weir-post, publisher: The Weir Post, title: Locks Shut, published: 2025-04-03,
           kind: news, language: en}
        """);
    append(
        "register.yaml",
        """
        places:
          - {id: valley, name: {en: Valley, ko: 골짜기, zh-Hans: 山谷}, country: LI}
          - {id: upper-lock, within: valley,
             name: {en: Upper Lock, ko: 윗수문, zh-Hans: 上船闸}}
          - {id: lower-lock, name: {en: Lower Lock, ko: 아랫수문, zh-Hans: 下船闸}}
        """);
  }

  @Test
  void whateverTellsTheOneDayTownOrGradeTellsTheOther() throws IOException {
    summit(TWO_OF_ALL);
    Path out = Built.whole(content).out();
    assertAllTold(out);
    assertThat(page(out, "summits/lock-talks.html").select(".head").text())
        .contains("state visit or working visit")
        .contains("1 April 2025 or 31 December 2024 · Upper Lock, Liechtenstein or Lower Lock");
    assertThat(page(out, "ko/index.html").select("article").text())
        .contains("2025년 4월 1일 또는 2024년 12월 31일")
        .contains("윗수문 또는 아랫수문");
    for (String page : List.of("index.html", "ko/index.html", "countries/li-mc.html")) {
      assertThat(page(out, page).select("article .kind a[href^=#s_], .what a[href^=#s_]"))
          .as(page)
          .hasSize(2);
    }
    assertThat(page(out, "zh/timeline.html").select("#lock-talks").text())
        .contains("2025年4月1日或2024年12月31日")
        .contains("上船闸或下船闸");
    for (String sheet : List.of("summits/lock-talks.pdf", "speakers/ora-vint.pdf")) {
      assertThat(PaperText.of(out.resolve(sheet)))
          .contains("1April2025")
          .contains("31December2024");
    }
  }

  @Test
  void theOrderInTheFileTellsNothing() throws IOException {
    summit(
        """
        held:
          - {is: 2024-12-31, cite: {weir-post: on the last}}
          - {is: 2025-04-01, cite: {sluice-paper: on the first}}
        """);
    assertThat(page(build(), "summits/lock-talks.html").select(".when").text())
        .contains("31 December 2024 or 1 April 2025");
  }

  /**
   * Both days and both towns, wherever one of them is but on the page of the source that has it.
   */
  private static void assertAllTold(Path out) throws IOException {
    int told = 0;
    for (String path : pages(out).stream().filter(one -> !one.contains("sources/")).toList()) {
      String text = page(out, path).text();
      if (text.contains("1 April 2025")) {
        told++;
        assertThat(text).as(path).contains("31 December 2024");
      }
      if (text.contains("Upper Lock")) {
        assertThat(text).as(path).contains("Lower Lock");
      }
      if (text.contains("state visit")) {
        assertThat(text).as(path).contains("working visit");
      }
    }
    assertThat(told).as("pages that tell of the day").isGreaterThan(6);
  }

  @Test
  void filesTellBothOrTheyAreMarked() throws IOException {
    summit(TWO_OF_ALL);
    Path out = build();
    String linked =
        page(out, "summits/lock-talks.html").select("script[type=application/ld+json]").html();
    assertThat(linked)
        .contains("\"startDate\":[\"2025-04-01\",\"2024-12-31\"]")
        .containsPattern("\"location\":\\[.*Upper Lock.*Lower Lock.*\\]");
    String calendar = Files.readString(out.resolve("summits/lock-talks.ics"));
    assertThat(calendar.lines().filter("STATUS:TENTATIVE"::equals)).hasSize(2);
    assertThat(calendar.lines().filter("LOCATION;LANGUAGE=en:Upper Lock or Lower Lock"::equals))
        .hasSize(2);
    assertThat(found(out)).contains("1 April 2025 or 31 December 2024");
  }

  @Test
  void whatIsOnlyWiderThanAnotherIsNoOtherAnswer() throws IOException {
    summit(
        """
        held:
          - {is: 2025-04, cite: {weir-post: in April}}
          - {is: 2025-04-01, cite: {sluice-paper: on the first}}
        place:
          - {is: valley, cite: {weir-post: in the valley}}
          - {is: upper-lock, cite: {sluice-paper: above}}
        """);
    Path out = build();
    assertThat(page(out, "summits/lock-talks.html").select(".when").text())
        .isEqualTo("1 April 2025 · Upper Lock, Liechtenstein");
    assertThat(page(out, "timeline.html").select("#lock-talks .date").text())
        .startsWith("1 April 2025")
        .doesNotContain("month");
    assertThat(found(out)).contains("\"1 April 2025\"");
    assertThat(page(out, "summits/lock-talks.html").select("#fact_held dd")).hasSize(2);
  }

  @Test
  void aSpanIsMoreThanItsDays() throws IOException {
    summit(
        """
        held:
          - {is: 2025-04-01/2025-04-03, cite: {weir-post: three days}}
          - {is: 2025-04-01, cite: {sluice-paper: on the first}}
        """);
    assertThat(page(build(), "summits/lock-talks.html").select(".when").text())
        .isEqualTo("1–3 April 2025 or 1 April 2025");
  }

  @Test
  void theNumberOfDocumentsIsToldAsEachSourceGivesItWithoutARest() throws IOException {
    Dossiers.edit(
        content,
        "summits/lock-talks.md",
        "outcomes:\n",
        """
        outcomes:
          stated: [{is: 2, cite: {sluice-paper: two}}, {is: 3, cite: {weir-post: three}}]
        """);
    Path out = Built.whole(content).out();
    assertThat(page(out, "summits/lock-talks.html").select(".lead").text())
        .matches("2 documents .* or 3 documents .*; one document is named[.].*");
    assertThat(page(out, "summits/lock-talks.html").text()).doesNotContain("identified here");
    assertThat(page(out, "ko/summits/lock-talks.html").select(".lead").text())
        .matches("문서 2건.* 또는 문서 3건.*[.] 이름이 밝혀진 문서는 1건[.].*");
    assertThat(PaperText.of(out.resolve("summits/lock-talks.pdf")))
        .contains("2documents", "3documents")
        .doesNotContain("identifiedhere");
  }

  @Test
  void twoSourcesOfOneNumberLeaveARest() throws IOException {
    Dossiers.edit(
        content,
        "summits/lock-talks.md",
        "outcomes:\n",
        """
        outcomes:
          stated: [{is: 3, cite: {sluice-paper: three}}, {is: 3, as: a trio, cite: {weir-post: trio}}]
        """);
    assertThat(page(build(), "summits/lock-talks.html").select(".documents .rest").text())
        .isEqualTo("2 more are not identified here.");
    Dossiers.edit(
        content, "summits/lock-talks.md", "outcomes:\n", "outcomes:\n  rest: not-stated\n");
    assertThat(page(build(), "summits/lock-talks.html").select(".documents .rest").text())
        .isEqualTo("2 more are named in no source we read.");
  }

  @Test
  void whereNoDocumentHasASheetNoneIsSaidToBeMore() throws IOException {
    Dossiers.edit(
        content,
        "summits/lock-talks.md",
        "identified:\n    - {agreement: lock-pact, counted: in, cite: {sluice-paper: a pact}}",
        "stated: {is: 3, cite: {sluice-paper: three}}");
    Document page = page(build(), "summits/lock-talks.html");
    assertThat(page.select(".lead").text()).contains("no document is identified here");
    assertThat(page.select(".documents .rest")).isEmpty();
    Dossiers.edit(
        content, "summits/lock-talks.md", "outcomes:\n", "outcomes:\n  rest: not-stated\n");
    assertThat(page(build(), "summits/lock-talks.html").select(".documents .rest").text())
        .isEqualTo("None of them is named in a source we read.");
  }

  @Test
  void nothingIsCountedInANumberThatNobodyStates() throws IOException {
    Path out = Built.whole(content).out();
    for (String page : List.of("summits/lock-talks", "agreements/lock-pact")) {
      assertThat(page(out, page + ".html").text()).contains("Lock").doesNotContain("counted");
      assertThat(page(out, "ko/" + page + ".html").text()).doesNotContain("건수");
      assertThat(page(out, "zh/" + page + ".html").text()).doesNotContain("数目");
      assertThat(PaperText.of(out.resolve(page + ".pdf"))).doesNotContain("counted");
    }
    Dossiers.edit(
        content,
        "summits/lock-talks.md",
        "outcomes:\n",
        "outcomes:\n  stated: {is: 1, cite: {sluice-paper: one}}\n");
    assertThat(page(build(), "agreements/lock-pact.html").text())
        .contains("counted in the stated number");
  }

  /** She was a minister on the one day and a keeper on the other. */
  @Test
  void theOfficeOfEachDayIsTold() throws IOException {
    summit(TWO_OF_ALL);
    Dossiers.edit(
        content,
        "speakers/ora-vint.md",
        "name:",
        """
        offices:
          - {title: Minister, to: 2025-01-31, from: 2020, cite: {weir-post: a minister}}
          - {title: Keeper, from: 2025-02-01, cite: {sluice-paper: the keeper}}
        name:""");
    assertThat(page(build(), "summits/lock-talks.html").select("#participant_ora-vint").text())
        .contains("Keeper", "Minister");
  }

  @Test
  void whatComesOnceInALifeAndHasTwoDaysIsTentative() throws IOException {
    Dossiers.edit(
        content,
        "agreements/lock-pact.md",
        "topics:",
        """
        history:
          - {status: announced, when: 2025-03-01, cite: {sluice-paper: on the first}}
          - {status: announced, when: 2025-03-02, cite: {weir-post: on the second}}
          - {status: signed, when: 2025-03-03, cite: {weir-post: was signed}}
          - {status: amended, when: 2025-03-10, cite: {weir-post: was amended}}
          - {status: amended, when: 2025-03-20, cite: {weir-post: once more}}
        topics:""");
    String calendar = Files.readString(build().resolve("agreements/lock-pact.ics"));
    assertThat(calendar.lines().filter(line -> line.startsWith("STATUS:")))
        .containsExactly(
            "STATUS:TENTATIVE",
            "STATUS:TENTATIVE",
            "STATUS:CONFIRMED",
            "STATUS:CONFIRMED",
            "STATUS:CONFIRMED");
  }

  private void summit(String fields) throws IOException {
    Dossiers.edit(content, "summits/lock-talks.md", "participants:", fields + "participants:");
  }

  private void append(String path, String lines) throws IOException {
    Files.writeString(content.resolve(path), Files.readString(content.resolve(path)) + lines);
  }

  private Path build() {
    return Built.of(content, Program.NOW).out();
  }

  /** What the search shows of all records. */
  private static String found(Path out) throws IOException {
    return String.join("", Trees.read(out.resolve("search/records")).values());
  }

  private static Document page(Path out, String path) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(path)));
  }

  private static List<String> pages(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .map(file -> out.relativize(file).toString())
          .filter(
              path -> path.endsWith(".html") && !path.startsWith("ko/") && !path.startsWith("zh/"))
          .toList();
    }
  }
}
