package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is signed, open and not stated is read on the sheet of our own summit in seconds. */
@Tag("thorough")
class AtAGlanceTest {

  /** What a sheet may weigh, in each language. */
  private static final long MOST_BYTES = 60 * 1024;

  @TempDir static Path temp;

  private static Path out = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    out = temp.resolve("site");
    Path content = Trees.copy(Path.of("content"), temp.resolve("content"));
    Program run =
        Program.plain(
            "build",
            content.toString(),
            "--edition=web,data",
            "--as-of=" + OwnDossierTest.VERIFIED,
            "--out=" + out);
    assertThat(run.status()).as(run.err()).isZero();
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(path)));
  }

  private static Document summit() throws IOException {
    return page("summits/lee-xi-gyeongju-2025.html");
  }

  @Test
  void aDocumentSaysWhoSignedItAndWhatOfItIsOpen() throws IOException {
    Element swap = summit().expectFirst("#outcome_kr-cn-currency-swap-2025");
    assertThat(swap.select(".about").eachText())
        .anyMatch(line -> line.startsWith("signed by Rhee Chang-yong"))
        .contains("Open: Form; Who signed it");
    assertThat(swap.select("a[href$=#part_differences]").attr("href"))
        .isEqualTo("../agreements/kr-cn-currency-swap-2025.html#part_differences");
  }

  @Test
  void eachThingThatIsNotStatedHasALineOfItsOwn() throws IOException {
    assertThat(summit().select(".missing dd").eachText())
        .hasSize(4)
        .contains("What it was part of", "Sums of 6 documents", "Who signed 4 documents");
  }

  @Test
  void whatIsOpenOnTheSheetsOfDocumentsIsCounted() throws IOException {
    assertThat(summit().select("aside a[href=#part_differences]").text())
        .endsWith("2 more open in its documents");
  }

  @Test
  void marksOfWhatStandsUnderAnotherTopicAreSmallAndSoManyAsAreReferredTo() throws IOException {
    Document summit = summit();
    Element china = summit.select(".matrix tr:has(a[href=#said_regional-security]) td").get(1);
    assertThat(china.select("i")).hasSize(2).allMatch(dot -> dot.hasClass("small"));
    assertThat(
            summit
                .expectFirst("#said_regional-security ~ .spoke:contains(See also)")
                .select(".see")
                .text())
        .isEqualTo("See also: China–South Korea relations (2)");
    assertThat(summit.select(".matrix caption").text()).isNotEmpty();
  }

  @Test
  void aTopicUnderWhichNothingStandsHasNoHeading() throws IOException {
    Document xi = page("speakers/xi-jinping.html");
    assertThat(xi.select(".said h3").eachText()).doesNotContain("Peace and regional security");
    assertThat(xi.select(".said .see").eachText())
        .contains("Peace and regional security: China–South Korea relations (2)");
  }

  @Test
  void aChangeOfWhatWasSaidSaysWhoSaidIt() throws IOException {
    assertThat(page("changes.html").select("h2").eachText())
        .anyMatch(title -> title.startsWith("Xi Jinping: China values its ties"));
  }

  @Test
  void aNameLeadsToItsPageAndTheRoleBesideItDoesNot() throws IOException {
    Element signed =
        page("agreements/kr-cn-currency-swap-2025.html").expectFirst("#fact_signatories dd");
    assertThat(signed.expectFirst("a").text()).isEqualTo("Rhee Chang-yong");
    assertThat(signed.text())
        .startsWith("Rhee Chang-yong, for Bank of Korea, governor of the Bank of Korea")
        .endsWith("Etoday; Eposo (machine digest): says otherwise");
  }

  @Test
  void theDateThatASourceStatesIsNotOursToInfer() throws IOException {
    assertThat(
            page("organizations/bank-of-korea.html")
                .expectFirst("tr:has(a[href$=kr-cn-currency-swap-2025.html]) td:contains(2025)")
                .text())
        .isEqualTo("1 November 2025");
  }

  @Test
  void theSheetIsLightInEveryLanguage() throws IOException {
    for (String folder : new String[] {"", "ko/", "zh/"}) {
      Path sheet = out.resolve(folder + "summits/lee-xi-gyeongju-2025.html");
      assertThat(Files.size(sheet)).as(folder).isLessThanOrEqualTo(MOST_BYTES);
    }
  }
}
