package communique.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an id means, where it stands, and another id in its place. */
class MeaningTest {

  private static final String STATEMENTS = "statements/cape-talks-2025.yaml";
  private static final String SUMMIT = "summits/cape-talks-2025.md";

  @TempDir Path temp;

  private static String with(Typist typist, String path, String before, String cursor) {
    String text = typist.saved(path);
    assertThat(text).contains(before);
    return text.replaceFirst(java.util.regex.Pattern.quote(before), cursor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker: oto-finch | speaker: oto-‸finch | **Oto Finch**  #speaker `oto-finch`  #speakers/oto-finch.md:2  #rests on 1 source; named in 4 records",
        "{source: cape-courier | {source: ‸cape-courier | **Keepers Meet at the Cape**  #source `cape-courier`  #sources.yaml:1  #cited or named in 6 records, saved as cape-courier.txt",
        "id: lamps-lit | id: lamps-lit‸ | **The two keepers keep the lamps of the cape lit.**  #statement `lamps-lit`  #statements/cape-talks-2025.yaml:4  #rests on 1 source; named in 1 record",
        "gist: The | gi‸st: The | What",
        "nothing | nothing |",
      })
  void anIdIsExplained(String before, String cursor, String told) {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      typist.open(STATEMENTS);
      if (told == null) {
        assertThat(hover(typist, STATEMENTS, "‸" + typist.saved(STATEMENTS).replace("event", "x")))
            .isNull();
      } else {
        Hover hover = hover(typist, STATEMENTS, with(typist, STATEMENTS, before, cursor));
        assertThat(hover.getContents().getRight().getValue()).startsWith(told.replace("#", "\n"));
      }
    }
  }

  private static Hover hover(Typist typist, String path, String text) {
    typist.type(path, text);
    return Typist.answer(
        typist.documents().hover(new HoverParams(typist.id(path), Typist.cursor(text))));
  }

  @Test
  void anIdInProseIsExplained() {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      typist.open(SUMMIT);
      Hover hover =
          hover(typist, SUMMIT, with(typist, SUMMIT, "[@cape-courier]", "[@cape-c‸ourier]"));
      assertThat(hover.getContents().getRight().getValue()).contains("Keepers Meet at the Cape");
      assertThat(hover.getRange().getEnd().getCharacter()).isEqualTo(42);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "brief: [lamps-lit] | brief: [lamps‸-lit] | statements/cape-talks-2025.yaml | 3",
        "place: cape-lume | place: ‸cape-lume | register.yaml | 0",
        "agreement: lamp-protocol-2025 | agreement: lamp‸-protocol-2025 | agreements/lamp-protocol-2025.md | 1",
        "[@cape-courier] | [@‸cape-courier] | sources.yaml | 0",
      })
  void anIdLeadsToWhereItIsDefined(String before, String cursor, String path, int line) {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      typist.open(SUMMIT);
      String text = with(typist, SUMMIT, before, cursor);
      typist.type(SUMMIT, text);
      List<? extends Location> found =
          Typist.answer(
                  typist
                      .documents()
                      .definition(new DefinitionParams(typist.id(SUMMIT), Typist.cursor(text))))
              .getLeft();
      assertThat(found).hasSize(1);
      assertThat(found.get(0).getUri()).isEqualTo(typist.uri(path));
      if (line > 0) {
        assertThat(found.get(0).getRange().getStart().getLine()).isEqualTo(line);
      }
    }
  }

  @Test
  void everyMentionIsFound() {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      typist.open(STATEMENTS);
      String text = with(typist, STATEMENTS, "speaker: oto-finch", "speaker: oto‸-finch");
      typist.type(STATEMENTS, text);
      List<? extends Location> found =
          Typist.answer(
              typist
                  .documents()
                  .references(
                      new ReferenceParams(
                          typist.id(STATEMENTS), Typist.cursor(text), new ReferenceContext(true))));
      assertThat(found)
          .extracting(Location::getUri)
          .contains(typist.uri(STATEMENTS), typist.uri(SUMMIT))
          .hasSizeGreaterThan(3);
    }
  }

  /** What the editor makes of the edit is what the command does, in texts that are not saved. */
  @Test
  void anIdIsRenamedInAllFilesAsTheCommandDoes() throws IOException {
    Path twin = temp.resolve("twin");
    Path own = temp.resolve("own");
    Typist.sample(twin);
    try (Typist typist = Typist.at(Typist.sample(own))) {
      typist.open(STATEMENTS);
      String text =
          with(typist, STATEMENTS, "speaker: oto-finch", "speaker: oto‸-finch")
              .replace("sends oil", "sends 🕯 oil");
      typist.type(STATEMENTS, text);
      var prepared =
          Typist.answer(
              typist
                  .documents()
                  .prepareRename(
                      new PrepareRenameParams(typist.id(STATEMENTS), Typist.cursor(text))));
      assertThat(prepared.getSecond().getPlaceholder()).isEqualTo("oto-finch");
      WorkspaceEdit edit = rename(typist, text, "otto-finch");
      Files.writeString(own.resolve(STATEMENTS), text.replace("‸", ""));
      apply(edit);
    }
    Path statements = twin.resolve(STATEMENTS);
    Files.writeString(
        statements, Files.readString(statements).replace("sends oil", "sends 🕯 oil"));
    Program.run("rename", "oto-finch", "otto-finch", "--in=" + twin);
    assertThat(Dossiers.load(own).item("otto-finch")).isPresent();
    assertThat(read(own)).isEqualTo(read(twin));
  }

  private static WorkspaceEdit rename(Typist typist, String text, String now) {
    return Typist.answer(
        typist
            .documents()
            .rename(new RenameParams(typist.id(STATEMENTS), Typist.cursor(text), now)));
  }

  private static Map<String, String> read(Path folder) throws IOException {
    return new TreeMap<>(communique.testing.Trees.read(folder));
  }

  /** As an editor would, from the last edit of a file to the first. */
  private static void apply(WorkspaceEdit edit) throws IOException {
    for (var step : edit.getDocumentChanges()) {
      if (step.isLeft()) {
        Path file = file(step.getLeft().getTextDocument().getUri());
        String text = Files.readString(file);
        List<TextEdit> edits = new ArrayList<>();
        step.getLeft().getEdits().forEach(one -> edits.add(one));
        for (int i = edits.size() - 1; i >= 0; i--) {
          text = applied(text, edits.get(i));
        }
        Files.writeString(file, text);
      } else {
        RenameFile move = (RenameFile) step.getRight();
        Files.move(file(move.getOldUri()), file(move.getNewUri()));
      }
    }
  }

  static String applied(String text, TextEdit edit) {
    return text.substring(0, offset(text, edit.getRange().getStart()))
        + edit.getNewText()
        + text.substring(offset(text, edit.getRange().getEnd()));
  }

  private static int offset(String text, org.eclipse.lsp4j.Position position) {
    int at = 0;
    for (int i = 0; i < position.getLine(); i++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at + position.getCharacter();
  }

  private static Path file(String uri) {
    return Path.of(java.net.URI.create(uri));
  }

  @Test
  void whatCannotBeRenamedIsRefusedWithAReason() {
    try (Typist typist = Typist.withoutRenamingAt(Typist.sample(temp))) {
      typist.open(STATEMENTS);
      String text = with(typist, STATEMENTS, "speaker: oto-finch", "speaker: oto‸-finch");
      typist.type(STATEMENTS, text);
      assertThatThrownBy(() -> rename(typist, text, "ida-brook"))
          .hasMessageContaining("is the id of a speaker already");
      assertThatThrownBy(() -> rename(typist, text, "Otto Finch"))
          .hasMessageContaining("cannot be an id");
      assertThatThrownBy(() -> rename(typist, text, "otto-finch"))
          .hasMessageContaining("type communique rename oto-finch otto-finch");
      String nothing = "‸" + typist.saved(STATEMENTS);
      typist.type(STATEMENTS, nothing);
      assertThatThrownBy(() -> rename(typist, nothing, "x"))
          .hasMessageContaining("no id stands here");
      typist.open(SUMMIT, "---\ntitle: {\n---\n");
      typist.type(STATEMENTS, text);
      assertThatThrownBy(() -> rename(typist, text, "otto-finch"))
          .hasMessageContaining("cannot be read as it is");
    }
  }
}
