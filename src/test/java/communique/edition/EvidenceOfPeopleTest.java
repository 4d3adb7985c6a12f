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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was there, and who held which office: told with its own source wherever there is room. */
@Tag("thorough")
class EvidenceOfPeopleTest {

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void copy() throws IOException {
    content = Trees.copy(Cases.root().resolve("silence/nothing"), temp.resolve("lock"));
    append(
        "sources.yaml",
        """
        - {id: guest-list, publisher: The Guest List, title: Who Came, published: 2025-04-03,
           kind: news, language: en}
        - {id: roll-call, publisher: The Roll, title: Who Is Who, published: 2025-04-04,
           kind: news, language: en}
        """);
    for (String person : List.of("ora-vint LI", "pim-sorrel MC")) {
      String[] both = person.split(" ", -1);
      Dossiers.edit(
          content, "speakers/" + both[0] + ".md", "name:", "country: " + both[1] + "\nname:");
    }
    append(
        "events.yaml",
        """
        - id: lock-ball
          title: {en: Ball, ko: 무도회, zh-Hans: 舞会}
          when: {is: 2025-04-02, cite: {sluice-paper: on Wednesday}}
          who:
            - {is: ora-vint, cite: {guest-list: Vint danced}}
            - is: pim-sorrel
              cite: {roll-call: Sorrel lit the lamps}
              because: {en: Lamps burn at balls., ko: 무도회에는 등이 켜진다., zh-Hans: 舞会点灯。}
        """);
  }

  @Test
  void attendanceBearsItsOwnMarkWhereverItStands() throws IOException {
    Path out = Built.whole(content).out();
    for (String folder : List.of("", "ko/", "zh/")) {
      Document timeline = page(out, folder + "timeline.html");
      assertMarked(timeline, "#lock-ball .by a[href$=ora-vint.html]", "Guest List");
      assertMarked(timeline, "#lock-ball .by a[href$=pim-sorrel.html]", "Roll");
      Document pair = page(out, folder + "countries/li-mc.html");
      assertMarked(pair, ".moments .by a[href$=ora-vint.html]", "Guest List", "Sluice Paper");
      Document person = page(out, folder + "speakers/ora-vint.html");
      assertMarked(person, ".events b:has(a[href$=lock-ball])", "Guest List");
      assertThat(PaperText.of(out.resolve(folder + "speakers/ora-vint.pdf")))
          .contains("TheGuestList");
    }
    assertThat(page(out, "timeline.html").select("#lock-ball").text())
        .contains("Pim Sorrel our inference")
        .contains("Our inference: Lamps burn at balls.");
    assertThat(page(out, "ko/speakers/pim-sorrel.html").select(".events").text())
        .contains("무도회에는 등이 켜진다.");
    assertThat(page(out, "countries/mc.html").text()).contains("Pim Sorrel (our inference)");
    assertThat(PaperText.of(out.resolve("zh/speakers/pim-sorrel.pdf"))).contains("舞会点灯。");
    assertThat(page(out, "sources/guest-list.html").text()).contains("Who was there");
  }

  @Test
  void attendanceIsAClaimInTheDataAndOurInferenceIsMarked() throws IOException {
    Path out = Built.whole(content).out();
    assertThat(Files.readString(out.resolve("data/claims.jsonl")).lines())
        .anyMatch(line -> line.contains("\"who\"") && line.contains("Vint danced"));
    assertThat(Files.readString(out.resolve("data/events.csv")).lines())
        .anyMatch(
            line -> line.contains("ora-vint pim-sorrel") && line.endsWith(",who,,,published"));
    assertThat(linked(out, "ora-vint")).contains("Ball");
    assertThat(linked(out, "pim-sorrel")).doesNotContain("Ball");
  }

  /** The page tells its changes in a place of their own. */
  @Test
  void aChangeOfThePageOfAPersonIsNoRecordThatMentionsThem() throws IOException {
    Files.writeString(
        content.resolve("changes.yaml"),
        """
        - id: vint-clearer
          record: ora-vint
          of: name
          on: 2025-05-01
          kind: clarification
          before: Vint
          after: Ora Vint
          reason: {en: Both names are told., ko: 두 이름을 모두 적는다., zh-Hans: 两名并列。}
        """);
    Document person = page(Built.of(content, Program.NOW).out(), "speakers/ora-vint.html");
    assertThat(person.select("section:has(#part_mentioned)").text()).doesNotContain("Both names");
    assertThat(person.text()).containsOnlyOnce("Both names are told.");
  }

  private static String linked(Path out, String person) throws IOException {
    return page(out, "speakers/" + person + ".html")
        .select("script[type=application/ld+json]")
        .html();
  }

  @Test
  void anOfficeBearsItsOwnMarkAndReason() throws IOException {
    Dossiers.edit(
        content,
        "summits/lock-talks.md",
        "participants:",
        "held: {is: 2025-04-01, cite: {sluice-paper: on the first}}\nparticipants:");
    Dossiers.edit(
        content,
        "speakers/ora-vint.md",
        "name:",
        """
        offices:
          - title: {en: Keeper, ko: 수문장, zh-Hans: 船闸长}
            from: 2020
            cite: {roll-call: keeper since 2020}
        name:""");
    Dossiers.edit(
        content,
        "speakers/pim-sorrel.md",
        "name:",
        """
        offices:
          - title: {en: Warden, ko: 관리인, zh-Hans: 看守}
            from: 2020
            cite: {guest-list: the lamps}
            because: {en: Wardens light lamps., ko: 관리인은 등을 켠다., zh-Hans: 看守点灯。}
        name:""");
    Path out = Built.whole(content).out();
    for (String folder : List.of("", "ko/", "zh/")) {
      Document summit = page(out, folder + "summits/lock-talks.html");
      assertMarked(summit, "#participant_ora-vint .about", "Roll");
      assertMarked(summit, "#participant_pim-sorrel .about", "Guest List");
      assertMarked(
          page(out, folder + "index.html"), "#part_speakers + ul .note", "Guest List", "Roll");
      assertThat(PaperText.of(out.resolve(folder + "summits/lock-talks.pdf")))
          .contains("TheRoll", "TheGuestList");
    }
    assertThat(page(out, "summits/lock-talks.html").select("#participant_pim-sorrel").text())
        .contains("Our inference: Wardens light lamps.");
    assertThat(PaperText.of(out.resolve("ko/summits/lock-talks.pdf"))).contains("관리인은등을켠다.");
  }

  /** In these places, or right behind them, the sources are marked, and all are in the list. */
  private static void assertMarked(Document page, String place, String... sources) {
    List<String> marked =
        page.select(place).stream()
            .flatMap(
                one -> {
                  Elements at =
                      one.is("a, b")
                          ? new Elements(
                              one.nextElementSiblings().select(".src").stream().limit(1).toList())
                          : new Elements(one);
                  return at.select("a[href^=#s_]").stream();
                })
            .map(mark -> page.select(mark.attr("href")).text())
            .toList();
    assertThat(sources)
        .as(place)
        .allSatisfy(source -> assertThat(marked).anyMatch(line -> line.contains(source)));
  }

  private void append(String path, String lines) throws IOException {
    Files.writeString(content.resolve(path), Files.readString(content.resolve(path)) + lines);
  }

  private static Document page(Path out, String path) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(path)));
  }
}
