package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a source that the reader may not know of yet do not stay on the pages without it. */
class HiddenSourceTest {

  private static final Path SNAPSHOTS =
      Path.of("src/test/resources/golden/synthetic/snapshots").toAbsolutePath();

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void quoteInANote() throws IOException {
    content = Dossiers.synthetic(temp);
    note("“The sea is yours and ours”");
  }

  @Test
  void itsWordsInANoteAreTold() {
    assertThat(check("2025-03-09T00:00:00Z"))
        .contains("error[fragment-not-quoted]")
        .contains("statements/port-talks-2025.yaml:3:")
        .contains("\"The sea is yours and ours\" is in quotation marks here, but the source that");
  }

  @Test
  void onceItIsPublishedTheyAreNot() {
    assertThat(check("2025-03-11T00:00:00Z")).doesNotContain("fragment-not-quoted");
  }

  @Test
  void wordsThatAnotherPrintsAreNot() throws IOException {
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "“The sea is yours and ours”",
        "“The sea is ours and yours”");
    assertThat(check("2025-03-09T00:00:00Z")).doesNotContain("fragment-not-quoted");
  }

  private void note(String words) throws IOException {
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "  - id: torvald-sea\n",
        "  - note: One paper has " + words + " there.\n    id: torvald-sea\n");
  }

  private String check(String asOf) {
    return Program.plain(
            "check", content.toString(), "--as-of", asOf, "--snapshots", SNAPSHOTS.toString())
        .err();
  }
}
