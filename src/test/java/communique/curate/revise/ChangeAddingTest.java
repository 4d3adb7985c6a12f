package communique.curate.revise;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Change;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Repositories;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is changed after it was published can be told, and then check asks for no more. */
class ChangeAddingTest {

  private static final String SUMMIT = "summits/port-talks-2025.md";
  private static final String AGREEMENT = "agreements/nets-mou-2025.md";
  private static final String STATEMENTS = "statements/port-talks-2025.yaml";

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    content = Dossiers.synthetic(temp);
    Repositories.commit(temp);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summits/port-talks-2025.md | is: 2025-03-08, cite | is: 2025-03-07, cite | port-talks-2025.held | correction
          summits/port-talks-2025.md | Torvald–Marsh talks | Marsh–Torvald talks | port-talks-2025.title | clarification
          summits/port-talks-2025.md | is: official-visit | is: state-visit | port-talks-2025.grade | correction
          summits/port-talks-2025.md | They had not met for years. | They had never met. | port-talks-2025.claim first-in-years | correction
          summits/port-talks-2025.md | rained & blew | snowed & blew | port-talks-2025.prose | correction
          summits/port-talks-2025.md | {is: 3, as: three documents | {is: 4, as: four documents | port-talks-2025.outcomes.stated | correction
          summits/port-talks-2025.md | role: host,  | role: guest,  | port-talks-2025.participant ana-torvald | clarification
          agreements/nets-mou-2025.md | status: signed, when: 2025-03-08 | status: signed, when: 2025-03-09 | nets-mou-2025.step signed | correction
          agreements/nets-mou-2025.md | 12 million Swedish | 13 million Swedish | nets-mou-2025.amount | correction
          agreements/nets-mou-2025.md | is: mou, | is: treaty, | nets-mou-2025.form | correction
          statements/port-talks-2025.yaml | The sea belongs to both. | The sea belongs to all. | torvald-sea.gist | correction
          statements/port-talks-2025.yaml | quote: The sea is yours and ours | quote: The sea, he said, is "ours" & yours | torvald-sea.rendition harbour-gazette | correction
          statements/port-talks-2025.yaml | differ: translation | differ: open | torvald-sea.differ | clarification
          events.yaml | It sank boats. | It sank some boats. | storm-2024.claim boats | clarification
          register.yaml | {en: Merovia, fr: Mérovie} | {en: Merovia, fr: Meroveia} | merovia.name | correction
          register.yaml | Port Anselm, native | Port Anselme, native | port-anselm.name | correction
          site.yaml | publisher: The test suite | publisher: The test desk |  | correction
          site.yaml | Liechtenstein (renamed by the desk) | Liechtenstein as renamed |  | correction
          """)
  void whatWasPutOtherwise(String file, String words, String by, String of, String kind)
      throws IOException {
    Dossiers.edit(content, file, words, by);
    told(of, kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summits/port-talks-2025.md | within: {is: sea-days-2025, cite: {northern-courier: during the Sea Days}} | within: not-stated | port-talks-2025.within | correction
          summits/port-talks-2025.md | brief: [first-in-years, marsh-nets] | brief: [first-in-years] | port-talks-2025.brief | correction
          agreements/nets-mou-2025.md | topics: [fisheries]\\nclaims | topics: [railways]\\nclaims | nets-mou-2025.topics | correction
          agreements/nets-mou-2025.md | ', text: Nets get a wider mesh., cite' | ', text: Nets get a wider mesh, because: It is so., cite' | nets-mou-2025.claim mesh | clarification
          statements/port-talks-2025.yaml | \\n    topics: [fisheries]\\n |  \\n | torvald-sea.topics | withdrawal
          statements/port-talks-2025.yaml | \\n        note: At length. | '' | marsh-nets.rendition northern-courier | clarification
          """)
  void whatWasTakenOut(String file, String words, String by, String of, String kind)
      throws IOException {
    Dossiers.edit(content, file, words.replace("\\n", "\n"), by.replace("\\n", "\n"));
    told(of, kind);
  }

  private void told(String of, String kind) throws IOException {
    assertThat(since().err()).contains("changed-without-entry");
    List<String> args =
        new ArrayList<>(List.of("--kind", kind, "--reason", "We: had it #1 wrong."));
    if (of != null) {
      args.add("--of=" + of);
    }
    Program run = add(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(since().err()).isEmpty();
    assertThat(content.resolve("changes.yaml"))
        .content()
        .startsWith(Files.readString(published("changes.yaml")))
        .contains("on: 2025-06-01\n", "kind: " + kind + "\n");
  }

  private static Path published(String file) {
    return Path.of("src/test/resources/golden/synthetic/content", file);
  }

  /** Each of several values has an entry of its own, with an id of its own. */
  @Test
  void severalChanges() throws IOException {
    Dossiers.edit(content, SUMMIT, "is: 2025-03-08, cite", "is: 2025-03-07, cite");
    Dossiers.edit(content, SUMMIT, "They had not met", "They had met");
    Dossiers.edit(content, AGREEMENT, "a wider mesh.", "a very wide mesh.");
    Program first = add("--of=port-talks-2025", "--kind=correction", "--reason=We erred.");
    assertThat(first.out().lines()).hasSize(2);
    assertThat(since().err()).contains("claim mesh").doesNotContain("held");
    assertThat(add("--kind=clarification").err()).isEmpty();
    assertThat(since().err()).isEmpty();
  }

  @Test
  void withoutKindAndReasonTheEntryIsShownAndNothingIsWritten() throws IOException {
    Dossiers.edit(content, SUMMIT, "is: 2025-03-08, cite", "is: 2025-03-07, cite");
    Map<String, String> before = Trees.read(content);
    Program run = add();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            - id: port-talks-2025-held
              # kind: correction or clarification
              record: port-talks-2025
              of: held
              on: 2025-06-01
              before: 2025-03-08
              after: 2025-03-07
              # reason: why it was changed
            """);
    assertThat(run.err()).contains("nothing was written", "[port-talks-2025.held]", "--kind");
    assertThat(add("--kind=correction").err()).contains("nothing was written");
    assertThat(Trees.read(content)).isEqualTo(before);
  }

  @Test
  void aDryRunShowsTheLines() throws IOException {
    Dossiers.edit(content, STATEMENTS, "belongs to both", "belongs to all");
    Map<String, String> before = Trees.read(content);
    Program run = add("--kind=correction", "--reason=We erred.", "--dry-run");
    assertThat(run.out())
        .contains("+- id: torvald-sea-gist\n", "+  before: ", "+  reason: We erred.\n");
    assertThat(Trees.read(content)).isEqualTo(before);
  }

  /** What is offered, by a check and by the command, is accepted; nothing else is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summits/port-talks-2025.md | brief: [first-in-years, marsh-nets] | brief: [first-in-years] | correction or clarification
          statements/port-talks-2025.yaml | The sea belongs to both. | The sea belongs to all. | correction or clarification
          statements/port-talks-2025.yaml | \\n    topics: [fisheries]\\n |  \\n | correction, clarification or withdrawal
          agreements/nets-mou-2025.md | status: signed, when: 2025-03-08 | status: signed, when: 2025-03-09 | correction, clarification or status
          site.yaml | publisher: The test suite | publisher: The test desk | correction or clarification
          """)
  void theKindsThatFitAreOffered(String file, String words, String by, String kinds)
      throws IOException {
    Dossiers.edit(content, file, words.replace("\\n", "\n"), by.replace("\\n", "\n"));
    Map<String, String> before = Trees.read(content);
    assertThat(add().out()).contains("# kind: " + kinds + "\n");
    if (!file.equals("site.yaml")) {
      assertThat(since().err()).contains("the kind is " + kinds + ":");
    }
    for (Change.Kind kind : Change.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      Program run = add("--kind=" + name, "--reason=We erred.");
      assertThat(run.status()).as(run.err()).isEqualTo(kinds.contains(name) ? 0 : 2);
      Files.writeString(content.resolve("changes.yaml"), before.get("changes.yaml"));
    }
  }

  /** A kind that does not fit is refused with what to write, and undone. */
  @Test
  void aKindThatDoesNotFit() throws IOException {
    Dossiers.edit(content, SUMMIT, "is: 2025-03-08, cite", "is: 2025-03-07, cite");
    Map<String, String> before = Trees.read(content);
    for (String kind : List.of("addition", "status", "withdrawal")) {
      for (List<String> more : List.of(List.of("--reason=New."), List.of("--dry-run"))) {
        List<String> args = new ArrayList<>(List.of("--kind=" + kind));
        args.addAll(more);
        Program run = add(args.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
            .contains("nothing was written, for the change of port-talks-2025.held is no ")
            .contains("hint: write correction or clarification");
      }
    }
    assertThat(Trees.read(content)).isEqualTo(before);
  }

  @Test
  void whatHasNotChanged() throws IOException {
    assertThat(add().out())
        .isEqualTo(
            "nothing that was published at \"HEAD\" has changed without an entry in changes.yaml;"
                + " --since compares with an earlier revision, such as a tag\n");
    Dossiers.edit(content, SUMMIT, "is: 2025-03-08, cite", "is: 2025-03-07, cite");
    assertThat(add("--of=port-talks-2025.hold").err())
        .contains("no change without an entry is one of \"port-talks-2025.hold\"")
        .contains("did you mean --of=port-talks-2025.held?");
    Repositories.commit(temp, "Another day");
    assertThat(add().out()).startsWith("nothing that was published at \"HEAD\"");
    assertThat(add("--since=HEAD~1").out()).contains("of: held");
  }

  /** Why a record was withdrawn stands in the record. */
  @Test
  void aWithdrawnRecordNeedsNoEntry() throws IOException {
    Dossiers.edit(
        content,
        "events.yaml",
        "    title: Sea Days\n",
        "    title: Sea Days\n    withdrawn: {on: 2025-05-01, reason: There were none.}\n");
    Dossiers.edit(
        content,
        SUMMIT,
        "within: {is: sea-days-2025, cite: {northern-courier: during the Sea Days}}",
        "within: not-stated");
    Program run = add("--kind=correction", "--reason=There were none.");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(since().err()).doesNotContain("entry");
  }

  /** A field will do where only one of that name has changed; what is named by words is quoted. */
  @Test
  void aFieldAloneIsEnough() throws IOException {
    Dossiers.edit(content, SUMMIT, "is: 2025-03-08, cite", "is: 2025-03-07, cite");
    Dossiers.edit(content, SUMMIT, "They had not met", "They had met");
    assertThat(add("--of=nonsense", "--kind=correction", "--reason=We erred.").err())
        .contains("--of=port-talks-2025.held, --of=\"port-talks-2025.claim first-in-years\"");
    assertThat(add("--of=held", "--kind=correction", "--reason=We erred.").err()).isEmpty();
    assertThat(since().err()).contains("claim first-in-years").doesNotContain("under held");
  }

  @Test
  void aDossierWithoutChangesGetsItsFile() throws IOException {
    Files.delete(content.resolve("changes.yaml"));
    Repositories.commit(temp, "None");
    Dossiers.edit(content, STATEMENTS, "belongs to both", "belongs to all");
    assertThat(add("--kind=correction", "--reason=We erred.").err()).isEmpty();
    assertThat(content.resolve("changes.yaml"))
        .content()
        .startsWith("changes:\n  - id: torvald-sea-gist\n    record: torvald-sea\n");
    assertThat(since().err()).isEmpty();
  }

  @Test
  void noRepositoryAndAShallowClone() throws Exception {
    Path alone = Trees.copy(content, Files.createTempDirectory(temp.getParent(), "alone"));
    assertThat(Program.run("change", "add", "--in=" + alone))
        .satisfies(run -> assertThat(run.status()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("is in no Git repository"));
    Repositories.commit(temp, "Again");
    Path clone = temp.resolve("clone");
    Git.cloneRepository()
        .setURI(temp.toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(1)
        .call()
        .close();
    assertThat(Program.run("change", "add", "--since=HEAD~1", "--in=" + clone + "/content").err())
        .contains("this clone is shallow");
    Trees.delete(alone);
  }

  private Program add(String... args) {
    List<String> all = new ArrayList<>(List.of("change", "add", "--in=" + content));
    all.addAll(List.of(args));
    return Program.run(all.toArray(String[]::new));
  }

  private Program since() {
    return Program.run("check", content.toString(), "--since=HEAD");
  }
}
