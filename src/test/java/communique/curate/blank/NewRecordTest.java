package communique.curate.blank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.curate.edit.Ids;
import communique.curate.edit.Refused;
import communique.curate.edit.Workspace;
import communique.shape.Field;
import communique.shape.RecordType;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A record is begun with what its kind needs in place, and all else that it may say as comments.
 */
class NewRecordTest {

  @TempDir private Path temp = Path.of("");

  private NewRecord.Planned planned(BlankKind kind, String id) throws IOException, Refused {
    Workspace workspace = Workspace.open(Dossiers.synthetic(temp));
    Map<String, String> given =
        Map.of(
            "title", "A: #title",
            "speaker", "ana-torvald",
            "record", "nets-mou-2025",
            "today", "2025-05-01");
    return new NewRecord(kind, Optional.of(id), given, Optional.empty()).plan(workspace);
  }

  @ParameterizedTest
  @EnumSource(BlankKind.class)
  void everyKeyOfTheRecordIsNamed(BlankKind kind) throws IOException, Refused {
    assertThat(RecordType.of(kind.type()).keys())
        .extracting(Field::key)
        .filteredOn(key -> !key.equals("id"))
        .allSatisfy(
            key -> assertThat(planned(kind, "begun").text()).containsPattern("\\b" + key + "\\b"));
  }

  /** Whatever is begun stands in nobody's way, named or not: the rest of the dossier goes on. */
  @ParameterizedTest
  @EnumSource(BlankKind.class)
  void whatIsBegunPassesAndIsPrintedAsItStands(BlankKind kind) throws IOException, Refused {
    Path content = Dossiers.synthetic(temp);
    List<String> words =
        new ArrayList<>(List.of("new", kind.name().toLowerCase(Locale.ROOT), "begun-one"));
    words.addAll(
        switch (kind) {
          case STATEMENT -> List.of("--speaker=ana-torvald");
          case CHANGE -> List.of("--record=nets-mou-2025");
          default -> List.of();
        });
    words.add("--in=" + content);
    assertThat(Program.plain(words.toArray(String[]::new)).status()).isZero();
    Program check = Program.run("check", content.toString(), "--strict");
    assertThat(check.err()).isEmpty();
    assertThat(check.status()).isZero();
    Program shown = Program.run("check", content.toString(), "--include=drafts");
    assertThat(shown.err()).doesNotContain("error[");
    Program todo = Program.run("todo", content.toString(), "--include=drafts");
    assertThat(todo.out()).contains("drafts: 1");
    Program print =
        Program.run(
            "print",
            content.toString(),
            "--include=drafts",
            "--of=port-talks-2025",
            "--out=" + temp.resolve("sheet.pdf"));
    assertThat(print.err()).doesNotContain("error[");
    assertThat(print.status()).isZero();
    NewRecord.Planned named = planned(kind, "begun-two");
    assertThat(named.text()).contains(kind.isSheet() ? "A: #title" : "- id: begun-two");
  }

  /** With the comments taken away, all that is proposed can be read. */
  @ParameterizedTest
  @EnumSource(
      value = BlankKind.class,
      names = {"SUMMIT", "AGREEMENT", "SPEAKER", "EVENT", "SOURCE", "PLACE", "OFFICE"})
  void whatIsProposedIsReadAsItStands(BlankKind kind) throws IOException, Refused {
    NewRecord.Planned begun = planned(kind, "begun");
    begun.edits().apply(temp.resolve("content"));
    String text = Files.readString(begun.file());
    int rest = text.indexOf("# What else it may say");
    String used =
        text.substring(0, rest).replaceAll("(?m)^( *)# ([a-z][a-z_-]*:|  - |  [a-z])", "$1$2")
            + text.substring(rest);
    Files.writeString(begun.file(), used);
    assertThat(Workspace.open(temp.resolve("content")).loaded().problems().list()).isEmpty();
  }

  @Test
  void nothingIsWrittenOver() throws IOException, Refused {
    planned(BlankKind.TOPIC, "begun").edits().apply(temp.resolve("content"));
    Workspace again = Workspace.open(temp.resolve("content"));
    NewRecord twice =
        new NewRecord(BlankKind.PLACE, Optional.of("begun"), Map.of(), Optional.empty());
    assertThatThrownBy(() -> twice.plan(again))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("there is a record \"begun\" already");
  }

  @ParameterizedTest
  @CsvSource({
    "Talks at Cape Lume, talks-at-cape-lume",
    "Überfahrt nach São Tomé!, uberfahrt-nach-sao-tome",
    "The minister's 2nd — visit, the-ministers-2nd-visit",
    "Taken, taken-2",
    "index, index-2",
  })
  void anIdIsMadeOfWords(String words, String id) {
    assertThat(Ids.of(words, Set.of("taken")::contains)).contains(id);
  }

  @Test
  void anIdIsNoLongerThanItsWords() {
    assertThat(Ids.of("word ".repeat(40), id -> false).orElseThrow())
        .hasSizeLessThanOrEqualTo(60)
        .endsWith("-word");
    assertThat(Ids.of("x".repeat(200), id -> false).orElseThrow()).hasSize(60);
    assertThat(Ids.of("등대", id -> false)).isEmpty();
  }
}
