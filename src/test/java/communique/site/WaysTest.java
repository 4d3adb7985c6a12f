package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Program;
import communique.testing.Trees;
import communique.testing.Web;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The ways through a site: none of its pages is an orphan or a dead end, no record a mere name. */
@Tag("thorough")
class WaysTest {

  private static final String VERIFIED = "2026-11-22T12:00:00Z";

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> sites() throws IOException {
    Stream<DynamicTest> golden =
        Cases.in("golden")
            .map(folder -> DynamicTest.dynamicTest(Cases.name(folder), () -> check(folder)));
    return Stream.concat(golden, Stream.of(DynamicTest.dynamicTest("own", this::checkOwn)));
  }

  private void checkOwn() throws IOException {
    Path content = Trees.copy(Path.of("content"), temp.resolve("content"));
    Path out = temp.resolve("own");
    Program run = Program.plain("build", content.toString(), "--as-of=" + VERIFIED, "--out=" + out);
    assertThat(run.status()).as(run.err()).isZero();
    check(Web.of(out));
  }

  private static void check(Path folder) throws IOException {
    check(Web.of(folder.resolve("expected")));
  }

  private static void check(Web web) {
    assertThat(web.pages()).as("pages").hasSizeGreaterThan(20);
    assertThat(web.orphans()).as("pages that no other page leads to").isEmpty();
    assertThat(web.deadEnds()).as("pages that lead nowhere").isEmpty();
    assertThat(web.mereNames()).as("records that a page names and does not link").isEmpty();
  }
}
