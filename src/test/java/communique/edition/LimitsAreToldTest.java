package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Built;
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

/** What limits a sentence or a value stands with it wherever it stands alone. */
@Tag("thorough")
class LimitsAreToldTest {

  private static final String SUMMIT = "summits/port-talks-2025";
  private static final String NETS = "agreements/nets-mou-2025";
  private static final String DOUBTED = "Nets should get wider meshes. [wording in doubt]";
  private static final String SIGNED =
      "  - {status: signed, when: 2025-03-08, cite: {northern-courier: signed by Lind}}\n";

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void copy() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @Test
  void aDoubtStandsWhereverTheGistDoes() throws IOException {
    Path out = Built.whole(content).out();
    for (String page : List.of("who-said-what", "topics/fisheries", "speakers/iven-marsh")) {
      assertThat(page(out, page + ".html").select(".gist").text()).as(page).contains(DOUBTED);
    }
    assertThat(found(out)).contains(DOUBTED);
    for (String sheet : List.of(SUMMIT, "speakers/iven-marsh")) {
      assertThat(PaperText.ofFirstPage(out.resolve(sheet + ".pdf")))
          .contains(PaperText.bare(DOUBTED));
    }
    assertThat(Files.readString(out.resolve("data/renditions.csv")))
        .contains("He had asked for narrower ones before.");
    assertThat(page(out, SUMMIT + ".html").select(".sides").text()).contains("[wording in doubt]");
  }

  @Test
  void aDoubtAboutOneOfSeveralWordingsIsToldAsSuch() throws IOException {
    edit(
        "statements/port-talks-2025.yaml",
        "        interpreted: through an interpreter\n",
        "        doubt: {because: It was noisy on the quay., words: loud waves}\n");
    Path out = build();
    assertThat(page(out, "who-said-what.html").select(".gist").text())
        .contains("The sea belongs to both. [one wording in doubt]");
    assertThat(page(out, "speakers/ana-torvald.html").select("script[type*=ld]").html())
        .doesNotContain("The sea is ours and yours", "The sea is yours and ours");
  }

  @Test
  void aDraftIsMarkedAmongHitsAndInTheListOfWhatWasSaid() throws IOException {
    edit(
        "statements/port-talks-2025.yaml",
        "    speaker: iven-marsh\n",
        "    speaker: iven-marsh\n    state: draft\n");
    edit(SUMMIT + ".md", "brief: [first-in-years, marsh-nets]", "brief: [first-in-years]");
    edit(NETS + ".md", "topics: [fisheries]\nclaims", "topics: [fisheries]\nstate: draft\nclaims");
    Path out = temp.resolve("drafts");
    Program run =
        Program.run(
            "build",
            content.toString(),
            "--out=" + out,
            "--include=drafts",
            "--edition=web",
            "--quiet");
    assertThat(run.err()).doesNotContain("error");
    assertThat(page(out, "who-said-what.html").select(".gist").text())
        .contains(DOUBTED + " [draft]");
    assertThat(found(out)).contains(DOUBTED + " [draft]", "Memorandum on nets [draft]");
  }

  @Test
  void whatOneSourceSaysIsMarkedAmongHitsWhereOthersSayOtherwise() throws IOException {
    edit(
        SUMMIT + ".md",
        "venue: not-stated",
        "venue: [{is: A ship, cite: {harbour-gazette: on board}}, {is: A hall, cite: {northern-courier: ashore}}]");
    edit(
        SUMMIT + ".md",
        "cite: {harbour-gazette: first time in years, northern-courier: first time in years}",
        "cite: {harbour-gazette: first time in years,"
            + " northern-courier: {words: first time in years, support: contradicts}}");
    String found = found(build());
    assertThat(found)
        .contains(
            "A ship (sources differ)",
            "A hall (sources differ)",
            "A lunch on board. (sources differ)",
            "Merovia. (our inference) (sources differ)",
            "They had not met for years. (1 source says otherwise)",
            "The sea belongs to both. (sources differ)")
        .doesNotContain("\"A ship\"");
  }

