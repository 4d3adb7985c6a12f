package communique.build;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Html;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites: {@code golden/<case>/content} in, {@code golden/<case>/expected} out, byte by byte.
 * Refreshed with {@code -Dgolden.refresh=true}; look at the difference before you commit it.
 */
class GoldenTest {

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> sites() throws IOException {
    return Cases.in("golden")
        .map(folder -> DynamicTest.dynamicTest(Cases.name(folder), () -> check(folder)));
  }

  private void check(Path folder) throws IOException {
    Path content = Trees.copy(folder.resolve("content"), temp.resolve(Cases.name(folder)));
    Map<String, String> first = build(content, "first");
    Cases.matches(folder.resolve("expected"), first);
    assertThat(Html.errors(temp.resolve(Cases.name(folder) + "-first"))).isEmpty();
    assertThat(build(content, "second")).as("a second build, from the cache").isEqualTo(first);
  }

  private Map<String, String> build(Path content, String name) throws IOException {
    Path out = temp.resolve(content.getFileName() + "-" + name);
    Program run = Program.run("build", content.toString(), "--out", out.toString());
    assertThat(run.err()).as("problems").isEmpty();
    assertThat(run.status()).isZero();
    return Trees.read(out);
  }
}
