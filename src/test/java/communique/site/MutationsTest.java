package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand slips of the hand in the project's own dossier, always the same ones. Each ends in
 * problems that have a place, or in a site on which every claim has its source.
 */
@Tag("slow")
class MutationsTest {

  private static final int COUNT = 1000;
  private static final Pattern HEAD =
      Pattern.compile("(?m)^(error|warning)\\[[a-z-]+\\] \\S+\\.(md|yaml|html)(:\\d+(:\\d+)?)?$");
  private static final Pattern ANY_HEAD = Pattern.compile("(?m)^(error|warning)\\[");

  /** What says something about the world; facts marked as plain are those about a source itself. */
  private static final String CLAIMING =
      ".claims > li[id], .differ li, .renditions > li, .facts:not(.plain) dd:not(.unknown)";

  @TempDir Path temp;

  @Test
  @Timeout(900)
  void eachEndsInAProblemOrACorrectSite() throws IOException {
    Map<String, String> dossier = Trees.read(Path.of("content"));
    List<String> wrong =
        IntStream.range(0, COUNT)
            .parallel()
            .mapToObj(seed -> run(dossier, seed))
            .flatMap(List::stream)
            .toList();
    assertThat(wrong).isEmpty();
  }

  private List<String> run(Map<String, String> dossier, int seed) {
    try {
      Mutation mutation = Mutation.of(dossier, new Random(seed));
      Path room = Files.createDirectory(temp.resolve("seed" + seed));
      Path content = write(mutation.files(), room.resolve("content"));
      Path site = room.resolve("site");
      Program run = Program.plain("build", content.toString(), "--quiet", "--out=" + site);
      return judge(run, site).stream()
          .map(fault -> "seed " + seed + ", " + mutation.what() + ": " + fault)
          .toList();
    } catch (IOException e) {
      return List.of("seed " + seed + ": " + e);
    }
  }

  private static List<String> judge(Program run, Path site) throws IOException {
    if (run.status() == 0) {
      return uncited(site);
    }
    List<String> faults = new ArrayList<>();
    if (run.status() != 1) {
      faults.add("exit " + run.status() + " " + run.err());
    }
    long heads = ANY_HEAD.matcher(run.err()).results().count();
    if (heads == 0 || heads != HEAD.matcher(run.err()).results().count()) {
      faults.add("a problem without a place: " + run.err());
    }
    return faults;
  }

  /** Claims, sides of a difference, renditions and facts without a mark that leads to a source. */
  private static List<String> uncited(Path site) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> file : Trees.read(site).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
        Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        page.select(CLAIMING).stream()
            .filter(element -> element.select("a[href^=#s_]").isEmpty())
            .forEach(element -> faults.add(file.getKey() + " uncited: " + element.text()));
      }
    }
    return faults;
  }

  private static Path write(Map<String, String> files, Path content) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = content.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.ISO_8859_1);
    }
    return content;
  }
}