  @Test
  void oneSourceThatGivesTwoSumsIsCountedAndToldAsOne() throws IOException {
    edit(
        NETS + ".md",
        "amount: {print: 12 million Swedish crowns, cite: {northern-courier: 12 million Swedish crowns}}",
        "amount: [{print: 12 million Swedish crowns, cite: {northern-courier: 12 million Swedish crowns}},"
            + " {print: 15 million Swedish crowns, cite: {northern-courier: 15 million Swedish crowns}}]");
    Path out = Built.whole(content).out();
    Document sheet = page(out, NETS + ".html");
    assertThat(sheet.select(".lead").text())
        .contains("12 million Swedish crowns")
        .contains("(one source gives each of them)");
    assertThat(sheet.select(".differences tbody.open").text())
        .contains("Amount", "15 million", "One source gives each of them.");
    assertThat(page(out, "index.html").select(".lead").text())
        .contains("(one source gives each of them)");
    assertThat(page(out, "differences.html").text()).contains("15 million Swedish crowns");
    assertThat(found(out)).contains("15 million Swedish crowns (one source gives each of them)");
    assertThat(page(out, SUMMIT + ".html").select("#outcome_nets-mou-2025").text())
        .contains("Open: Amount");
    assertThat(PaperText.ofFirstPage(out.resolve(SUMMIT + ".pdf")))
        .contains(PaperText.bare("Open: Amount"));
  }

  @Test
  void theSameSumInOtherWordsIsNoOther() throws IOException {
    edit(
        NETS + ".md",
        "amount: {print: 12 million Swedish crowns, cite: {northern-courier: 12 million Swedish crowns}}",
        "amount: [{print: 12 million Swedish crowns, cite: {northern-courier: 12 million Swedish crowns}},"
            + " {print: SEK 12 million, cite: {harbour-gazette: SEK 12 million}}]");
    Document sheet = page(build(), NETS + ".html");
    assertThat(sheet.select(".lead").text()).doesNotContain(" or ").doesNotContain("differ");
    assertThat(sheet.select(".differences")).isEmpty();
  }

  @Test
  void anInferredDayOfAStepIsMarkedWhereverItStands() throws IOException {
    edit(
        NETS + ".md",
        SIGNED,
        "  - {status: signed, when: {is: 2025-03-08, because: The talks were then.}, cite: {northern-courier: signed by Lind}}\n");
    Path out = build();
    String day = "8 March 2025 (our inference)";
    assertThat(
            page(out, "timeline.html")
                .select("li[id^=nets] .date, li:has(a[href*=nets]) .date")
                .text())
        .contains(day);
    assertThat(page(out, "timeline.html").select("svg").text())
        .contains("8 March 2025 (our inference)");
    assertThat(page(out, "agreements/index.html").select("tbody").text()).contains(day);
    assertThat(Files.readString(out.resolve(NETS + ".ics")).replace("\r\n ", ""))
        .contains("signed (our inference)")
        .contains("Our inference: The talks were then.");
    assertThat(Files.readString(out.resolve("data/history.csv")))
        .contains("nets-mou-2025,1,signed,2025-03-08,,,,when");
    assertThat(record(out, "agreements/nets-mou-2025")).doesNotContain("8 March 2025");
  }

  @Test
  void theDaysOfADisputedStepAreToldTogether() throws IOException {
    edit(
        NETS + ".md",
        SIGNED,
        "  - {status: signed, when: [{is: 2025-03-08, cite: {northern-courier: on 8 March}},"
            + " {is: 2025-03-09, cite: {harbour-gazette: early in March}}], cite: {northern-courier: signed by Lind}}\n");
    Path out = build();
    String days = "8 March 2025 or 9 March 2025";
    assertThat(page(out, "agreements/index.html").select("tbody").text()).contains(days);
    assertThat(record(out, "agreements/nets-mou-2025")).contains(days);
  }

  @Test
  void aCalendarTellsWhoSaysOtherwise() throws IOException {
    edit(
        SUMMIT + ".md",
        """
          - {is: 2025-03-08, cite: {northern-courier: on 8 March}}
          - {is: 2025-03, as: early in March, cite: {harbour-gazette: early in March}, note: The gazette names no day.}
        """,
        "  - {is: 2025-03-08, cite: {northern-courier: on 8 March,"
            + " harbour-gazette: {words: early in March, support: contradicts}}}\n");
    edit(
        NETS + ".md",
        "cite: {northern-courier: signed by Lind}}\npredecessor",
        "cite: {northern-courier: signed by Lind, harbour-gazette: {words: some ports, support: contradicts}}}\npredecessor");
    Path out = build();
    for (String sheet : List.of(SUMMIT, NETS)) {
      assertThat(Files.readString(out.resolve(sheet + ".ics")).replace("\r\n ", ""))
          .as(sheet)
          .contains("STATUS:TENTATIVE")
          .contains("1 source says otherwise");
    }
    assertThat(page(out, SUMMIT + ".html").select("#outcome_nets-mou-2025").text())
        .contains("1 source says otherwise");
  }

