package communique.curate.revise;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has one right answer is mended; what has two, or might have, is left to the editor. */
class MendingTest {

  private static final String SUMMIT = "summits/port-talks-2025.md";

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void dossier() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summits/port-talks-2025.md | name: Opening} | name: Opening, and more, of all} | name: "Opening, and more, of all"}
          summits/port-talks-2025.md | name: Lunch | name: Lunch: on board | name: "Lunch: on board"
          summits/port-talks-2025.md | name: Lunch | name: Lunch "on" #2 | name: 'Lunch "on" #2'
          summits/port-talks-2025.md | kind: bilateral | kind：bilateral | kind: bilateral
          summits/port-talks-2025.md | kind: bilateral | kind:\u00a0bilateral | kind: bilateral
          summits/port-talks-2025.md | kind: bilateral | kidn: bilatreal | kind: bilateral
          summits/port-talks-2025.md | is: port-anselm | is: [[port-anselm]] | is: port-anselm
          summits/port-talks-2025.md | is: 2025-03-08 | is: 8 March 2025 | is: 2025-03-08
          summits/port-talks-2025.md | is: 2025-03-08 | is: "2025/03/08" | is: "2025-03-08"
          sources.yaml | '- id: northern-courier' | '• id: northern-courier' | '- id: northern-courier'
          statements/port-talks-2025.yaml | differ: translation | differ: tranlsation | differ: translation
          register.yaml | {id: railways, name: Railways} | {id: railways, nmae: Railways} | {id: railways, name: Railways}
          """)
  void aSlip(String file, String words, String slip, String mended) throws IOException {
    String before = Files.readString(content.resolve(file));
    Dossiers.edit(content, file, words, slip);
    Program run = fix();
    assertThat(run.err()).startsWith("fixed ").contains(file + ":");
    assertThat(run.out())
        .startsWith("0 of ")
        .contains("\nnothing stands in the way of publishing")
        .hasLineCount(2);
    assertThat(run.status()).isZero();
    assertThat(content.resolve(file)).content().isEqualTo(before.replace(words, mended));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summits/port-talks-2025.md | {id: opening, name: Opening} | {id: opening, name: Opening, place}
          summits/port-talks-2025.md | They had not met for years. | They had not met for years. #todo
          summits/port-talks-2025.md | name: Lunch | name: Lunch  #todo
          summits/port-talks-2025.md | name: Lunch | name: Lunch on pier #2  # which pier?
          summits/port-talks-2025.md | name: Lunch | name: Lunch, pier #2 # my guess
          summits/port-talks-2025.md | held: | is: is: 2025
          summits/port-talks-2025.md | is: 2025-03-08 | is: 03/04/2025
          summits/port-talks-2025.md | kind: bilateral | kind:bilateral
          summits/port-talks-2025.md | is: port-anselm | is: port-anslem
          summits/port-talks-2025.md | venue: not-stated | vene: not-stated\\nvenu: not-stated
          agreements/nets-mou-2025.md | status: signed | status: cancelled
          register.yaml | {en: Merovia, fr: Mérovie} | {en: Merovia, ko: 메로비아, kr: 메로비아}
          """)
  void whatMayBeMeantOtherwise(String file, String words, String slip) throws IOException {
    Dossiers.edit(content, file, words, slip.replace("\\n", "\n"));
    Map<String, String> before = Trees.read(content);
    String check = Program.run("check", content.toString()).err();
    if (!check.contains("comment")) {
      assertThat(check).contains("error");
    }
    assertThat(fix().err()).isEqualTo("there is nothing that --fix can mend\n" + check);
    assertThat(Trees.read(content)).isEqualTo(before);
  }

  /** A parser stops at each of them: they come to light one by one. */
  @Test
  void manySlipsInOneFileWithOtherLineEnds() throws IOException {
    Path sheet = content.resolve(SUMMIT);
    String right = Files.readString(sheet);
    String slips =
        right
            .replace("title: T", "title：T")
            .replace("kind: bilateral", "kidn: bilateral")
            .replace("venue: not-stated", "venu: not-stated")
            .replace("  - id: lunch\n    name: Lunch\n", "  - id: lunch\n\t\tname: Lunch\n")
            .replace("brief: [", "breif: [");
    Files.writeString(sheet, "\uFEFF" + slips.replace("\n", "\r\n"));
    Program run = fix();
    assertThat(run.err().lines().filter(line -> line.startsWith("fixed "))).hasSize(5);
    assertThat(run.out()).contains("nothing stands in the way");
    assertThat(sheet).content().isEqualTo("\uFEFF" + right.replace("\n", "\r\n"));
  }

  /** Two spaces for a tab would be no key among those that stand at four. */
  @ParameterizedTest
  @CsvSource({"speaker: ana-torvald", "gist: The sea belongs to both.", "differ: translation"})
  void aTabAmongKeysThatStandDeep(String key) throws IOException {
    Path statements = content.resolve("statements/port-talks-2025.yaml");
    String right = Files.readString(statements);
    Files.writeString(statements, right.replaceFirst("    " + key, "\t" + key));
    Program run = fix();
    assertThat(run.err()).startsWith("fixed ");
    assertThat(run.out()).contains("nothing stands in the way");
    assertThat(statements).content().isEqualTo(right);
  }

  /** A fix after which the file cannot be read for the same line is none. */
  @Test
  void aTabThatNoIndentationOfItsNeighboursFits() throws IOException {
    Path statements = content.resolve("statements/port-talks-2025.yaml");
    String slip =
        Files.readString(statements)
            .replace(
                "quote: The sea is yours and ours\n",
                "quote: >-\n          The sea is\n\tlate: yes\n          yours and ours\n");
    Files.writeString(statements, slip);
    Program run = fix();
    assertThat(run.err()).doesNotContain("fixed ").contains("error[invalid-yaml]");
    assertThat(statements).content().isEqualTo(slip);
  }

  @Test
  void theEndingOfAFile() throws IOException {
    Files.move(content.resolve(SUMMIT), content.resolve("summits/Port-Talks-2025.MD"));
    Files.move(content.resolve("events.yaml"), content.resolve("events.yml"));
    Files.writeString(content.resolve("speakers/notes.txt"), "Whom to ask\n");
    Program run = fix();
    assertThat(run.err()).contains("Port-Talks-2025.MD → ", "events.yml → ").contains("notes.txt");
    assertThat(content.resolve(SUMMIT)).exists();
    assertThat(content.resolve("events.yaml")).exists();
    assertThat(content.resolve("speakers/notes.txt")).exists();
  }

  @Test
  void theLanguageThatIsMeantByItsCountry() throws IOException {
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    Dossiers.edit(
        content,
        "statements/port-talks-2025.yaml",
        "gist: The sea belongs to both.",
        "gist: {en: The sea belongs to both., kr: 바다는 둘의 것이다.}");
    assertThat(fix().err()).contains("kr → ko");
    assertThat(content.resolve("statements/port-talks-2025.yaml")).content().contains(", ko: 바다는");
  }

  /** That an article is the right one, an editor has to say. */
  @Test
  void aHash() throws IOException {
    Path snapshots =
        Trees.copy(Cases.root().resolve("golden/synthetic/snapshots"), temp.resolve("snapshots"));
    Path article = snapshots.resolve("courier.txt");
    Files.writeString(article, Files.readString(article) + "\nA line more.\n");
    Map<String, String> before = Trees.read(content);
    String given = "--snapshots=" + snapshots;
    assertThat(fix(given).err()).contains("[snapshot-changed]").doesNotContain("fixed");
    assertThat(Trees.read(content)).isEqualTo(before);
    Program run = Program.run("check", content.toString(), "--fix=hashes", given);
    assertThat(run.err()).contains("fixed ", "sources.yaml:").doesNotContain("snapshot-changed");
    assertThat(run.err()).doesNotContain("WARN");
    assertThat(Program.run("check", content.toString(), given).err())
        .doesNotContain("snapshot-changed");
  }

  @Test
  void aDryRunShowsTheLinesAndWritesNothing() throws IOException {
    Dossiers.edit(content, SUMMIT, "venue: not-stated", "venu: not-stated");
    Map<String, String> before = Trees.read(content);
    Program run = fix("--dry-run");
    assertThat(run.out())
        .startsWith("--- a/" + SUMMIT + "\n+++ b/" + SUMMIT + "\n@@ -")
        .contains("\n-venu: not-stated\n+venue: not-stated\n");
    assertThat(run.err()).contains("nothing was written", "[unknown-field]");
    assertThat(run.status()).isEqualTo(1);
    assertThat(Trees.read(content)).isEqualTo(before);
    assertThat(Program.run("check", content.toString(), "--dry-run").status()).isEqualTo(2);
  }

  /** Editors that read the report for machines can offer the fix. */
  @Test
  void theReportForMachinesHasTheFix() throws IOException {
    Dossiers.edit(content, SUMMIT, "venue: not-stated", "venu: not-stated");
    assertThat(Program.run("check", content.toString(), "--format=sarif").out())
        .contains("\"fixes\"", "\"insertedContent\"", "\"venue\"");
  }

  private Program fix(String... more) {
    List<String> args = new ArrayList<>(List.of("check", content.toString(), "--fix"));
    args.addAll(List.of(more));
    return Program.run(args.toArray(String[]::new));
  }
}
