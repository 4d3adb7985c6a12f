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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word that stands in records of every kind that a reader may not see, in every field and in
 * every link to them, is in no output: under embargo, a draft, or known only later.
 */
@Tag("thorough")
class EmbargoTest {

  private static final String UNTIL = "embargo_until: 2025-06-01T12:00:01Z";
  private static final String DRAFT = "state: draft";
  private static final String NOTHING = "waive: []";

  @TempDir Path temp;

  private final String token = "x" + UUID.randomUUID().toString().replace("-", "");
  private String state = UNTIL;
  private String source = "harbour-gazette";

  @Test
  void isInNoByteAndNoNameOfAnyOutput() throws IOException {
    Path content = planted();
    Program run = build(content, "--strict");
    assertThat(run.err()).isEmpty();
    assertNothingTells();
  }

  /** The desk may let drafts be linked to; a reader learns nothing of them by that. */
  @Test
  void aDraftIsNotEvenNamedByItsId() throws IOException {
    state = DRAFT;
    Path content = planted();
    Dossiers.edit(
        content,
        "site.yaml",
        "languages:",
        fill("rules: {draft-reference: warning}\nredirects: {old-talks: %1$s}\nlanguages:", ""));
    link(content);
    name(content);
    tellChanges(content);
    Program run = build(content);
    assertThat(run.err())
        .contains("[draft-reference] " + content + "/changes.yaml")
        .contains("0 errors");
    assertNothingTells();
  }

  /** All of it rests on a source of the day after. */
  @Test
  void whatIsKnownLaterIsAbsent() throws IOException {
    state = NOTHING;
    source = "later-" + token;
    Path content = planted();
    link(content);
    append(
        content.resolve("sources.yaml"),
        "- {id: later-%1$s, publisher: %1$s, title: %1$s, published: not-stated, read: 2025-06-02}\n",
        "");
    later(content);
    append(content.resolve("changes.yaml"), change(6, "port-talks-2025", "claim claim-x"), "");
    Program run = build(content);
    assertThat(run.status()).as(run.err()).isZero();
    assertNothingTells();
  }

