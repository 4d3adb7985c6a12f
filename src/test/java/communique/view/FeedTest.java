package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Publication;
import communique.model.Reader;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a feed reader is told. */
class FeedTest {

  private static final String BASE = "https://facts.example/";

  @TempDir Path temp;

  @Test
  void newSheetsAreToldWithWhatTheySayFirst() throws IOException {
    FeedView feed = feed();
    assertThat(feed.entries())
        .filteredOn(entry -> entry.link().equals(BASE + "summits/port-talks-2025.html"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.title()).isNotEmpty();
              assertThat(entry.summary()).contains("documents");
              assertThat(entry.updated()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
            });
    assertThat(feed.entries()).extracting(FeedView.Entry::id).doesNotHaveDuplicates();
  }

  @Test
  void theLatestIsToldFirst() throws IOException {
    FeedView feed = feed();
    assertThat(feed.entries())
        .extracting(FeedView.Entry::updated)
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(feed.updated()).isEqualTo(feed.entries().get(0).updated());
  }

  @Test
  void whatIsWithdrawnIsToldWithTheReason() throws IOException {
    assertThat(feed().entries())
        .filteredOn(entry -> entry.title().contains("ulla-brand"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.title()).startsWith("Withdrawn");
              assertThat(entry.link()).isEqualTo(BASE + "speakers/ulla-brand.html");
              assertThat(entry.summary()).contains("She was taken for somebody else.");
            });
  }

  @Test
  void whatHasNoDayComesLastAndADraftIsMarked() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Files.writeString(
        content.resolve("agreements/bare-note.md"), "---\ntitle: A bare note\nstate: draft\n---\n");
    FeedView feed = feed(content, new Reader(Instant.parse("2027-01-01T00:00:00Z"), true, false));
    FeedView.Entry last = feed.entries().get(feed.entries().size() - 1);
    assertThat(last.title()).isEqualTo("A bare note [draft]");
    assertThat(last.updated()).startsWith("1970");
  }

  private FeedView feed() throws IOException {
    return feed(Dossiers.synthetic(temp), Reader.at(Instant.parse("2027-01-01T00:00:00Z")));
  }

  private static FeedView feed(Path content, Reader reader) {
    Publication all = Dossiers.load(content).asSeenBy(reader);
    return new Views(all, Translation.of(all.dossier().site()).get(0)).feed("feed.xml", BASE);
  }
}
