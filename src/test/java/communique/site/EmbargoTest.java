package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word that stands in embargoed records of every kind, in every field, is in no output. */
class EmbargoTest {

  private static final String UNTIL = "embargo_until: 2025-06-01T12:00:01Z";

  @TempDir Path temp;

  private final String token = "x" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void isInNoByteAndNoNameOfAnyOutput() throws IOException {
    Path content = planted();
    Program run = build(content, "--strict");
    assertThat(run.err()).isEmpty();
    Map<String, String> outputs = Trees.read(temp.resolve("site"));
    assertThat(outputs)
        .containsKeys(
            "summits/port-talks-2025.html",
            "summits/port-talks-2025.json",
            "summits/port-talks-2025.ics",
            "speakers/ana-torvald.vcf",
            "data/claims.jsonl",
            "data/claims.csv",
            "data/dossier.json",
            "data/csl.json",
            "sitemap.xml");
    outputs.forEach(
        (path, bytes) -> {
          assertThat(path).doesNotContain(token);
          assertThat(bytes).as(path).doesNotContain(token);
        });
  }

  @Test
  void isShownAndMarkedOnEveryPageWhenIncluded() throws IOException {
    assertThat(build(planted(), "--include", "embargoed").err()).isEmpty();
    Map<String, String> outputs = Trees.read(temp.resolve("site"));
    assertThat(outputs.get("summits/" + token + ".html"))
        .contains("Under embargo until 1 June 2025 (Sunday), 12:00")
        .contains("Title " + token);
    assertThat(outputs)
        .allSatisfy(
            (path, page) -> {
              if (path.endsWith(".html")) {
                assertThat(page).as(path).contains("It is not for publication.");
              }
            });
  }

  private Program build(Path content, String... options) {
    String[] command = new String[options.length + 4];
    command[0] = "build";
    command[1] = content.toString();
    command[2] = "--quiet";
    command[3] = "--out=" + temp.resolve("site");
    System.arraycopy(options, 0, command, 4, options.length);
    return Program.run(command);
  }

  /** The synthetic dossier with one more record of every kind, under embargo for a second yet. */
  private Path planted() throws IOException {
    Path content = Dossiers.synthetic(temp);
    String cite = "cite: {harbour-gazette: words %s}".formatted(token);
    sheet(
        content.resolve("summits/" + token + ".md"),
        """
        title: Title %1$s
        kind: bilateral
        held: {is: 2025-03-08, note: Note %1$s, %2$s}
        place: {is: place-%1$s, %2$s}
        venue: {is: Venue %1$s, %2$s}
        grade: not-stated
        within: {is: event-%1$s, %2$s}
        duration: not-stated
        participants: [{speaker: speaker-%1$s, for: organization-%1$s, role: Role %1$s, %2$s}]
        brief: [claim-%1$s]
        outcomes: {stated: not-stated, identified: [{agreement: agreement-%1$s, counted: in, %2$s}]}
        claims: [{id: claim-%1$s, text: Claim %1$s., %2$s, topics: [topic-%1$s]}]
        """,
        cite);
    sheet(
        content.resolve("agreements/agreement-" + token + ".md"),
        """
        title: {is: Agreement %1$s, official: not-stated}
        form: {is: mou, as: form %1$s, %2$s}
        binding: not-stated
        parties: [{is: organization-%1$s, %2$s}, {is: vastria, %2$s}]
        signatories: not-stated
        witnesses: not-stated
        amount: not-stated
        term: not-stated
        history: [{status: signed, when: 2025-03-08, %2$s}]
        predecessor: not-stated
        registered: not-stated
        topics: [fisheries]
        """,
        cite);
    sheet(
        content.resolve("speakers/speaker-" + token + ".md"),
        """
        name: Speaker %1$s
        native: {fr: Orateur %1$s}
        offices: [{title: Office %1$s, seen: 2025-03-08, %2$s}]
        """,
        cite);
    items(
        content.resolve("statements/planted.yaml"),
        """
        - {id: statement-%1$s, speaker: ana-torvald, event: port-talks-2025, topics: [fisheries], %3$s,
           gist: Gist %1$s., said: [{source: harbour-gazette, verb: said, quote: quote %1$s}]}
        """,
        cite);
    append(
        content.resolve("events.yaml"),
        """
          - {id: event-%1$s, title: Event %1$s, when: {is: 2025-03-08, %2$s}, %3$s}
        """,
        cite);
    append(
        content.resolve("sources.yaml"),
        """
        - {id: source-%1$s, publisher: Publisher %1$s, title: Title %1$s, published: 2025-03-08, %3$s}
        """,
        cite);
    append(
        content.resolve("changes.yaml"),
        """
        - {id: change-%1$s, record: port-talks-2025, on: 2025-04-02, kind: clarification,
           reason: Reason %1$s., %3$s}
        """,
        cite);
    Dossiers.edit(
        content,
        "register.yaml",
        "places:",
        fill("  - {id: organization-%1$s, name: Organization %1$s, %3$s}\nplaces:", cite));
    Dossiers.edit(
        content,
        "register.yaml",
        "topics:",
        fill("  - {id: place-%1$s, name: Place %1$s, %3$s}\ntopics:", cite));
    append(
        content.resolve("register.yaml"), "  - {id: topic-%1$s, name: Topic %1$s, %3$s}\n", cite);
    return content;
  }

  private void sheet(Path file, String head, String cite) throws IOException {
    String prose = "Prose %1$s [@harbour-gazette].\n";
    Files.writeString(file, fill("---\n" + head + "%3$s\n---\n" + prose, cite));
  }

  private void items(Path file, String items, String cite) throws IOException {
    Files.writeString(file, fill(items, cite));
  }

  private void append(Path file, String items, String cite) throws IOException {
    Files.writeString(file, Files.readString(file) + fill(items, cite));
  }

  private String fill(String text, String cite) {
    return text.formatted(token, cite, UNTIL);
  }
}
