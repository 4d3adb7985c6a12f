package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Written;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sheet says of the sides of a document. */
class PartiesTest {

  private static final String PAGE = "agreements/nets-mou-2025.html";

  @TempDir Path temp;

  @Test
  void thatNoSourceNamesAPartyIsToldWithWhatIsNotReported() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        """
        parties:
          - {is: vastria, cite: {northern-courier: a memorandum on nets}}
          - {is: the fishing ports (not named), cite: {harbour-gazette: some ports}}
        """,
        "parties: not-stated\n");
    String page = new Written().of(Dossiers.load(content), PAGE::equals).get(PAGE);
    assertThat(page)
        .contains(
            "<dd>Whether it is binding<dd>Parties<dd>Witnesses<dd>Predecessor<dd>Registration")
        .doesNotContain("Between ");
  }
}
