package communique.build;

import static org.assertj.core.api.Assertions.assertThat;

import communique.output.Sums;
import communique.testing.Cases;
import communique.testing.Html;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites: {@code golden/<case>/content} in, {@code golden/<case>/expected} out, byte by byte.
 * Every file is expected by its line in {@code SHA256SUMS}; those that a reviewer reads stand there
 * whole, too. Refreshed with {@code -Dgolden.refresh=true}; look at the difference before you
 * commit it.
 */
class GoldenTest {

  /** The synthetic one shows every kind of file, the others what they are there for. */
  private static final Map<String, Pattern> READ =
      Map.of(
          "synthetic", Pattern.compile("(?!assets/).*"),
          "languages", Pattern.compile("(ko|zh)/.*\\.html"));

  private static final Pattern SHEETS =
      Pattern.compile("(agreements|countries|speakers|summits)/.*\\.html");

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> sites() throws IOException {
    return Cases.in("golden")
        .map(folder -> DynamicTest.dynamicTest(Cases.name(folder), () -> check(folder)));
  }

  private void check(Path folder) throws IOException {
    Path content = Trees.copy(folder.resolve("content"), temp.resolve(Cases.name(folder)));
    Map<String, String> first = build(content, "first");
    Cases.matches(folder.resolve("expected"), read(Cases.name(folder), first));
    Path site = temp.resolve(Cases.name(folder) + "-first");
    assertThat(Program.plain("verify", site.toString()).status()).isZero();
    assertThat(Html.errors(site)).isEmpty();
    assertThat(build(content, "second")).as("a second build, from the cache").isEqualTo(first);
  }

  private static Map<String, String> read(String name, Map<String, String> site) {
    Map<String, String> read = new TreeMap<>(site);
    Pattern paths = READ.getOrDefault(name, SHEETS);
    read.keySet().removeIf(path -> !path.equals(Sums.NAME) && !paths.matcher(path).matches());
    return read;
  }

  private Map<String, String> build(Path content, String name) throws IOException {
    Path out = temp.resolve(content.getFileName() + "-" + name);
    Program run = Program.run("build", content.toString(), "--out", out.toString());
    assertThat(run.err()).as("problems").isEmpty();
    assertThat(run.status()).isZero();
    return Trees.read(out);
  }
}
