package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.Ref;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days between an agreement and the one that follows it. */
class SuccessionTest {

  private static final String AFTER = "agreements/harbour-treaty-2025.md";

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = Trees.copy(Cases.root().resolve("golden/treaties/content"), temp.resolve("content"));
  }

  @Test
  void countsTheDaysBetween() {
    assertThat(turn()).contains(new Succession.Turn(Edtf.of("2024-12-31"), Edtf.of("2025-03-15")));
    assertThat(turn().map(Succession.Turn::lapse)).contains(73L);
  }

  @Test
  void thereIsNoneFromOneDayToTheNext() throws IOException {
    Dossiers.edit(content, AFTER, "starts: 2025-03-15", "starts: 2025-01-01");
    assertThat(turn().map(Succession.Turn::lapse)).contains(0L);
  }

  @Test
  void saysNothingIfADateIsNotStatedOrNotCertain() throws IOException {
    Dossiers.edit(content, AFTER, "starts: 2025-03-15", "starts: 2025-03-15~");
    assertThat(turn()).isEmpty();
    Dossiers.edit(content, AFTER, "starts: 2025-03-15~", "starts: not-stated");
    assertThat(turn()).isEmpty();
  }

  private Optional<Succession.Turn> turn() {
    Dossier dossier = Dossiers.load(content);
    return new Succession(
            dossier.get(Ref.to(Agreement.class, "harbour-treaty-2019")),
            dossier.get(Ref.to(Agreement.class, "harbour-treaty-2025")))
        .turn();
  }
}
