package communique.content;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.model.Item;
import communique.problem.Problem;
import communique.shape.Fingerprint;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of a dossier that holds records is read or told, wherever and however it lies. */
class UnexpectedFilesTest {

  private static final String LIST = "- {id: lantern-fair, name: Lantern fair}\n";
  private static final String SHEET = "---\ntitle: Lantern accord\n---\n";
  private static final String WORDS = "What may be used: everything.\n";

  @TempDir Path temp;

  @BeforeEach
  void aDossier() throws IOException {
    write("site.yaml", "{title: Lanterns, publisher: The test suite}\n");
    write("register.yaml", "topics:\n  - {id: light, name: Light}\n");
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "events/notice.md",
        "sources/notice.txt",
        "sources/README",
        "sources/readme.md",
        "changes/LICENSE",
        "notice.md",
        "README.md",
        "notes/readme.txt",
        "sources/x.yml",
        "sources/Y.YAML",
        "sources/z.yaml.txt",
        "people.yaml",
        "people/a.yaml",
        "events.yml",
        "EVENTS.yaml",
        "Events/a.yaml",
        "events copy.yaml",
        "events2",
        "notes.txt",
        "list.text",
        "events.json",
        "sources.toml",
        ".events.yaml",
        ".hidden/events.yaml",
        ".drafts/sources/a.yaml",
        "events/.a.yaml",
        "events/.hidden/a.yaml",
        "statements/deeper/.x/a.yaml",
        "templates/events.yaml",
        "assets/people.yml",
        "snapshots/events.yaml",
        "pictures/events.yaml",
        "people.map.yaml",
        "drafts/events.yaml",
        "messages.properties",
        "messages_ko.properties",
        "ko.properties",
        "zh-Hans.properties"
      })
  void aListOfRecordsIsReadOrTold(String path) throws IOException {
    write(path, LIST);
    assertThat(seen()).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Places of the dossier\n\n- id: x\n",
        "%YAML 1.2\n---\n- id: x\n",
        "[{id: x, title: y}]\n",
        "[\n  {\n    \"id\": \"x\"}]\n",
        "{events: [{id: x}]}\n",
        "events:\n  - id: x\n",
        "- title: y\n  id: x\n",
        "- \"id\": x\n"
      })
  void howeverItBegins(String text) throws IOException {
    write("events/notice.md", text);
    assertThat(seen()).contains("events/notice.md");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void inWhateverEncoding(String name) throws IOException {
    Path file = temp.resolve("content/events/notice.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "\uFEFF" + LIST, Charset.forName(name));
    assertThat(seen()).contains("events/notice.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".summits/a.md",
        "summits/.a.md",
        ".old/summits/a.md",
        "templates/a.md",
        "summits/deeper/a.md",
        "drafts/a.md",
        "speakers/README.txt"
      })
  void aSheetIsReadOrTold(String path) throws IOException {
    write(path, SHEET);
    assertThat(seen()).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".gitignore",
        ".ignore",
        ".communique",
        ".github/workflows/check.yaml",
        ".git/events.yaml",
        ".yamllint.yaml",
        ".pre-commit-config.yaml",
        ".vscode/settings.json",
        ".DS_Store",
        "._events.yaml",
        ".#events.yaml",
        ".events.yaml.swp",
        "README.md",
        "events/README.md",
        "notes.txt",
        "snapshots/talks.txt",
        "assets/README.md",
        "people.map.yaml",
        "package.json",
        "zotero.json",
        "app.properties.txt",
        "Makefile"
      })
  void whatHoldsNoneIsPassedOver(String path) throws IOException {
    write(path, WORDS);
    assertThat(told()).isEmpty();
  }

  @Test
  void aHiddenOneIsToldWithTheWayOut() throws IOException {
    write("events/.a.yaml", LIST);
    assertThat(load().problems().list())
        .extracting(problem -> problem.hint().orElse(""))
        .containsExactly(
            "files whose names, or whose folders' names, begin with a dot are not read: move it to"
                + " events/a.yaml, or out of this folder");
  }

  /** A list that came along says nothing; nor does it of files that are others now. */
  @Test
  void onlyTheListOfASiteThatStandsThereTellsWhatIsOne() throws IOException {
    write("speakers/ana.html", WORDS);
    write("speakers/ana.md.txt", LIST);
    list("speakers/ana.html", "speakers/ana.md.txt");
    assertThat(told()).contains("speakers/ana.html", "speakers/ana.md.txt");
    write("index.html", WORDS);
    list("index.html", "speakers/ana.html", "speakers/x.md");
    assertThat(told()).containsExactly("speakers/ana.md.txt");
    write("speakers/x.markdown", SHEET);
    list("index.html", "speakers/ana.html", "speakers/x.markdown");
    assertThat(told()).contains("speakers/x.markdown");
    write("speakers/ana.html", "Other words.");
    assertThat(told()).contains("speakers/ana.html");
    write("index.html", "Other words.");
    write("speakers/ana.html", WORDS);
    assertThat(told()).contains("speakers/ana.html");
  }

  private void list(String... paths) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String path : paths) {
      Path file = temp.resolve("content").resolve(path);
      byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      lines.append(Fingerprint.of(bytes)).append("  ").append(path).append('\n');
    }
    write("SHA256SUMS", lines.toString());
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private List<String> told() {
    return load().problems().list().stream()
        .map(Problem::place)
        .map(place -> below(place.file()))
        .distinct()
        .toList();
  }

  private List<String> seen() {
    return Stream.concat(
            told().stream(),
            load().dossier().items().stream().map(Item::origin).map(at -> below(at.file())))
        .toList();
  }

  private String below(String file) {
    return file.substring(file.indexOf("content/") + "content/".length());
  }

  private Loaded load() {
    return ContentLoader.load(temp.resolve("content"), Cache.none());
  }
}
