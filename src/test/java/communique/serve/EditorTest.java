package communique.serve;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that opens a line in an editor. */
class EditorTest {

  @TempDir Path temp;

  @Test
  void aLineIsOpenedInTheEditorThatIsNamed() throws IOException {
    Location place = place("a.yaml");
    String file = place.file();
    assertThat(Editor.of("vscode").orElseThrow().link(place))
        .contains("vscode://file" + file + ":7:3");
    assertThat(Editor.of("idea").orElseThrow().link(place))
        .contains("idea://open?file=" + file + "&line=7&column=3");
    assertThat(Editor.of("none").orElseThrow().link(place)).isEmpty();
    assertThat(Editor.of("emacs://open?url=file://{file}&line={line}").orElseThrow().link(place))
        .contains("emacs://open?url=file://" + file + "&line=7");
  }

  @Test
  void whatMeansSomethingInAnAddressIsEncoded() throws IOException {
    assertThat(Editor.of("vscode").orElseThrow().link(place("a b%#?&\"<:회.yaml")).orElseThrow())
        .endsWith("/a%20b%25%23%3F%26%22%3C%3A%ED%9A%8C.yaml:7:3");
  }

  @Test
  void aFileAsAWholeIsOpenedAtItsBeginning() throws IOException {
    Location whole = Location.of(place("a.yaml").file());
    assertThat(Editor.of("vscode").orElseThrow().link(whole).orElseThrow()).endsWith("a.yaml:1:1");
  }

  @Test
  void aPlaceInNoFileHasNoLink() {
    assertThat(Editor.of("vscode").orElseThrow().link(new Location("about.html", 3, 1, 1)))
        .isEmpty();
    assertThat(Editor.of("vscode").orElseThrow().link(new Location("a\0b", 3, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vim",
        "",
        "javascript:alert('{file}')",
        "JavaScript:{file}",
        "data:text/html,{file}",
        "vbscript:{file}",
        "editor://open",
        "//host/{file}",
        "a b://{file}"
      })
  void otherWordsAreNoEditor(String words) {
    assertThat(Editor.of(words)).isEmpty();
  }

  private Location place(String name) throws IOException {
    Path file = Files.writeString(temp.toRealPath().resolve(name), "a: 1\n");
    return new Location(file.toString(), 7, 3, 1);
  }
}
