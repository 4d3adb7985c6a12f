package communique.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.cache.OwnFolder;
import communique.problem.Problem;
import communique.shape.Fingerprint;
import communique.trace.Question;
import communique.trace.Question.Asks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links of pages that stand are followed again where something went away, and only there. */
class StandingLinksTest {

  private static final String LEADS = "<a href='b.html#x'>b</a>";
  private static final String HAS = "<p id='x'>b</p>";

  @TempDir Path temp;

  private final List<String> later = new ArrayList<>();

  record Body(String html) {}

  @Test
  void aPageThatHasGoneIsMissed() throws IOException {
    assertThat(build(Map.of("a.html", LEADS, "b.html", HAS))).isEmpty();
    assertThat(build(Map.of("a.html", LEADS))).singleElement().asString().contains("b.html");
  }

  @Test
  void anAnchorThatHasGoneIsMissed() throws IOException {
    assertThat(build(Map.of("a.html", LEADS, "b.html", HAS))).isEmpty();
    assertThat(build(Map.of("a.html", LEADS, "b.html", "<p id='x'>other</p>"))).isEmpty();
    assertThat(build(Map.of("a.html", LEADS, "b.html", "<p>b</p>")))
        .singleElement()
        .asString()
        .contains("\"x\"");
  }

  @Test
  void anAnchorIsMissedStillWhenTheFirstBuildWithoutItWasRejected() throws IOException {
    Map<String, String> without = Map.of("a.html", LEADS, "b.html", "<p>b</p>");
    assertThat(build(Map.of("a.html", LEADS, "b.html", HAS))).isEmpty();
    for (int again = 0; again < 3; again++) {
      assertThat(build(without)).hasSize(1);
    }
    assertThat(build(Map.of("a.html", LEADS, "b.html", HAS))).isEmpty();
  }

  @Test
  void aNewPageMayLeadToTheAnchorOfOneThatStands() throws IOException {
    assertThat(build(Map.of("b.html", HAS))).isEmpty();
    assertThat(build(Map.of("a.html", LEADS, "b.html", HAS))).isEmpty();
    assertThat(build(Map.of("a.html", "<a href='b.html#y'>b</a>", "b.html", HAS))).hasSize(1);
  }

  @Test
  void whatIsNotOursCanGoAwayWithoutABuild() throws IOException {
    Map<String, String> pages =
        Map.of("a.html", "<a href='n.pdf'>n</a>", "c.html", "<a href='n.pdf'>n</a>");
    Path notOurs =
        Files.writeString(Files.createDirectories(temp.resolve("out")).resolve("n.pdf"), "");
    assertThat(build(pages)).isEmpty();
    assertThat(build(pages)).isEmpty();
    assertThat(build(Map.of("a.html", "", "c.html", "<a href='n.pdf'>n</a>"))).isEmpty();
    Files.delete(notOurs);
    assertThat(build(Map.of("a.html", "", "c.html", "<a href='n.pdf'>n</a>"))).hasSize(1);
  }

  @Test
  void whatOthersWriteLaterCanBeTakenBack() throws IOException {
    Map<String, String> pages = Map.of("a.html", "<a href='api/'>api</a>");
    later.add("api/");
    assertThat(build(pages)).isEmpty();
    assertThat(build(pages)).isEmpty();
    later.clear();
    assertThat(build(pages)).hasSize(1);
  }

  @Test
  void twoFoldersWithOneCacheAreToldApart() throws IOException {
    Map<String, String> pages = Map.of("a.html", "<a href='n.pdf'>n</a>");
    Files.writeString(Files.createDirectories(temp.resolve("out")).resolve("n.pdf"), "");
    Path other = Files.createDirectories(temp.resolve("other"));
    Files.writeString(other.resolve("n.pdf"), "");
    assertThat(build("out", pages)).isEmpty();
    assertThat(build("other", pages)).isEmpty();
    assertThat(build("out", pages)).isEmpty();
    Files.delete(other.resolve("n.pdf"));
    assertThat(build("other", pages)).hasSize(1);
    assertThat(build("out", pages)).isEmpty();
  }

  private List<Problem> build(Map<String, String> pages) throws IOException {
    return build("out", pages);
  }

  private List<Problem> build(String folder, Map<String, String> pages) throws IOException {
    try (Cache cache = Cache.open(OwnFolder.at(temp.resolve("cache")), "program");
        OutputFolder out =
            OutputFolder.open(temp.resolve(folder), cache, Host.filling(later), () -> {})) {
      out.write(
          pages.keySet().stream().map(path -> page(path, pages)),
          question -> Fingerprint.of(new Body(Objects.requireNonNull(pages.get(question.about())))),
          Watcher.NONE);
      List<Problem> broken = out.checkLinks().list();
      if (broken.isEmpty()) {
        out.publish();
      }
      return broken;
    }
  }

  private static OutputFile<Body> page(String path, Map<String, String> pages) {
    return new OutputFile<>(
        path,
        Optional.of("setting"),
        trace -> {
          trace.ask(Question.of(Asks.RECORD, path));
          return new Body(Objects.requireNonNull(pages.get(path)));
        },
        (body, out) -> out.write(body.html().getBytes(UTF_8)));
  }
}
