package communique.content;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.SavedArticle;
import communique.testing.Dossiers;
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

/** Only plain files in the folder are read. */
class SnapshotFolderTest {

  @TempDir Path temp;

  private Path folder = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    folder = Files.createDirectory(temp.resolve("saved"));
    Files.createDirectory(folder.resolve("inner"));
    Files.writeString(folder.resolve("inner/deep.txt"), "deep");
    Files.writeString(temp.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("link.txt"), temp.resolve("secret.txt"));
    Files.write(folder.resolve("latin.txt"), "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("merged.txt"), "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> d\n");
    Files.writeString(folder.resolve("good.txt"), "\uFEFFgood");
  }

  @Test
  void aFileIsReadWithItsHash() throws IOException {
    assertThat(read("good.txt"))
        .isInstanceOfSatisfying(
            SavedArticle.Read.class,
            read -> {
              assertThat(read.text()).isEqualTo("good");
              assertThat(read.sha256()).matches("[0-9a-f]{64}");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.txt",
        "inner/deep.txt",
        "inner",
        "..",
        ".",
        "link.txt",
        "none.txt",
        "..%2Fsecret.txt",
        "LINK.txt",
        "inner%2Fdeep.txt",
        "merged.txt",
        "C:good.txt",
        "a\\\\b"
      })
  void anythingElseIsNotRead(String name) throws IOException {
    assertThat(read(name)).isInstanceOf(SavedArticle.Unread.class);
  }

  /** One and the same name, as some disk or browser writes it. */
  @ParameterizedTest
  @CsvSource({
    "caf\u00E9.txt, cafe\u0301.txt",
    "cafe\u0301.txt, caf\u00E9.txt",
    "\uD68C\uB2F4.txt, \u1112\u116C\u1103\u1161\u11B7.txt",
    "Talks.TXT, talks.txt",
    "talks%20at%20port.txt, talks at port.txt",
    "talks at port.txt, Talks%20at%20Port.txt",
    "caf%C3%A9.txt, cafe\u0301.txt",
    "STRASSE.txt, stra\u00DFe.txt",
    "100%.txt, 100%25.txt"
  })
  void aNameIsThatOfTheFileThatIsLikeIt(String name, String file) throws IOException {
    Files.writeString(folder.resolve(file), "found");
    assertThat(read(name))
        .isInstanceOfSatisfying(
            SavedArticle.Read.class, read -> assertThat(read.text()).isEqualTo("found"));
  }

  @Test
  void theSameNameIsTakenBeforeOneLikeItAndNoneOfTwo() throws IOException {
    Files.writeString(folder.resolve("Talks.txt"), "upper");
    Files.writeString(folder.resolve("talks.txt"), "lower");
    assertThat(read("talks.txt"))
        .isInstanceOfSatisfying(
            SavedArticle.Read.class, read -> assertThat(read.text()).isEqualTo("lower"));
    assertThat(read("TALKS.txt")).isInstanceOf(SavedArticle.Unread.class);
  }

  /** What is no text is told as what it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | ISO-8859-1 | a PDF file",
        "{\\rtf1 the port} | UTF-8 | a file of rich text (RTF)",
        "the port | UTF-16 | text in UTF-16",
        "the port | UTF-16LE | text in UTF-16",
        "the port | UTF-16BE | text in UTF-16",
        "\uFEFF항구 | UTF-16LE | text in UTF-16",
        "“café” | windows-1252 | in another encoding",
        "항구는 | EUC-KR | in another encoding",
        "港口 | GB18030 | in another encoding",
        "<!DOCTYPE html><p>the port | UTF-8 | HTML",
        "  <html><p>the port | UTF-8 | HTML",
        "the port is <b>not</b> shut | UTF-8 | HTML",
        "From: <Saved by a browser> | UTF-8 | -",
        "a < b and c > d, x<y>z | UTF-8 | -"
      })
  void whatIsNoTextIsNamed(String words, String encoding, String kind) throws IOException {
    Files.write(folder.resolve("odd.txt"), words.getBytes(Charset.forName(encoding)));
    SavedArticle read = read("odd.txt");
    if (kind.equals("-")) {
      assertThat(read).isInstanceOf(SavedArticle.Read.class);
    } else {
      assertThat(read)
          .isInstanceOfSatisfying(
              SavedArticle.NotText.class,
              file -> {
                assertThat(file.kind()).startsWith(kind);
                assertThat(file.remedy()).contains("UTF-8", "sha256");
              });
    }
  }

  private SavedArticle read(String name) throws IOException {
    Path content = Dossiers.synthetic(temp.resolve("dossier"));
    Dossiers.edit(content, "sources.yaml", "{file: gazette.txt", "{file: \"" + name + "\"");
    Dossier dossier = Dossiers.load(content);
    return new SnapshotFolder(folder)
        .read(dossier).values().stream()
            .filter(
                found ->
                    !found.equals(new SavedArticle.Unread("is not in the folder of --snapshots")))
            .findFirst()
            .orElse(new SavedArticle.Unread("is not in the folder of --snapshots"));
  }
}
