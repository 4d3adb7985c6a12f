package communique.content;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.model.Item;
import communique.problem.Place;
import communique.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No record is passed over for the name of its file, and no README is taken for a record. */
class AboutTheFolderTest {

  private static final String SHEET = "---\ntitle: Lantern accord\n---\n";
  private static final String NOTES = "Lanterns\n========\n\nWho may use this: everyone.\n";

  @TempDir Path temp;

  @BeforeEach
  void aRecordStandsThere() throws IOException {
    write("site.yaml", "{title: Lanterns, publisher: The test suite}\n", StandardCharsets.UTF_8);
    write("register.yaml", "topics:\n  - {id: light, name: Light}\n", StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agreements/licence-of-the-harbour.md",
        "agreements/copying-accord.md",
        "agreements/notice.md",
        "agreements/COPYING.md",
        "speakers/notice-lind.md",
        "speakers/authors.md",
        "speakers/readme.ko.md",
        "summits/license-talks-2025.md",
        "summits/changelog.txt",
        "summits/contributing.markdown",
        "summits/NOTICE",
        "summits/deeper/readme.md",
        "statements/readme.md",
        "sources/license.adoc",
        "Agreements/license-talks.md",
        "agreement/notice-of-harbours.md",
        "notice-lind.md",
        "licence.md"
      })
  void whatBeginsLikeASheetIsReadOrTold(String path) throws IOException {
    write(path, SHEET, StandardCharsets.UTF_8);
    assertThat(isSeen(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void inWhateverEncodingItWasSaved(String name) throws IOException {
    write("speakers/notice.md", "\uFEFF\n" + SHEET, Charset.forName(name));
    assertThat(isSeen("speakers/notice.md")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: Lantern accord\n---\n", "+++\ntitle = 'Lanterns'\n+++\n"})
  void aFenceThatIsWantingOrAnother(String text) throws IOException {
    write("agreements/notice.md", text, StandardCharsets.UTF_8);
    assertThat(isSeen("agreements/notice.md")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statements/notice.yaml",
        "statements/licence-talks.yml",
        "sources/readme.yaml",
        "events/authors.YAML",
        "register/notice.yaml.txt",
        "authors.yaml",
        "changelog.yml",
        "notice-of-harbours.yaml"
      })
  void yamlHoldsRecords(String path) throws IOException {
    write(path, NOTES, StandardCharsets.UTF_8);
    assertThat(isSeen(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agreements/notice-of-harbours.md",
        "speakers/readme-lind.txt",
        "summits/licence.docx",
        "summits/copying.md.md"
      })
  void amongRecordsANameThatIsLongerIsNoReadme(String path) throws IOException {
    write(path, NOTES, StandardCharsets.UTF_8);
    assertThat(isSeen(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "readme.zh-CN.md",
        "README-ko.txt",
        "LICENSE-MIT.txt",
        "license.CC-BY-4.0.md",
        "CHANGELOG.rst",
        "CONTRIBUTING.adoc",
        "notes/README.md",
        "summits/README.md",
        "summits/readme.md",
        "agreements/LICENCE",
        "agreements/notice.md",
        "speakers/Authors.txt",
        "statements/README.markdown"
      })
  void whatAFolderSaysOfItselfIsPassedOver(String path) throws IOException {
    write(path, NOTES, StandardCharsets.UTF_8);
    assertThat(load().problems().list()).isEmpty();
  }

  @Test
  void alsoAnEmptyOneAndALinkToOne() throws IOException {
    write("summits/NOTICE", "", StandardCharsets.UTF_8);
    Path elsewhere = Files.writeString(temp.resolve("README.md"), NOTES);
    Files.createSymbolicLink(temp.resolve("content/README.md"), elsewhere);
    assertThat(load().problems().list()).isEmpty();
  }

  @Test
  void aLinkToAFolderIsToldWhateverItsName() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(temp.resolve("content/notice"), elsewhere);
    assertThat(isSeen("notice")).isTrue();
  }

  private void write(String path, String text, Charset encoding) throws IOException {
    Path file = temp.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, encoding);
  }

  private boolean isSeen(String path) {
    Loaded loaded = load();
    boolean told =
        loaded.problems().list().stream()
            .map(Problem::place)
            .map(Place::file)
            .anyMatch(file -> file.endsWith(path));
    return told
        || loaded.dossier().items().stream()
            .map(Item::origin)
            .anyMatch(origin -> origin.file().endsWith(path));
  }

  private Loaded load() {
    return ContentLoader.load(temp.resolve("content"), Cache.none());
  }
}
