package communique.work;

import static org.assertj.core.api.Assertions.assertThat;

import communique.build.BuildOptions;
import communique.build.SiteBuild;
import communique.cache.Cache;
import communique.curate.survey.Explained;
import communique.curate.survey.Pages;
import communique.curate.survey.Surveyed;
import communique.edition.Companions;
import communique.edition.Edition;
import communique.edition.PrintEdition;
import communique.edition.WebEdition;
import communique.model.Reader;
import communique.output.Remembered;
import communique.output.Watcher;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was built is not made again to tell what it was made from. */
@Tag("thorough")
class WorkOfExplainTest {

  private static final Reader NOW = Reader.at(Instant.parse(Program.NOW));
  private static final String ID = "port-talks-2025";

  /** The page about the site tells whether words were compared, which only a build knows. */
  private static final long ABOUT = 2;

  /** Style sheets, scripts and fonts are put there by every build. */
  private static final long COPIED = 30;

  @TempDir private Path temp = Path.of("");
  private Path content = Path.of("");
  private final Tally tally = new Tally();

  @BeforeEach
  void write() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  private List<Edition> editions() {
    Path theme = content.resolve("templates");
    return List.of(
        new WebEdition(theme, new Companions(false, true, false)), new PrintEdition(theme));
  }

  private void build(List<Edition> editions) {
    BuildOptions options =
        new BuildOptions(
            content,
            temp.resolve("site"),
            editions,
            false,
            NOW,
            Optional.empty(),
            false,
            Watcher.NONE,
            () -> {});
    assertThat(SiteBuild.run(options).published()).isPresent();
  }

  private List<Edition> counted() {
    return editions().stream().<Edition>map(one -> new CountedEdition(one, tally)).toList();
  }

  private Pages pages() {
    Surveyed surveyed = Surveyed.read(content, NOW, Optional.empty());
    try (Cache cache = Cache.lookInto(content)) {
      return Explained.of(ID, surveyed, counted(), Remembered.in(cache)).pages();
    }
  }

  private long views() {
    Map<String, Long> counts = tally.take();
    assertThat(counts).doesNotContainKey(CountedEdition.RENDERED);
    return counts.getOrDefault(CountedEdition.VIEWS, 0L);
  }

  @Test
  void afterABuildNothingIsMadeAndTheAnswerIsTheSame() throws IOException {
    Pages before = pages();
    long all = views();
    build(editions());
    assertThat(pages()).isEqualTo(before);
    long left = views();
    assertThat(left).isLessThanOrEqualTo(ABOUT).isLessThan(all);
    Dossiers.edit(content, "speakers/iven-marsh.md", "name: Iven Marsh", "name: Iven March");
    assertThat(pages()).isEqualTo(before);
    assertThat(views()).isGreaterThan(left).isLessThan(all);
  }

  /** What was looked into is there for the next build. */
  @Test
  void theNextBuildHasWhatThisOneLeft() {
    build(editions());
    pages();
    tally.take();
    build(counted());
    assertThat(tally.take().getOrDefault(CountedEdition.RENDERED, 0L)).isLessThanOrEqualTo(COPIED);
  }
}
