package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Publication;
import communique.model.Reader;
import communique.output.OutputFile;
import communique.testing.Dossiers;
import communique.testing.GeneratedDossier;
import communique.testing.Program;
import communique.trace.Memory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is found by its path alone, whichever edition it is of. */
class SectionsTest {

  @TempDir Path temp;

  @Test
  void everyFileIsFoundWhereItsPathLeads() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages: [en]", "languages: [en, ko]");
    assertFound(content);
  }

  /** Long lists are cut into parts, each of which has its address. */
  @Test
  void soIsEveryPartOfALongList() throws IOException {
    Path content = temp.resolve("long");
    GeneratedDossier.write(content, 700, GeneratedDossier.TWO, 1);
    assertFound(content);
  }

  private static void assertFound(Path content) throws IOException {
    Publication publication =
        Dossiers.load(content).asSeenBy(Reader.at(Instant.parse(Program.NOW)));
    Path theme = content.resolve("templates");
    for (Edition edition :
        List.of(
            new WebEdition(theme, new Companions(true, true, true)),
            new DataEdition(),
            new PrintEdition(theme))) {
      List<Section> sections = edition.sections(publication, Memory.NONE).toList();
      for (Section section : sections) {
        assertThat(section.files().map(OutputFile::path)).allMatch(section.mayHold());
      }
      assertThat(sections.stream().flatMap(Section::files).map(OutputFile::path))
          .containsExactlyElementsOf(edition.files(publication).map(OutputFile::path).toList());
      assertThat(sections).allMatch(section -> section.file("no/such.file").isEmpty());
    }
  }
}
