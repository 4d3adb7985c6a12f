package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.WordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads who wants a Word document. */
@Tag("thorough")
class ExportDocxCommandTest {

  private static final String SUMMIT = "port-talks-2025";

  @TempDir Path temp;

  @Test
  void aSheetIsToldInOneLine() throws IOException {
    Program run = export(SUMMIT);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).containsExactly("wrote " + out());
    WordFile word = WordFile.of(out());
    assertThat(word.styled("Heading1")).hasSize(1);
    assertThat(word.words()).doesNotContain("communique");
  }

  @Test
  void severalSheetsAreABook() throws IOException {
    Program run = export(SUMMIT + ",odo-lind");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(WordFile.of(out()).styled("TOC1")).hasSizeGreaterThan(2);
  }

  @Test
  void theBookHasAllSheets() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Program run = Program.run("export", "docx", "--book", content.toString(), "--out=" + out());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines()).containsExactly("wrote " + out());
    assertThat(WordFile.of(out()).styled("Title")).containsExactly("Briefing book");
  }

  @Test
  void aWrongChoiceIsExplained() throws IOException {
    assertThat(wrong("port-talk-2025"))
        .isEqualTo("there is no sheet \"port-talk-2025\"; did you mean \"port-talks-2025\"?");
    assertThat(wrong(SUMMIT, "--language", "fr"))
        .isEqualTo("the site is not in \"fr\"; it is in en");
    assertThat(wrong("ulla-brand"))
        .isEqualTo("\"ulla-brand\" was withdrawn on 2025-05-02: there is no sheet of it");
    assertThat(wrong(SUMMIT + ",ulla-brand")).contains("was withdrawn on 2025-05-02");
    assertThat(wrong(SUMMIT + ",odo-lind", "--book")).startsWith("--book has all sheets");
  }

  @Test
  void withoutASheetItIsSaidWhatToSay() throws IOException {
    Path content = Dossiers.synthetic(temp);
    assertThat(Program.run("export", "docx").err()).startsWith("communique: say which sheet");
    assertThat(Program.run("export", "docx", content.toString()).err())
        .contains("is a folder; say first which sheet, then the folder, or --book");
    assertThat(Program.run("export", "docx", "--book", SUMMIT).err())
        .startsWith("communique: there is no folder \"port-talks-2025\"; --book takes no sheets");
    assertThat(Program.run("export", "docx", "Port Talks\0", content.toString()).err())
        .startsWith("communique: there is no sheet \"Port Talks");
    assertThat(Program.plain("export").err())
        .startsWith("communique: say what to write: export docx");
  }

  @Test
  void whatAReaderMayNotSeeIsNotThere() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Files.writeString(
        content.resolve("speakers/iko-vell.md"), "---\nname: Iko Vell\nstate: draft\n---\n");
    Program run = Program.run("export", "docx", "iko-vell", content.toString(), "--out=" + out());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("communique: there is no sheet \"iko-vell\"");
    assertThat(out()).doesNotExist();

    Program book = Program.run("export", "docx", "--book", content.toString(), "--out=" + out());
    assertThat(book.status()).as(book.err()).isZero();
    WordFile.of(out())
        .parts()
        .forEach(
            (name, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(name)
                    .doesNotContainIgnoringCase("iko-vell")
                    .doesNotContain("Iko Vell"));
  }

  @Test
  void aDraftThatIsAskedForSaysSoOnEveryPage() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Files.writeString(
        content.resolve("speakers/iko-vell.md"), "---\nname: Iko Vell\nstate: draft\n---\n");
    Program run =
        Program.run(
            "export", "docx", "iko-vell", content.toString(), "--include=drafts", "--out=" + out());
    assertThat(run.status()).as(run.err()).isZero();
    WordFile word = WordFile.of(out());
    assertThat(word.styled("State")).containsExactly("Draft: not for publication.");
    assertThat(WordFile.words(word.part("word/header1.xml")))
        .contains("This edition shows drafts")
        .contains("Draft: not for publication.");
  }

  @Test
  void anErrorInTheContentWritesNothing() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "nam:");
    Program run = Program.run("export", "docx", SUMMIT, content.toString(), "--out=" + out());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[unknown-field]");
    assertThat(out()).doesNotExist();
  }

  @Test
  void aTemplateThatFailsLeavesWhatStoodThere() throws IOException {
    Program first = export(SUMMIT);
    assertThat(first.status()).isZero();
    byte[] before = Files.readAllBytes(out());
    Path content = temp.resolve("content");
    Path templates = Files.createDirectories(content.resolve("templates/word"));
    Files.writeString(templates.resolve("sheet.ftlh"), "<html><p></html>");
    Program run = Program.run("export", "docx", SUMMIT, content.toString(), "--out=" + out());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[broken-template] summits/port-talks-2025.docx");
    assertThat(out()).hasBinaryContent(before);
  }

  /** Whoever has worked on the document in Word does not lose it. */
  @Test
  void aDocumentThatAnotherProgramHasSavedIsNotOverwritten() throws IOException {
    save("Microsoft Office Word");
    byte[] mine = Files.readAllBytes(out());
    Program run = export(SUMMIT);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("communique: --out: " + out() + " is there, and is no Word document as it was");
    assertThat(out()).hasBinaryContent(mine);

    Files.writeString(out(), "notes");
    assertThat(export(SUMMIT).status()).isEqualTo(2);
    assertThat(out()).hasContent("notes");
  }

  private void save(String program) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(out()))) {
      for (String part : List.of("word/document.xml", "docProps/app.xml")) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(("<Application>" + program + "</Application>").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private String wrong(String... words) throws IOException {
    Program run = export(words);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(out()).doesNotExist();
    return run.err().strip().replaceFirst("^communique: ", "");
  }

  private Program export(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("export", "docx", words[0]));
    all.add(temp.resolve("content").toString());
    if (!Files.exists(temp.resolve("content"))) {
      Dossiers.synthetic(temp);
    }
    all.addAll(List.of(words).subList(1, words.length));
    all.add("--out=" + out());
    return Program.run(all.toArray(String[]::new));
  }

  private Path out() {
    return temp.resolve("out.docx");
  }
}