  /** Links from what is published, wherever one can stand. */
  private void link(Path content) throws IOException {
    String talks = "summits/port-talks-2025.md";
    Dossiers.edit(
        content, talks, "[storm-2024,", fill("[event-%1$s, statement-%1$s, storm-2024,", ""));
    Dossiers.edit(
        content,
        talks,
        "  identified:\n",
        fill("  identified:\n    - {agreement: agreement-%1$s, counted: out, %2$s}\n", cite()));
    Dossiers.edit(content, talks, "It rained", fill("[[%1$s]], [[event-%1$s]]. It rained", ""));
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "before: port-talks-2025",
        fill("before: %1$s", ""));
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "predecessor: not-stated",
        fill("predecessor: {is: agreement-%1$s, cite: {harbour-gazette: so}}", ""));
  }

  /** Changes of what is published, of items that bear a hidden record's id. */
  private void tellChanges(Path content) throws IOException {
    append(
        content.resolve("changes.yaml"), change(1, "port-talks-2025", "participant speaker"), "");
    append(content.resolve("changes.yaml"), change(2, "port-talks-2025", "outcome agreement"), "");
    append(content.resolve("changes.yaml"), change(3, "torvald-sea", "rendition source"), "");
    append(content.resolve("changes.yaml"), change(4, "nets-mou-2025", "party organization"), "");
    append(content.resolve("changes.yaml"), change(5, "nets-mou-2025", "witness speaker"), "");
  }

  private static String change(int number, String record, String item) {
    return "- {id: c%d, record: %s, of: %s-%%1$s, on: 2025-04-02, kind: addition, reason: X.}\n"
        .formatted(number, record, item);
  }

  /** Names of those who say nothing of what took place. */
  private void name(Path content) throws IOException {
    String talks = "summits/port-talks-2025.md";
    Dossiers.edit(
        content, talks, "topics: [fisheries]", fill("topics: [fisheries, topic-%1$s]", ""));
    Dossiers.edit(
        content, talks, "It rained", fill("[[speaker-%1$s]] on [[topic-%1$s]]. It rained", ""));
    Dossiers.edit(
        content,
        "events.yaml",
        "who: [",
        fill("who: [{is: speaker-%1$s, cite: {harbour-gazette: who recalled the storm}}, ", ""));
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "via: vastria-office",
        fill("via: organization-%1$s", ""));
  }

  /** Values of what is published that rest on the later source. */
  private void later(Path content) throws IOException {
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "held:\n",
        fill("held:\n  - {is: 2025-03-07, as: on %1$s, %2$s}\n", cite()));
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "claims:\n",
        fill("claims:\n  - {id: claim-x-%1$s, text: It was %1$s., %2$s}\n", cite()));
    Dossiers.edit(
        content,
        "summits/port-talks-2025.md",
        "parts:\n",
        fill(
            "parts:\n  - {id: part-%1$s, name: %1$s, readings: [{text: %1$s., %2$s},"
                + " {text: Not %1$s., %2$s}], differ: open}\n",
            cite()));
    Dossiers.edit(
        content, "summits/port-talks-2025.md", "brief: [", fill("brief: [claim-x-%1$s, ", ""));
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "part: opening",
        fill("part: part-%1$s\n        placed: so", ""));
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "history:\n",
        fill(
            "history:\n  - {status: announced, when: 2025-03-07, note: Note %1$s., %2$s}\n",
            cite()));
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "witnesses: not-stated",
        fill("witnesses: [{speaker: speaker-%1$s, for: vastria, %2$s}]", cite()));
    Dossiers.edit(
        content,
        "speakers/odo-lind.md",
        "offices:",
        fill("claims: [{id: lind-%1$s, text: He is %1$s., %2$s}]\noffices:", cite()));
  }

  private String cite() {
    return "cite: {" + source + ": words " + token + "}";
  }

  private void assertNothingTells() throws IOException {
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
            "data/calendar.ics",
            "topics/fisheries.xml",
            "ro-crate-metadata.json",
            "dcat.jsonld",
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
        .contains("Under embargo until 1 June 2025, 12:00")
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
    String cite = cite();
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
        participants:
          - {speaker: speaker-%1$s, for: organization-%1$s, role: Role %1$s, %2$s}
          - {speaker: ana-torvald, for: vastria, %2$s}
        brief: [claim-%1$s]
        outcomes: {stated: not-stated, identified: [{agreement: agreement-%1$s, counted: in, %2$s}]}
        claims:
          - {id: claim-%1$s, text: Claim %1$s., %2$s, topics: [topic-%1$s]}
          - {id: other-%1$s, text: Other %1$s., cite: {source-%1$s: other %1$s}}
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
           gist: Gist %1$s., said: [{source: %4$s, verb: said, quote: quote %1$s}]}
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
        - {id: source-%1$s, publisher: Publisher %1$s, title: Title %1$s, published: %5$s, %3$s}
        """,
        cite);
    append(
        content.resolve("changes.yaml"),
        """
        - {id: change-%1$s, record: %6$s, on: 2025-04-02, kind: clarification,
           before: X, after: Y, reason: Reason %1$s., %3$s}
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
    String prose = "Prose %1$s [@%4$s].\n";
    Files.writeString(file, fill("---\n" + head + "%3$s\n---\n" + prose, cite));
  }

  private void items(Path file, String items, String cite) throws IOException {
    Files.writeString(file, fill(items, cite));
  }

  private void append(Path file, String items, String cite) throws IOException {
    Files.writeString(file, Files.readString(file) + fill(items, cite));
  }

  private String fill(String text, String cite) {
    boolean later = state.equals(NOTHING);
    return text.formatted(
        token,
        cite,
        state,
        source,
        later ? "2025-06-02" : "2025-03-08",
        later ? token : "port-talks-2025");
  }
}
