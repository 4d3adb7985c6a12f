package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a reader has to load of a sheet before it can be read. */
class WeightTest {

  private static final int MOST = 60 * 1024;
  private static final Pattern SHEET =
      Pattern.compile("(ko/|zh/)?(summits|agreements|speakers)/(?!index).*\\.html");
  private static final Pattern LOADED =
      Pattern.compile("(?:href|src)=\"(?:\\.\\./)+(assets/[^\"]*\\.(?:css|js))\"");

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> aSheetWithItsStylesAndScriptsIsLight() throws IOException {
    Path site = temp.resolve("site");
    Program run =
        Program.plain(
            "build", "content", "--as-of=" + OwnDossierTest.VERIFIED, "--out=" + site, "--quiet");
    assertThat(run.status()).as(run.err()).isZero();
    Map<String, String> files = Trees.read(site);
    return files.keySet().stream()
        .filter(path -> SHEET.matcher(path).matches())
        .map(path -> DynamicTest.dynamicTest(path, () -> weigh(path, files)));
  }

  private static void weigh(String path, Map<String, String> files) {
    String page = files.getOrDefault(path, "");
    int weight =
        bytes(page)
            + LOADED
                .matcher(page)
                .results()
                .mapToInt(loaded -> bytes(files.getOrDefault(loaded.group(1), "")))
                .sum();
    assertThat(weight).as(path).isGreaterThan(bytes(page)).isLessThanOrEqualTo(MOST);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
