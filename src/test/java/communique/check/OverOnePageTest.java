package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is only known when a sheet is printed is known too when it need not be printed again. */
class OverOnePageTest {

  @TempDir Path temp;

  @Test
  void isToldAgainWhenNothingIsRendered() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Cases.lay(Cases.root().resolve("rules/over-one-page/fires"), content);
    Program first = print(content);
    Program second = print(content);
    assertThat(first.err()).contains("[over-one-page]");
    assertThat(second.out()).contains(": 0 files written");
    assertThat(second.err()).isEqualTo(first.err());
  }

  @Test
  void failsAStrictBuildAndLeavesTheSiteStanding() throws IOException {
    Path content = Dossiers.synthetic(temp);
    print(content);
    Map<String, String> standing = Trees.read(temp.resolve("site"));
    Cases.lay(Cases.root().resolve("rules/over-one-page/fires"), content);
    assertThat(print(content, "--strict").status()).isEqualTo(1);
    assertThat(Trees.read(temp.resolve("site"))).isEqualTo(standing);
  }

  /** Its pages bear more marks than those that the public is given. */
  @Test
  void isNotAskedOfAnEditionWithDrafts() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Cases.lay(Cases.root().resolve("rules/waiver-unused/fires-printed"), content);
    assertThat(print(content, "--include=drafts").err()).doesNotContain("warning[");
    Cases.lay(Cases.root().resolve("rules/over-one-page/fires"), content);
    assertThat(print(content, "--include=drafts").err()).isEmpty();
  }

  private Program print(Path content, String... more) {
    Stream<String> command =
        Stream.of("build", content.toString(), "--edition=print", "--out=" + temp.resolve("site"));
    return Program.run(Stream.concat(command, Stream.of(more)).toArray(String[]::new));
  }
}
