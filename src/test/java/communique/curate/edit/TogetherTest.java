package communique.curate.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are changed together or not at all, and no further than asked. */
class TogetherTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void allIsDoneAndCanBeUndone() throws Exception {
    Path old = Files.writeString(folder.resolve("old.yaml"), "a: 1\n");
    Path gone = Files.writeString(folder.resolve("gone.md"), "Gone.\n");
    Path fresh = folder.resolve("new/deep/file.md");
    Applied applied =
        new Edits()
            .change(old, "a: 1\n", "a: 2\n")
            .delete(gone)
            .create(fresh, "New.\n")
            .attempt(folder);
    assertThat(old).hasContent("a: 2\n");
    assertThat(gone).doesNotExist();
    assertThat(fresh).hasContent("New.\n");
    applied.undo();
    assertThat(old).hasContent("a: 1\n");
    assertThat(gone).hasContent("Gone.\n");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void whatIsThereIsNeverWrittenOver() throws Exception {
    Path there = Files.writeString(folder.resolve("there.md"), "Words.\n");
    Path other = folder.resolve("other.md");
    assertThatThrownBy(() -> new Edits().create(other, "x").create(there, "y").apply(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("is there already");
    assertThat(other).doesNotExist();
    assertThat(there).hasContent("Words.\n");
  }

  @Test
  void aFileThatSomebodyElseChangedIsLeftAlone() throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), "a: 3\n");
    assertThatThrownBy(() -> new Edits().change(file, "a: 1\n", "a: 2\n").apply(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("changed by somebody else");
    assertThat(file).hasContent("a: 3\n");
  }

  @Test
  void aReadOnlyFileIsLeftAlone() throws Exception {
    Path other = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
    Path kept = Files.writeString(folder.resolve("kept.yaml"), "a: 1\n");
    Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("r--r--r--"));
    assertThatThrownBy(
            () ->
                new Edits()
                    .change(other, "a: 1\n", "a: 2\n")
                    .change(kept, "a: 1\n", "")
                    .apply(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("kept.yaml is read-only");
    assertThatThrownBy(() -> new Edits().delete(kept).apply(folder)).isInstanceOf(Refused.class);
    assertThat(other).hasContent("a: 1\n");
    assertThat(kept).hasContent("a: 1\n");
  }

  @Test
  void aLinkIsNeverWrittenThrough() throws Exception {
    Path target = Files.writeString(folder.resolve("target"), "a\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), target);
    assertThatThrownBy(() -> new Edits().change(link, "a\n", "b\n").apply(folder))
        .isInstanceOf(Refused.class);
    assertThat(target).hasContent("a\n");
  }

  @Test
  void aFolderThatIsALinkLeadsNowhere() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path dossier = Files.createDirectory(folder.resolve("dossier"));
    Files.createSymbolicLink(dossier.resolve("speakers"), elsewhere);
    assertThatThrownBy(
            () -> new Edits().create(dossier.resolve("speakers/a.md"), "x").apply(dossier))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("is a link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void whereOneCannotBeWrittenTheOthersArePutBack() throws Exception {
    Path first = Files.writeString(folder.resolve("a.md"), "old\n");
    Path plain = Files.writeString(folder.resolve("plain"), "");
    assertThatThrownBy(
            () ->
                new Edits()
                    .change(first, "old\n", "new\n")
                    .create(plain.resolve("below.md"), "x")
                    .apply(folder))
        .isInstanceOf(IOException.class);
    assertThat(first).hasContent("old\n");
  }

  @Test
  void linesThatNobodyTouchedKeepTheirOwnEnds() throws Exception {
    Path file = folder.resolve("mixed.yaml");
    Files.writeString(file, "a: 1\nb: 2\r\nc: 3\nd: 4\ne: 5\r\n");
    new Edits()
        .change(file, "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n", "a: 9\nb: 2\nc: 3\nx: 0\nd: 4\ne: 6\n")
        .apply(folder);
    assertThat(Files.readString(file)).isEqualTo("a: 9\nb: 2\r\nc: 3\nx: 0\nd: 4\ne: 6\r\n");
  }

  @Test
  void lineEndsMarkAndPermissionsStay() throws Exception {
    Path file = folder.resolve("windows.yaml");
    Files.writeString(file, "\uFEFFa: 1\r\nb: 2\r\n# end\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    new Edits().change(file, "a: 1\nb: 2\n# end\n", "a: 1\nb: 3\nc: 4\n# end\n").apply(folder);
    assertThat(Files.readString(file)).isEqualTo("\uFEFFa: 1\r\nb: 3\r\nc: 4\r\n# end\n");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
  }
}
