package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
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
  private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (.*\\.html)");
  private static final Pattern ANY_HEAD = Pattern.compile("(?m)^(error|warning)\\[");

  /** What says something about the world; facts marked as plain are those about a source itself. */
  private static final String CLAIMING =
      ".claims > li[id], .differ li, figure > ul > li, .facts:not(.plain) dd:not(.unknown)";

  /** What was found on a page, by its hash: most pages are as another slip has left them. */
  private final Map<String, List<String>> judged = new ConcurrentHashMap<>();

  private final Map<String, String> dossier = Trees.read(Path.of("content"));
  private final Queue<Room> rooms = new ConcurrentLinkedQueue<>();

  @TempDir Path temp;

  MutationsTest() throws IOException {}

  /**
   * A copy of the dossier and its site. One slip after the other is made in it, taken back, and
   * built over what is there.
   */
  private record Room(Path content, Path site) {}

  @Test
  @Timeout(900)
  void eachEndsInAProblemOrACorrectSite() {
    List<String> wrong =
        IntStream.range(0, COUNT).parallel().mapToObj(this::run).flatMap(List::stream).toList();
    assertThat(wrong).isEmpty();
  }

  private Room room() {
    try {
      Path room = Files.createTempDirectory(temp, "room");
      Path content = Trees.copy(Path.of("content"), room.resolve("content"));
      return new Room(content, room.resolve("site"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> run(int seed) {
    Room room = Optional.ofNullable(rooms.poll()).orElseGet(this::room);
    try {
      Mutation mutation = Mutation.of(dossier, new Random(seed));
      Path slip = room.content().resolve(mutation.path());
      Files.writeString(slip, mutation.text(), StandardCharsets.ISO_8859_1);
      Program run =
          Program.plain(
              "build",
              room.content().toString(),
              "--quiet",
              "--edition=web",
              "--out=" + room.site());
      List<String> faults = judge(run, room.site());
      Files.writeString(slip, dossier.get(mutation.path()), StandardCharsets.ISO_8859_1);
      return faults.stream()
          .map(fault -> "seed " + seed + ", " + mutation.what() + ": " + fault)
          .toList();
    } catch (IOException e) {
      return List.of("seed " + seed + ": " + e);
    } finally {
      rooms.add(room);
    }
  }

  private List<String> judge(Program run, Path site) throws IOException {
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

  /** The list of the site's sums tells which pages are as another slip has left them. */
  private List<String> uncited(Path site) throws IOException {
    return Files.readAllLines(site.resolve("SHA256SUMS")).stream()
        .map(SUM::matcher)
        .filter(Matcher::matches)
        .flatMap(
            sum ->
                judged.computeIfAbsent(sum.group(1), one -> uncited(site, sum.group(2))).stream()
                    .map(fault -> sum.group(2) + " uncited: " + fault))
        .toList();
  }

  private static List<String> uncited(Path site, String page) {
    try {
      return uncited(Files.readString(site.resolve(page)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Claims, sides of a difference, renditions and facts without a mark that leads to a source. */
  private static List<String> uncited(String text) {
    return Jsoup.parse(text).select(CLAIMING).stream()
        .filter(element -> element.select("a[href^=#s_]").isEmpty())
        .map(Element::text)
        .toList();
  }
}
