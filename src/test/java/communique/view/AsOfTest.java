package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.shape.Ref;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is as of the newest of all that it shows. */
class AsOfTest {

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @Test
  void aSourceWithoutADateCountsByTheDayItWasRead() throws IOException {
    assertThat(asOf("odo-lind")).isEqualTo("2025-03-10");
    Dossiers.edit(content, "sources.yaml", "published: not-stated", "published: 2025-03-05");
    assertThat(asOf("odo-lind")).isEqualTo("2025-03-08");
  }

  @Test
  void whatTheSheetShowsOfOtherRecordsCounts() throws IOException {
    source("late", "2025-05-01");
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "history:\n",
        "history:\n  - {status: announced, when: not-stated, cite: {late: so}}\n");
    assertThat(asOf("port-talks-2025")).isEqualTo("2025-05-01");
    source("later", "2025-05-02");
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "    differ: translation",
        "      - {source: later, verb: said, words: so}\n    differ: translation");
    assertThat(asOf("port-talks-2025")).isEqualTo("2025-05-02");
    assertThat(asOf("ana-torvald")).isEqualTo("2025-05-02");
    assertThat(asOf("nets-mou-2025")).isEqualTo("2025-05-01");
  }

  /** Else a page would tell of changes made after the day that it bears. */
  @Test
  void theVersionIsNotOlderThanTheNewestChange() throws IOException {
    assertThat(new DataVersion(Dossiers.load(content)).written()).isEqualTo("1.20250402.0");
    Dossiers.edit(content, "changes.yaml", "on: 2025-04-02", "on: 2025-02-02");
    assertThat(new DataVersion(Dossiers.load(content)).written()).isEqualTo("1.20250320.0");
    Dossiers.edit(content, "changes.yaml", "on: 2025-03-20", "on: 2025-03-01");
    assertThat(new DataVersion(Dossiers.load(content)).written()).isEqualTo("1.20250310.0");
  }

  /** What else the record of the claim rests on, the page of the topic does not show. */
  @Test
  void aTopicRestsOnTheClaimsThatAreAboutIt() throws IOException {
    source("late", "2025-05-01");
    source("latest", "2025-05-02");
    assertThat(asOf("railways")).isEqualTo("2025-03-08");
    Dossiers.edit(
        content,
        "speakers/ana-torvald.md",
        "claims:\n",
        """
        claims:
          - {id: by-rail, text: She came by rail., cite: {late: by rail}, topics: [railways]}
          - {id: by-sea, text: She left by sea., cite: {latest: by sea}}
        """);
    assertThat(asOf("railways")).isEqualTo("2025-05-01");
    Dossiers.edit(
        content,
        "speakers/ana-torvald.md",
        "{late: by rail}, topics: [railways]}",
        "{late: by rail}, topics: [railways]}\n"
            + "  - {id: rail, about: How she left, topics: [railways], differ: open, readings: ["
            + "{text: By rail., cite: {late: a}}, {text: Not so., cite: {latest: b}}]}");
    assertThat(asOf("railways")).isEqualTo("2025-05-02");
  }

  /** The page of a source tells what of other records rests on it. */
  @Test
  void aSourceIsAsOfItsReadingAndOfTheRecordsThatRestOnIt() throws IOException {
    source("late", "2025-05-01");
    Dossiers.edit(
        content,
        "sources.yaml",
        "published: 2025-05-01",
        "published: 2025-05-01, read: 2025-05-04");
    assertThat(asOf("late")).isEqualTo("2025-05-04");
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "stated: {is: 3, as: three documents, cite: {",
        "stated: {is: 3, as: three documents, cite: {late: three, ");
    Dossiers.edit(content, "summits/port-talks-2025.md", "kind:", "verified: 2025-06-01\nkind:");
    assertThat(asOf("late")).isEqualTo("2025-06-01");
  }

  @Test
  void theVerificationOfAnotherRecordCountsWhereItIsTold() throws IOException {
    Dossiers.edit(
        content, "agreements/nets-mou-2025.md", "binding:", "verified: 2025-06-02\nbinding:");
    assertThat(asOf("port-talks-2025")).isEqualTo("2025-06-02");
    assertThat(asOf("fisheries")).isEqualTo("2025-06-02");
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "event: port-talks-2025",
        "event: port-talks-2025\nverified: 2025-06-03");
    assertThat(asOf("ana-torvald")).isEqualTo("2025-06-03");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04/.., 2025-04-01",
    "../2025-04, 2025-04-30",
    "2025-04, 2025-04-30",
    "0843, 2025-03-10"
  })
  void anOpenDateCountsByTheEndThatIsKnown(String published, String stamp) throws IOException {
    source("open", published);
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "{harbour-gazette: at",
        "{open: so, harbour-gazette: at");
    Dossier dossier = Dossiers.load(content);
    Entry summit = dossier.get(Ref.to(Entry.class, "port-talks-2025"));
    assertThat(new AsOf(dossier).of(summit).flatMap(AsOf::stamp).map(String::valueOf))
        .contains(stamp);
  }

  private void source(String id, String published) throws IOException {
    Dossiers.edit(
        content,
        "sources.yaml",
        "- id: northern-courier",
        "- {id: %s, publisher: P, title: T, published: %s}\n- id: northern-courier"
            .formatted(id, published));
  }

  private String asOf(String id) {
    Dossier dossier = Dossiers.load(content);
    return new AsOf(dossier).of(dossier.get(Ref.to(Entry.class, id))).map(Edtf::written).orElse("");
  }
}
