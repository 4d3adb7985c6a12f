package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads who prints a book. */
@Tag("thorough")
class PrintCommandTest {

  @TempDir Path temp;

  @Test
  void aPrintedBookIsToldInOneLine() throws IOException {
    Path out = temp.resolve("folder/book.pdf");
    Program run = print("--of", "port-talks-2025", "--out", out.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).containsExactly("printed " + out);
    try (PDDocument document = Loader.loadPDF(out.toFile())) {
      assertThat(document.getDocumentInformation().getTitle()).startsWith("Briefing book");
    }
  }

  @Test
  void aWrongChoiceIsExplained() throws IOException {
    assertThat(wrong("--of", "port-talk-2025"))
        .isEqualTo("there is no sheet \"port-talk-2025\"; did you mean \"port-talks-2025\"?");
    assertThat(wrong("--topic", "stars")).isEqualTo("there is no topic \"stars\"");
    assertThat(wrong("--country", "JJ")).startsWith("--country: \"JJ\" is not a country code");
    assertThat(wrong("--from", "2025-3-8"))
        .startsWith("--from: \"2025-3-8\" is not a date")
        .endsWith("did you mean \"2025-03-08\"?");
    assertThat(wrong("--to", "1900")).isEqualTo("there is no sheet of which all of that is true");
    assertThat(wrong("--language", "fr")).isEqualTo("the site is not in \"fr\"; it is in en");
  }

  @Test
  void whatAReaderMayNotSeeIsNotThere() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Files.writeString(
        content.resolve("speakers/iko-vell.md"), "---\nname: Iko Vell\nstate: draft\n---\n");
    Program run = Program.run("print", content.toString(), "--of=iko-vell", "--out=" + out());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("communique: there is no sheet \"iko-vell\"");
  }

  @Test
  void anErrorInTheContentPrintsNothing() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "nam:");
    Program run = Program.run("print", content.toString(), "--out=" + out());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[unknown-field]");
    assertThat(out()).doesNotExist();
  }

  @Test
  void aSheetThatCannotBePrintedLeavesWhatStoodThere() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path templates = Files.createDirectories(content.resolve("templates/print"));
    Files.writeString(templates.resolve("book.ftlh"), "<html><p></html>");
    Files.writeString(out(), "%PDF-1.7, an older book");
    Program run = Program.run("print", content.toString(), "--out=" + out());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[broken-template] downloads/briefing-book.pdf");
    assertThat(out()).hasContent("%PDF-1.7, an older book");
    assertNoParts();
  }

  @Test
  void aFileThatIsNoBookIsNotOverwritten() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path settings = content.resolve("site.yaml");
    String before = Files.readString(settings);
    Program run = Program.run("print", content.toString(), "--out=" + settings);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("communique: --out: " + settings + " is there and is no PDF");
    assertThat(settings).hasContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fifo", "dangling", "link to a book", "/dev/null", "socket"})
  void whatIsNoPlainFileIsLeft(String kind) throws IOException, InterruptedException {
    Path out = special(kind);
    Program run = Program.run("print", Dossiers.synthetic(temp).toString(), "--out=" + out);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is not a plain file; choose another name");
    assertThat(Files.isRegularFile(out, LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(Files.exists(out, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(temp.resolve("nowhere")).doesNotExist();
  }

  private Path special(String kind) throws IOException, InterruptedException {
    switch (kind) {
      case "fifo" ->
          assertThat(new ProcessBuilder("mkfifo", out().toString()).start().waitFor()).isZero();
      case "dangling" -> Files.createSymbolicLink(out(), temp.resolve("nowhere"));
      case "link to a book" ->
          Files.createSymbolicLink(out(), Files.writeString(temp.resolve("mine.pdf"), "%PDF-"));
      case "socket" -> {
        try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
          socket.bind(UnixDomainSocketAddress.of(out()));
        }
      }
      default -> {
        return Path.of(kind);
      }
    }
    return out();
  }

  @Test
  void whatStandsBesideTheBookIsNeverWrittenTo() throws IOException {
    Path mine = Files.writeString(temp.resolve("mine"), "mine");
    Files.createSymbolicLink(temp.resolve(".book.pdf.part"), mine);
    Path left = Files.writeString(temp.resolve(".book.pdf.999999999-0123456789abcdef.part"), "%");
    Path linked = temp.resolve(".book.pdf.999999998-0123456789abcdef.part");
    Files.createSymbolicLink(linked, mine);
    Path plain = Files.writeString(temp.resolve(".book.pdf.part.part"), "mine");

    assertThat(print("--of=port-talks-2025", "--out=" + out()).status()).isZero();

    assertThat(Files.readString(out(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(mine).hasContent("mine");
    assertThat(plain).hasContent("mine");
    assertThat(linked).isSymbolicLink();
    assertThat(left).as("left by a command that was killed").doesNotExist();
  }

  private void assertNoParts() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(out());
    Program run = Program.run("print", Dossiers.synthetic(temp).toString(), "--out=" + out());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("a folder stands there").doesNotContain("\tat ");
    assertThat(out()).isEmptyDirectory();
  }

  private String wrong(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--out=" + out());
    Program run = print(all.toArray(String[]::new));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(out()).doesNotExist();
    assertThat(run.err().lines()).hasSize(1);
    return run.err().strip().replaceFirst("^communique: ", "");
  }

  private Program print(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("print", Dossiers.synthetic(temp).toString()));
    all.addAll(List.of(options));
    return Program.run(all.toArray(String[]::new));
  }

  private Path out() {
    return temp.resolve("book.pdf");
  }
}
