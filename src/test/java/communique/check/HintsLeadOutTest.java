package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows the hint of one rule to the letter is not sent to another, and from there back. */
@Tag("thorough")
class HintsLeadOutTest {

  private static final String SAID = "statements/port-talks-2025.yaml";
  private static final String SUMMIT = "summits/port-talks-2025.md";
  private static final String KEY = "add what the other source has, or take this key out";
  private static final String CLAIM =
      "add what another source has under readings, or tell it as a claim: text: and cite: in place"
          + " of about:, readings: and differ:";
  private static final String PART =
      "add what another source has under readings, or take readings: and differ: out";

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void copy() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @Test
  void aStatementOfWhichOneSourceIsWithdrawn() throws IOException {
    edit(
        "sources.yaml",
        "  title: not-stated\n",
        "  title: not-stated\n  withdrawn: {on: 2025-05-01, reason: The courier took it back.}\n");
    assertThat(printed()).contains(KEY, CLAIM, PART);
    edit(SAID, "    differ: translation\n", "");
    edit(
        SUMMIT,
        """
            name: Lunch
            readings:
              - {text: A lunch on board., cite: {harbour-gazette: lunched on board}}
              - {text: A lunch ashore., cite: {northern-courier: lunched ashore}}
            differ: open
        """,
        "    name: Lunch\n");
    edit(
        SUMMIT,
        """
            about: Who asked for the talks
            readings:
              - {text: Vastria., cite: {harbour-gazette: at Vastria's request}}
              - {text: Merovia., cite: {northern-courier: at Merovia's request}, because: The courier speaks for Merovia.}
            differ: open
        """,
        "    text: Vastria asked for the talks.\n    cite: {harbour-gazette: at Vastria's request}\n");
    assertThat(printed()).doesNotContain("one-sided-difference", "renditions-differ");
  }

  @Test
  void aStatementThatTwoSourcesQuoteDifferently() throws IOException {
    edit(SAID, "    differ: translation\n", "");
    assertThat(printed()).contains("add differ: translation, compatible or open to the statement");
    edit(
        SAID,
        "quote: The sea is ours and yours, via: vastria-office}\n",
        "quote: The sea is ours and yours, via: vastria-office}\n    differ: open\n");
    assertThat(printed())
        .doesNotContain("one-sided-difference", "renditions-differ", "unseen-side");
  }

  @Test
  void aSideThatIsSilent() throws IOException {
    edit(
        SUMMIT,
        "{text: Vastria., cite: {harbour-gazette: at Vastria's request}}",
        "{text: The gazette does not say., cite: {harbour-gazette: {words: lunched on board, support: silent}}}");
    assertThat(printed()).contains("take it out, and tell the silence as a claim of its own");
    edit(
        SUMMIT,
        "      - {text: The gazette does not say., cite: {harbour-gazette: {words: lunched on board, support: silent}}}\n",
        "");
    assertThat(printed()).contains(CLAIM);
    edit(
        SUMMIT,
        """
            about: Who asked for the talks
            readings:
              - {text: Merovia., cite: {northern-courier: at Merovia's request}, because: The courier speaks for Merovia.}
            differ: open
        """,
        """
            text: Merovia asked for the talks.
            cite: {northern-courier: at Merovia's request}
          - id: no-word
            text: The gazette does not say who asked.
            cite: {harbour-gazette: {words: lunched on board, support: silent}}
        """);
    assertThat(printed()).doesNotContain("error");
  }

  private void edit(String path, String words, String by) throws IOException {
    Dossiers.edit(content, path, words, by);
  }

  private String printed() {
    return Program.run("check", content.toString()).err();
  }
}
