package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.NewsServer;
import communique.testing.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The addresses of the sources of an invented dossier, on a server of this machine. */
class CheckLinksTest {

  private static final byte[] PAGE = "<p>Synthetic.</p>".getBytes(StandardCharsets.UTF_8);

  private final NewsServer server = new NewsServer();

  @TempDir private Path temp = Path.of("");

  private Path dossier = Path.of("");

  @BeforeEach
  void begin() throws IOException {
    dossier = temp.resolve("lamps");
    Program.plain("init", dossier.toString());
    Path sources = dossier.resolve("sources.yaml");
    Files.writeString(
        sources, Files.readString(sources).replaceAll("https://[a-z.]+/", server.at("/")));
    assertThat(Files.readString(sources)).contains(server.at("/"));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Program check(String... more) {
    String[] all = new String[2 + more.length];
    all[0] = "check";
    all[1] = dossier.toString();
    System.arraycopy(more, 0, all, 2, more.length);
    return Program.run(all);
  }

  @Test
  void nobodyIsAskedUnlessAsked() {
    assertThat(check().status()).isZero();
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void whatIsGoneIsAWarningAtTheSource() {
    Program run = check("--links");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("warning[address-gone]")
        .containsPattern("sources\\.yaml:\\d+:\\d+")
        .contains("the page is gone: the server answers 404")
        .contains("hint: name a copy that an archive keeps, under archived");
    assertThat(check("--links", "--strict").status()).isEqualTo(Exit.CONTENT);
  }

  @Test
  void aPageThatIsThereIsNotAskedForAgain() {
    server.page("/keepers", "text/html", PAGE);
    Program first = check("--links");
    assertThat(first.err()).isEqualTo("1 address of sources, 1 asked now\n");
    assertThat(check("--links").err()).isEqualTo("1 address of sources, 0 asked now\n");
    assertThat(check("--links", "--links-age=0").err())
        .isEqualTo("1 address of sources, 1 asked now\n");
    assertThat(server.asked()).containsExactly("/keepers", "/keepers");
    assertThat(check("--links", "--links-age=-1").status()).isEqualTo(Exit.USAGE);
  }
}
