package communique.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import communique.curate.blank.Starter;
import communique.testing.Cases;
import communique.testing.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of the handbook that shows one whole dossier is made of the very files that are built
 * here. Refreshed with {@code -Dgolden.refresh=true}.
 */
class WholeDossierTest {

  private static final Path FILES =
      Path.of("src", "main", "resources", "communique", "curate", "blank", "sample");

  private static final int LONGEST = 35;

  /** Whoever copies it does so on some other day. */
  private static final String YEARS_LATER = "2041-01-01T00:00:00Z";

  private static final String HEAD =
      """
      # A whole dossier

      Two invented states, one meeting, one protocol: every file of a dossier that passes `check --strict` as it stands. Nothing
      in it is true. `communique init DIR` writes them into a folder of your own, to be changed; `build` makes the site of them.

      """;

  /** In the order of reading, each with what it is there for. */
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("site.yaml", "The settings. Only this file is needed in every dossier.");
    PAGES.put(
        "sources.yaml",
        "First what everything rests on: a news item, an official one, the text of a document.");
    PAGES.put(
        "snapshots/cape-courier.txt",
        "The saved text of the news item: every word that is cited of it is looked up here.");
    PAGES.put("snapshots/norland-gazette.txt", "That of the official one.");
    PAGES.put("snapshots/lamp-text.txt", "The document, word for word.");
    PAGES.put(
        "register.yaml",
        "What others name: sides, an office that has had several holders, a place, a matter.");
    PAGES.put(
        "speakers/ida-brook.md", "A person, in an office of the register; `sort` is for lists.");
    PAGES.put("speakers/oto-finch.md", "Another, in an office that is said in words.");
    PAGES.put(
        "summits/cape-talks-2025.md",
        "The meeting. The `cite` on top stands for every field that has none of its own;"
            + " `not-stated` says that somebody looked.");
    PAGES.put(
        "agreements/lamp-protocol-2025.md",
        "The document. The sources give two days for its second step: both are shown.");
    PAGES.put(
        "statements/cape-talks-2025.yaml",
        "What was said there, by both together and by one; what stands above the list holds for all.");
    PAGES.put("events.yaml", "What took place besides, and to which document it belongs.");
    PAGES.put("changes.yaml", "What was changed after it was published.");
  }

  @Test
  void thePageShowsTheFiles() throws IOException {
    Cases.matches(
        Path.of("site", "markdown", "handbook", "dossier.md"),
        HEAD
            + PAGES.keySet().stream()
                .map(WholeDossierTest::shown)
                .collect(Collectors.joining("\n")));
  }

  private static String shown(String path) {
    String text = text(path);
    assertThat(text.lines()).as(path).hasSizeLessThan(LONGEST);
    return "## `%s`\n\n%s\n\n```%s\n%s```\n"
        .formatted(path, PAGES.get(path), path.endsWith(".txt") ? "text" : "yaml", text);
  }

  private static String text(String path) {
    try {
      return Files.readString(FILES.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noFileIsLeftOut() throws IOException {
    try (Stream<Path> files = Files.walk(FILES)) {
      assertThat(files.filter(Files::isRegularFile).map(FILES::relativize))
          .extracting(path -> path.toString().replace('\\', '/'))
          .containsExactlyInAnyOrderElementsOf(PAGES.keySet())
          .containsExactlyInAnyOrderElementsOf(Starter.SAMPLE);
    }
  }

  @Test
  void itPassesAndIsBuilt(@TempDir Path temp) {
    Program check = Program.run("check", FILES.toString(), "--strict");
    assertThat(check.status()).as(check.err()).isZero();
    Program later = Program.plain("check", FILES.toString(), "--strict", "--as-of", YEARS_LATER);
    assertThat(later.status()).as(later.err()).isZero();
    String out = temp.resolve("out").toString();
    Program build = Program.run("build", FILES.toString(), "--strict", "--out", out);
    assertThat(build.status()).as(build.err()).isZero();
    assertThat(temp.resolve("out/agreements/lamp-protocol-2025.html")).exists();
  }
}
