package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

  private static final Pattern LOADED =
      Pattern.compile("(?:href|src)=\"[^\"]*assets/[^\"?]*\\.(?:css|js)([^\"]*)\"");

  @TempDir Path temp;

  @Test
  void everyStyleAndScriptIsAskedForWithTheHashOfThem() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path out = temp.resolve("site");
    Program built =
        Program.run(
            "build", content.toString(), "--edition=web", "--bundle", "--out", out.toString());
    assertThat(built.status()).as(built.err()).isZero();
    List<String> queries = new ArrayList<>();
    for (String path : Trees.read(out).keySet()) {
      if (path.endsWith(".html")) {
        Matcher loaded = LOADED.matcher(Files.readString(out.resolve(path)));
        while (loaded.find()) {
          queries.add(loaded.group(1));
        }
      }
    }
    assertThat(queries).hasSizeGreaterThan(20).containsOnly(Assets.query());
    assertThat(Assets.query()).matches("\\?[0-9a-f]{8}");
  }
}
