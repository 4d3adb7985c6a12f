package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Reader;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.GeneratedDossier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks at the beginnings only must not miss a file. */
class EverythingTest {

  private static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"languages", "reef", "synthetic", "treaties"})
  void ofEveryPathTheBeginningIsKnown(String golden) {
    assertKnown(Cases.root().resolve("golden").resolve(golden).resolve("content"));
  }

  @Test
  void alsoWherePagesAreCutIntoParts() {
    assertKnown(GeneratedDossier.write(temp.resolve("many"), 300, 1));
  }

  private static void assertKnown(Path content) {
    Dossier dossier = Dossiers.load(content);
    Publication all = dossier.asSeenBy(new Reader(NOW, true, true, NOW));
    List<String> beginnings = Everything.beginnings(dossier.site()).toList();
    assertThat(beginnings).noneMatch(beginning -> beginning.contains("/"));
    assertThat(Everything.paths(content.resolve("templates"), all))
        .hasSizeGreaterThan(beginnings.size())
        .allMatch(path -> beginnings.stream().anyMatch(path::startsWith));
  }
}
