package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Html;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dossier of this project: no problem, no fault in the markup of any page. */
@Tag("thorough")
class OwnDossierTest {

  /** The day on which the curator last compared it with its sources; a later one calls it stale. */
  static final String VERIFIED = "2026-11-29T12:00:00Z";

  @TempDir Path temp;

  @Test
  void isPublishedWithoutAProblem() throws IOException {
    Path content = Trees.copy(Path.of("content"), temp.resolve("content"));
    Path out = temp.resolve("site");
    Program run =
        Program.plain(
            "build",
            content.toString(),
            "--edition=web,data,print",
            "--strict",
            "--as-of=" + VERIFIED,
            "--out=" + out);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(out.resolve("summits/lee-xi-gyeongju-2025.html")).exists();
    assertThat(Html.errors(out)).isEmpty();
  }
}
