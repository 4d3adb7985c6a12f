package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.render.Theme;
import communique.testing.Built;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

  private static final Pattern LOADED =
      Pattern.compile("(?:href|src)=\"[^\"]*assets/[^\"?]*\\.(?:css|js|woff2)([^\"]*)\"");

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
    String query = query(content);
    assertThat(queries).hasSizeGreaterThan(20).containsOnly(query);
    assertThat(query).matches("\\?[0-9a-f]{8}");
  }

  /** Maven Site copies that folder over the site as it is, after it was built and listed. */
  @Test
  void whatMavenSiteCopiesOverTheSiteIsWhatTheBuildWrote() throws IOException {
    Path resources = Path.of("site/resources");
    Path out = Built.own().out();
    try (Stream<Path> copied = Files.walk(resources)) {
      assertThat(copied.filter(Files::isRegularFile).map(resources::relativize))
          .filteredOn(path -> Files.exists(out.resolve(path)))
          .hasSizeGreaterThan(10)
          .allSatisfy(
              path ->
                  assertThat(out.resolve(path)).hasSameBinaryContentAs(resources.resolve(path)));
    }
  }

  @Test
  void aStyleSheetOfTheDossierStandsInPlaceOfOurs() throws IOException {
    Path content = Dossiers.synthetic(temp);
    String before = query(content);
    Path own = Files.createDirectories(content.resolve("templates/assets"));
    Files.writeString(own.resolve("communique.css"), "p { content: '</style><script>x()' }");
    Files.writeString(own.resolve("communique.js"), "stolen()");
    Path out = temp.resolve("site");
    Program built =
        Program.run(
            "build",
            content.toString(),
            "--edition=web",
            "--single-file=port-talks-2025",
            "--out",
            out.toString());
    assertThat(built.status()).as(built.err()).isZero();
    assertThat(out.resolve("assets/communique.css")).content().startsWith("p { content");
    assertThat(out.resolve("assets/communique.js")).content().doesNotContain("stolen");
    assertThat(query(content)).isNotEqualTo(before);
    assertThat(out.resolve("index.html")).content().contains(query(content));
    assertThat(out.resolve("downloads/port-talks-2025.html"))
        .content()
        .contains("p { content", "<\\/style><script>x()");
  }

  @Test
  void aStyleSheetThatIsALinkOutOfTheFolderIsAProblem() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path own = Files.createDirectories(content.resolve("templates/assets"));
    Path secret = Files.writeString(temp.resolve("secret"), "secret");
    Files.createSymbolicLink(own.resolve("pages.css"), secret);
    Path out = temp.resolve("site");
    Program built =
        Program.run("build", content.toString(), "--edition=web", "--out", out.toString());
    assertThat(built.status()).as(built.err()).isEqualTo(1);
    assertThat(built.err()).contains("pages.css", "leads out of the folder of the templates");
  }

  private static String query(Path content) {
    return new Assets(Theme.in(content.resolve("templates"))).query();
  }
}
