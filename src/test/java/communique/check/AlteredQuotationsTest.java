package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.content.SnapshotFolder;
import communique.model.Dossier;
import communique.model.Reader;
import communique.model.Site;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.testing.Alterations;
import communique.testing.Alterations.Altered;
import communique.testing.Cases;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No word of a quotation, nor of any evidence, can be altered without being caught. */
class AlteredQuotationsTest {

  private static final Reader READER =
      new Reader(Instant.parse("2025-06-01T12:00:00Z"), false, false);

  @TempDir Path temp;

  private Dossier dossier = new Dossier(Site.NAMELESS, List.of(), Set.of());
  private Snapshots snapshots = Snapshots.none();

  @BeforeEach
  void load() throws IOException {
    dossier = Dossiers.load(Dossiers.synthetic(temp));
    Path folder = Cases.root().resolve("golden/synthetic/snapshots");
    snapshots = Snapshots.of(new SnapshotFolder(folder).read(dossier));
  }

  @Test
  void theSyntheticDossierPassesAgainstItsArticles() {
    assertThat(problems(dossier).list()).isEmpty();
    assertThat(snapshots.comparison(dossier))
        .contains(new Comparison(Alterations.passages(dossier), 0, 0));
    assertThat(Alterations.passages(dossier)).isGreaterThan(35);
  }

  @Test
  void everyAlteredWordIsCaught() {
    List<Altered> all = Alterations.of(dossier);
    assertThat(all).hasSizeGreaterThan(400);
    assertThat(all).filteredOn(altered -> !isCaught(altered)).isEmpty();
  }

  private boolean isCaught(Altered altered) {
    return problems(altered.dossier()).list().stream()
        .map(Problem::rule)
        .anyMatch(rule -> rule.slug().equals("quote-not-in-source"));
  }

  private Problems problems(Dossier checked) {
    return Checks.run(checked, "site.yaml", checked.asSeenBy(READER), snapshots, false);
  }
}
