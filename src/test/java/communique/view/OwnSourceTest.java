package communique.view;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the words of one source stands with that source, and with no other. */
class OwnSourceTest {

  private static final String MEMORANDUM = "agreements/nets-mou-2025";
  private static final String SUMMIT = "summits/port-talks-2025";

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @Test
  void theWordingInDoubtIsMarkedAndNotTheOneBesideIt() throws IOException {
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "quote: The sea is ours and yours,",
        "quote: The sea is ours and yours, doubt: {because: Too short., words: belongs to both},");
    assertThat(page("differences"))
        .contains("Ana Torvald: The sea belongs to both.Torvald–Marsh talks")
        .contains("“The sea is yours and ours” The Harbour Gazette")
        .contains("“The sea is ours and yours” [wording in doubt] Northern Courier");
  }

  @Test
  void whatIsOnlyToldStandsBesideAQuotationOfTheSameSource() throws IOException {
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "    differ: translation",
        "      - {source: northern-courier, verb: urged, words: so, says: It is of both.}\n"
            + "    differ: translation");
    assertThat(page("differences"))
        .contains("urged: It is of both. “The sea is ours and yours” Northern Courier");
  }

  @Test
  void aNoteOnOneOfSeveralSourcesNamesIt() throws IOException {
    Dossiers.edit(
        content,
        SUMMIT + ".md",
        "northern-courier: first time in years}",
        "northern-courier: {words: first time in years, note: In a caption.}}");
    assertThat(page(SUMMIT)).contains("Northern Courier: In a caption.");
  }

  @Test
  void aNoteOnAllOfThemNamesNone() throws IOException {
    Dossiers.edit(
        content,
        SUMMIT + ".md",
        "cite: {northern-courier: three documents}",
        "cite: {northern-courier: {words: three documents, note: In a caption.}}");
    assertThat(page(SUMMIT)).contains("In a caption.").doesNotContain("Courier: In a caption.");
  }

  @Test
  void aNoteOnAPassageStandsOnceWithItsWords() throws IOException {
    Dossiers.edit(
        content,
        MEMORANDUM + ".md",
        "cite: {northern-courier: a wider mesh}",
        "cite: {northern-courier: {words: a wider mesh, note: In a caption.}}");
    assertThat(page(MEMORANDUM)).containsOnlyOnce("In a caption.");
  }

  @Test
  void ofATimeThatIsStatedOnADayThatIsNotOnlyTheDayIsOurInference() throws IOException {
    Dossiers.edit(
        content,
        "events.yaml",
        "when: {is: 2024~,",
        "when: {is: 2024-11-03, as: from 4:47 p.m., because: The next day is named.,");
    assertThat(page("speakers/odo-lind"))
        .contains("3 November 2024 (our inference), from 4:47 p.m.");
  }

  @Test
  void aTermOfWhichBothEndsAreStatedIsToldByItsDates() throws IOException {
    Dossiers.edit(content, MEMORANDUM + ".md", "ends: not-stated", "ends: 2028-03-31");
    assertThat(page(MEMORANDUM))
        .contains("1 April 2025 to 31 March 2028 Northern Courier")
        .contains("three years Northern Courier");
  }

  @Test
  void whatComesToOneSumIsToldOnceWithAllWhoPrintIt() throws IOException {
    Dossiers.edit(
        content,
        MEMORANDUM + ".md",
        "conversions: [",
        "conversions: [{print: 1.1 million US dollars, cite: {northern-courier: so}}, ");
    assertThat(page(MEMORANDUM))
        .contains("(1.1 million US dollars Northern Courier The Harbour Gazette");
  }

  private String page(String name) throws IOException {
    String path = name + ".html";
    return requireNonNull(new Written().of(Dossiers.load(content), path::equals).get(path))
        .replaceAll("<[^>]+>", "")
        .replaceAll("\\s+", " ");
  }
}