  @Test
  void whatCameBeforeHasItsSourcesOnTheFirstPageOfPaper() throws IOException {
    edit(
        "events.yaml",
        "when: {is: 2024~, cite: {harbour-gazette: about a year ago}}",
        "when: [{is: 2024-02-01, cite: {harbour-gazette: on the first}}, {is: 2024-02-05, cite: {northern-courier: on the fifth}}]");
    String page = PaperText.ofFirstPage(Built.whole(content).out().resolve(SUMMIT + ".pdf"));
    assertThat(page).contains("1February2024TheHarbourGazette;5February2024NorthernCourier");
  }

  @Test
  void eachOfTwoPartiesHasItsLastStep() throws IOException {
    edit(
        NETS + ".md",
        SIGNED,
        SIGNED
            + "  - {status: ratified, by: [vastria], when: 2025-03-09, cite: {northern-courier: signed by Lind}}\n");
    Path out = build();
    assertThat(page(out, NETS + ".html").select(".lead").text())
        .contains("signed, as reported")
        .contains("ratified by Vastria, as reported");
    assertThat(page(out, "agreements/index.html").select("tbody").text())
        .contains("signed; ratified by Vastria");
    assertThat(page(out, SUMMIT + ".html").select("#outcome_nets-mou-2025").text())
        .contains("signed, as reported")
        .contains("· ratified by Vastria, as reported");
    assertThat(Files.readString(out.resolve("data/agreements.csv"))).contains("signed | ratified");
  }

  @Test
  void whatDoesNotSayItSharesNothing() throws IOException {
    edit(
        SUMMIT + ".md",
        "cite: {harbour-gazette: first time in years, northern-courier: first time in years}",
        "cite: {harbour-gazette: first time in years,"
            + " northern-courier: {words: first time in years, support: contradicts}}");
    Document before = page(Built.synthetic().out(), "sources/harbour-gazette.html");
    Document after = page(build(), "sources/harbour-gazette.html");
    assertThat(alone(after)).isEqualTo(alone(before) + 1);
    assertThat(after.select("dt:contains(They had not met)").text()).contains("on it alone");
  }

  @Test
  void theHomePageCountsWhatTheTimelineTells() throws IOException {
    Path out = build();
    assertThat(page(out, "index.html").select(".entrances li:has(a[href=timeline.html]) b").text())
        .isEqualTo(String.valueOf(page(out, "timeline.html").select(".moments > li").size()));
    assertThat(page(out, "index.html").text()).doesNotContain("One source.");
  }

  /** A part of its own of a larger number is not the number, nor the day. */
  @Test
  void wordsForADateStandAloneOnlyIfTheyTellIt() throws IOException {
    edit(
        SUMMIT + ".md",
        "  - {is: 2025-03, as: early in March,",
        "  - {is: 2025-03, as: early that month,");
    Path out = build();
    assertThat(page(out, SUMMIT + ".html").select("#fact_held").text())
        .contains("March 2025, early that month");
  }

  /** The newspaper of a day in the Julian calendar bears that day; files go by the day it was. */
  @Test
  void aSourceCanCountInDaysOfItsOwn() throws IOException {
    edit(
        "sources.yaml",
        "  published: not-stated\n",
        "  published: 2025-02-25\n  calendar: julian\n");
    Path out = build();
    assertThat(page(out, "sources/harbour-gazette.html").text())
        .contains("25 February 2025 (Julian calendar; 10 March 2025 in the Gregorian)");
    assertThat(Files.readString(out.resolve("data/sources.csv"))).contains("2025-03-10");
    assertThat(Files.readString(out.resolve(SUMMIT + ".bib"))).contains("date = {2025-03-10}");
  }

  private static int alone(Document source) {
    return Integer.parseInt(source.select("rect.own").attr("width"));
  }

  /** What a search shows of the record at that address. */
  private static String record(Path out, String address) throws IOException {
    String all = found(out);
    int from = all.indexOf("\"" + address);
    return all.substring(from).split("\\[\"[a-z]+\",\"[a-z]+[/.]", 2)[0];
  }

  private void edit(String path, String words, String by) throws IOException {
    Dossiers.edit(content, path, words, by);
  }

  private Path build() {
    return Built.of(content, Program.NOW).out();
  }

  private static String found(Path out) throws IOException {
    return Stream.of(Trees.read(out.resolve("search/records")))
        .flatMap(files -> files.values().stream())
        .reduce("", String::concat);
  }

  private static Document page(Path out, String path) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(path)));
  }
}
