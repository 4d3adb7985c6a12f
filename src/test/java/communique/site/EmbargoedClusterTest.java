package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole story under embargo leaves every byte as it is without, though nothing says that its
 * sources, people, places, institutions and topics are hidden.
 */
@Tag("thorough")
class EmbargoedClusterTest {

  private static final String UNTIL = "embargo_until: 2025-06-01T12:00:01Z";

  @TempDir Path temp;

  @Test
  void leavesEveryByteOfEveryFileAsItIsWithout() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Map<String, String> without = built(content, "without");
    plant(content);
    assertThat(without)
        .containsKeys("data/csl.json", "sitemap.xml", "downloads/communique-offline.zip");
    assertThat(built(content, "with")).isEqualTo(without);
  }

  private Map<String, String> built(Path content, String name) throws IOException {
    Path out = temp.resolve(name);
    Program run =
        Program.run(
            "build",
            content.toString(),
            "--quiet",
            "--strict",
            "--bundle",
            "--edition=web,data",
            "--out=" + out);
    assertThat(run.err()).isEmpty();
    return Trees.read(out);
  }

  private static void plant(Path content) throws IOException {
    Files.writeString(
        content.resolve("summits/treaty-talks.md"),
        """
        ---
        %s
        title: Treaty talks
        kind: bilateral
        held: {is: 2025-03-08, cite: {secret-daily: today}}
        place: {is: treaty-hall, cite: {secret-daily: in the hall}}
        venue: not-stated
        grade: not-stated
        within: {is: treaty-days, cite: {secret-daily: during the days}}
        duration: not-stated
        participants:
          - {speaker: tora-vell, for: treaty-house, cite: {secret-daily: Vell}}
          - {speaker: ana-torvald, for: vastria, cite: {secret-daily: Torvald}}
        outcomes:
          stated: not-stated
          identified: [{agreement: treaty-of-halls, counted: in, cite: {secret-daily: a treaty}}]
        claims: [{id: why, text: They met at last., cite: {secret-daily: at last}, topics: [treaties]}]
        ---
        """
            .formatted(UNTIL));
    Files.writeString(
        content.resolve("agreements/treaty-of-halls.md"),
        """
        ---
        %s
        title: {is: Treaty of halls, official: not-stated}
        form: {is: treaty, cite: {secret-daily: a treaty}}
        binding: not-stated
        parties: [{is: treaty-house, cite: {secret-daily: so}}, {is: vastria, cite: {secret-daily: so}}]
        signatories: not-stated
        witnesses: not-stated
        term: not-stated
        registered: not-stated
        history: [{status: announced, when: 2025-03-08, cite: {secret-daily: a treaty}}]
        topics: [treaties]
        ---
        """
            .formatted(UNTIL));
    Files.writeString(
        content.resolve("speakers/tora-vell.md"),
        """
        ---
        name: Tora Vell
        offices: [{title: Warden, seen: 2025-03-08, cite: {secret-daily: Warden Vell}}]
        ---
        """);
    Files.writeString(
        content.resolve("statements/treaty-talks.yaml"),
        """
        event: treaty-talks
        %s
        statements:
          - id: vell-halls
            speaker: tora-vell
            topics: [treaties]
            gist: Halls are for all.
            said: [{source: secret-daily, verb: said, quote: halls are for all, via: treaty-office}]
        """
            .formatted(UNTIL));
    append(
        content,
        "events.yaml",
        "  - {id: treaty-days, %s, title: Treaty days, when: {is: 2025-03, cite: {secret-daily: so}}}\n"
            .formatted(UNTIL));
    append(
        content,
        "sources.yaml",
        """
        - {id: secret-daily, publisher: Secret Daily, title: A Treaty at Last, published: 2025-03-09,
           url: "https://secret-daily.example/treaty", read: 2025-03-10, language: en,
           independent-of: {harbour-gazette: It was in the hall alone.}}
        """);
    append(content, "register.yaml", "  - {id: treaties, name: Treaties}\n");
    Dossiers.edit(
        content,
        "register.yaml",
        "places:\n",
        """
          - {id: treaty-office, name: Office of treaties, within: treaty-house}
          - {id: treaty-house, name: House of treaties}
        places:
          - {id: treaty-hall, name: Hall of treaties, within: treaty-town}
          - {id: treaty-town, name: Town of treaties}
        """);
  }

  private static void append(Path content, String file, String items) throws IOException {
    Files.writeString(content.resolve(file), Files.readString(content.resolve(file)) + items);
  }
}
