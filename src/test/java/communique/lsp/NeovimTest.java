package communique.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import communique.testing.CacheOfTests;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real editor at the program in a process of its own. */
@Tag("slow")
class NeovimTest {

  private static final int PATIENCE_SECONDS = 300;

  @TempDir Path temp;

  @Test
  void aSlipIsSeenWordsAreCompletedAndAnIdIsRenamed() throws IOException, InterruptedException {
    Optional<Path> neovim = Neovim.find();
    assumeTrue(neovim.isPresent(), Neovim.MISSING);
    Path dossier = Typist.sample(temp.resolve("lamps"));
    JsonObject seen = seen(neovim.get(), dossier);
    assertThat(seen.get("problem")).as("what went wrong in the editor").isNull();

    JsonObject misquoted = seen.getAsJsonObject("misquoted");
    assertThat(misquoted.get("code").getAsString()).isEqualTo("quote-not-in-source");
    assertThat(misquoted.get("line").getAsInt()).isEqualTo(7);
    assertThat(misquoted.get("column").getAsInt()).isEqualTo(50);
    assertThat(misquoted.get("message").getAsString()).contains("We kept them lit", "hint: ");

    assertThat(seen.getAsJsonArray("offered").get(0).getAsString()).isEqualTo("keep them lit");
    assertThat(seen.get("line").getAsString()).contains("quote: \"We keep them lit\"}");
    assertThat(seen.get("hover").getAsString()).contains("**Oto Finch**", "speaker");

    assertThat(dossier.resolve("speakers/oto-finch.md")).doesNotExist();
    assertThat(Dossiers.load(dossier).item("otto-finch")).isPresent();
    assertThat(Files.readString(dossier.resolve("site.yaml"))).contains("oto-finch");
    assertThat(Program.run("check", dossier.toString()).status()).isZero();
  }

  private JsonObject seen(Path neovim, Path dossier) throws IOException, InterruptedException {
    Path script = Cases.root().resolve("editors/neovim.lua");
    Path seen = temp.resolve("seen.json");
    Path log = temp.resolve("neovim.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                neovim.toString(),
                "--headless",
                "-u",
                "NONE",
                "-i",
                "NONE",
                "-n",
                "-S",
                script.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.environment().put("COMMAND", String.join("\n", command(dossier)));
    builder.environment().put("DOSSIER", dossier.toRealPath().toString());
    builder.environment().put("SEEN", seen.toString());
    builder.environment().put("XDG_STATE_HOME", temp.resolve("state").toString());
    builder.environment().put("XDG_CACHE_HOME", temp.resolve("cache").toString());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(seen).as(Files.readString(log)).exists();
    return JsonParser.parseString(Files.readString(seen)).getAsJsonObject();
  }

  /** The words that start the server for a dossier. */
  private static List<String> command(Path dossier) throws IOException {
    return command(dossier, System.getProperty("java.class.path"));
  }

  /** The same of classes that lie elsewhere than those of this process. */
  static List<String> command(Path dossier, String classes) throws IOException {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        CacheOfTests.option(),
        "-cp",
        classes,
        "communique.cli.Main",
        "language-server",
        dossier.toRealPath().toString(),
        "--as-of=" + Program.NOW);
  }
}
