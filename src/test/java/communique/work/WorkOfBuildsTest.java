package communique.work;

import static org.assertj.core.api.Assertions.assertThat;

import communique.build.BuildOptions;
import communique.build.SiteBuild;
import communique.edition.Companions;
import communique.edition.DataEdition;
import communique.edition.Edition;
import communique.edition.PrintEdition;
import communique.edition.WebEdition;
import communique.model.Reader;
import communique.output.Watcher;
import communique.testing.Cases;
import communique.testing.GeneratedDossier;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build may not do more than it did. Seconds tell of the machine; these counts tell of the
 * program: what views are made, what is rendered, hashed, looked at, opened and written, in a clean
 * build, in one of the same dossier again, and in one after the words of one claim were changed.
 *
 * <p>Nothing in the program counts. It is given editions, folders and a SHA-256 that do.
 */
class WorkOfBuildsTest {

  @TempDir Path temp;

  private final Tally tally = new Tally();

  @Test
  void web() throws IOException {
    Companions none = Companions.NONE;
    assertBounded("web", 100, GeneratedDossier.TWO, theme -> new WebEdition(theme, none));
  }

  @Test
  void webOfManyParties() throws IOException {
    Companions none = Companions.NONE;
    assertBounded("web-parties", 30, 60, theme -> new WebEdition(theme, none));
  }

  @Test
  void data() throws IOException {
    assertBounded("data", 100, GeneratedDossier.TWO, theme -> new DataEdition());
  }

  @Test
  void print() throws IOException {
    assertBounded("print", 10, GeneratedDossier.TWO, PrintEdition::new);
  }

  private void assertBounded(String name, int sheets, int parties, Function<Path, Edition> edition)
      throws IOException {
    Path content = GeneratedDossier.write(temp.resolve("content"), sheets, parties, 1);
    Map<String, Map<String, Long>> counted = counted(content, edition);
    Path bounds = Cases.root().resolve("work").resolve(name + ".txt");
    if (Cases.REFRESH) {
      Files.writeString(bounds, Bounds.of(counted).toString());
    }
    Bounds.read(bounds).hold(counted);
  }

  private Map<String, Map<String, Long>> counted(Path content, Function<Path, Edition> edition)
      throws IOException {
    Map<String, Map<String, Long>> counted = new LinkedHashMap<>();
    counted.put("clean", build(content, edition));
    counted.put("nothing changed", build(content, edition));
    Path summit = content.resolve("summits/summit-0.md");
    Files.writeString(
        summit, Files.readString(summit).replaceFirst("claim-0, text: \"", "$0Also "));
    counted.put("one edit", build(content, edition));
    return counted;
  }

  private Map<String, Long> build(Path content, Function<Path, Edition> edition) {
    CountedFiles files = new CountedFiles(FileSystems.getDefault(), tally);
    tally.take();
    try (CountedHashes hashes = new CountedHashes()) {
      BuildOptions options =
          new BuildOptions(
              files.path(content),
              files.path(temp.resolve("site")),
              List.of(new CountedEdition(edition.apply(content.resolve("templates")), tally)),
              false,
              Reader.at(Instant.parse(Program.NOW)),
              Optional.empty(),
              false,
              Watcher.NONE,
              () -> {});
      assertThat(SiteBuild.run(options).published()).isPresent();
      tally.add(CountedHashes.HASHED, hashes.take());
    }
    return tally.take();
  }
}
