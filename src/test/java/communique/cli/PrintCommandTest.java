package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads who prints a book. */
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
    assertThat(wrong("--country", "XX")).startsWith("--country: \"XX\" is not a country code");
    assertThat(wrong("--from", "2025-3-8"))
        .startsWith("--from: \"2025-3-8\" is not a date")
        .endsWith("did you mean \"2025-03-08\"?");
    assertThat(wrong("--to", "1900")).isEqualTo("there is no sheet of which all of that is true");
    assertThat(wrong("--language", "fr")).isEqualTo("the site is not in \"fr\"");
  }

  @Test
  void whatAReaderMayNotSeeIsNotThere() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Files.writeString(
        content.resolve("speakers/iko-vell.md"), "---\nname: Iko Vell\nstate: draft\n---\n");
    Program run = Program.run("print", content.toString(), "--of=iko-vell", "--out=" + out());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("there is no sheet \"iko-vell\"");
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
    assertThat(temp.resolve(".book.pdf.part")).doesNotExist();
  }

  @Test
  void aFileThatIsNoBookIsNotOverwritten() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path settings = content.resolve("site.yaml");
    String before = Files.readString(settings);
    Program run = Program.run("print", content.toString(), "--out=" + settings);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("--out: " + settings + " is there and is no PDF");
    assertThat(settings).hasContent(before);
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
    return run.err().lines().findFirst().orElse("");
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
