package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.Ref;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules about dates ask of the sources. */
class RelationsTest {

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @Test
  void anEntryHasItsSourcesOnce() {
    Dossier dossier = Dossiers.load(content);
    Summit summit = dossier.get(Ref.to(Summit.class, "port-talks-2025"));
    assertThat(dossier.relations().sources(summit))
        .extracting(Source::id)
        .containsExactlyInAnyOrder("northern-courier", "harbour-gazette");
    Speaker lind = dossier.get(Ref.to(Speaker.class, "odo-lind"));
    assertThat(dossier.relations().sources(lind))
        .extracting(Source::id)
        .containsExactly("harbour-gazette");
  }

  @Test
  void aCitationInProseCounts() throws IOException {
    Dossiers.edit(
        content, "speakers/odo-lind.md", "]\n---\n", "]\n---\nHe is at sea [@northern-courier].\n");
    Dossier dossier = Dossiers.load(content);
    Speaker lind = dossier.get(Ref.to(Speaker.class, "odo-lind"));
    assertThat(dossier.relations().sources(lind))
        .extracting(Source::id)
        .containsExactlyInAnyOrder("harbour-gazette", "northern-courier");
  }

  /** Else a record with many sources would be read again for the page of each. */
  @Test
  void whatRestsOnASourceIsFoundOnce() {
    Dossier dossier = Dossiers.load(content);
    Source courier = dossier.get(Ref.to(Source.class, "northern-courier"));
    List<SourceUse> resting = dossier.relations().restingOn(courier);
    assertThat(resting).isNotEmpty().allSatisfy(r -> assertThat(r.passages()).isNotEmpty());
    assertThat(dossier.relations().restingOn(courier)).isSameAs(resting);
  }

  @Test
  void aSourceTellsUpToItsPublicationElseUpToItsReading() {
    assertThat(lastDay("northern-courier")).contains(LocalDate.of(2025, 3, 8));
    assertThat(lastDay("harbour-gazette")).contains(LocalDate.of(2025, 3, 10));
  }

  @Test
  void theLastOfSeveralSourcesCounts() {
    assertThat(lastDay("northern-courier", "harbour-gazette")).contains(LocalDate.of(2025, 3, 10));
  }

  @Test
  void anUncertainDateOfPublicationDoesNotBind() throws IOException {
    Dossiers.edit(content, "sources.yaml", "published: 2025-03-08", "published: 2025-03-08~");
    assertThat(lastDay("northern-courier")).contains(LocalDate.of(2025, 3, 10));
  }

  @Test
  void aSourceWithoutAnyDateMayBeOfYesterday() throws IOException {
    Dossiers.edit(
        content,
        "sources.yaml",
        "  read: 2025-03-10\n  snapshot: {file: g",
        "  snapshot: {file: g");
    assertThat(lastDay("northern-courier", "harbour-gazette")).isEmpty();
    assertThat(lastDay()).isEmpty();
  }

  private Optional<LocalDate> lastDay(String... sources) {
    return Dossiers.load(content)
        .relations()
        .lastDay(List.of(sources).stream().map(RelationsTest::citation).toList());
  }

  private static Citation citation(String source) {
    return new Citation(
        Ref.to(Source.class, source),
        "words",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
