package communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
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
 * A thousand slips of the hand, always the same ones, by turns in the project's own dossier and in
 * small ones that say between them all that can be said. Each ends in problems that have a place,
 * or in a site on which every claim has its source.
 */
@Tag("slow")
class MutationsTest {

  private static final int COUNT = 1000;

  /** One slip of so many is in the dossier of the project, which takes the longest to build. */
  private static final int OWN = 12;

  private static final Pattern HEAD =
      Pattern.compile("(?m)^(error|warning)\\[[a-z-]+\\] \\S+\\.(md|yaml|html)(:\\d+(:\\d+)?)?$");
  private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (.*\\.html)");
  private static final Pattern ANY_HEAD = Pattern.compile("(?m)^(error|warning)\\[");

  /** What says something about the world; facts marked as plain are those about a source itself. */
  private static final String CLAIMING =
      ".claims > li[id], .differ li, figure > ul > li, .facts:not(.plain) dd:not(.unknown)";

  /** What was found on a page, by its hash: most pages are as another slip has left them. */
  private final Map<String, List<String>> judged = new ConcurrentHashMap<>();

  private final Slipped own = new Slipped(Path.of("content"));
  private final List<Slipped> small =
      Cases.in("golden").map(golden -> new Slipped(golden.resolve("content"))).toList();

  @TempDir Path temp;

  MutationsTest() throws IOException {}

  /** A dossier in which slips are made, and the rooms of it in which none is made just now. */
  private record Slipped(Path folder, Map<String, String> files, Queue<Room> rooms) {

    Slipped(Path folder) {
      this(folder, read(folder), new ConcurrentLinkedQueue<>());
    }

    private static Map<String, String> read(Path folder) {
      try {
        return Trees.read(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * A copy of a dossier and its site. One slip after the other is made in it, taken back, and built
   * over what is there.
   */
  private record Room(Path content, Path site) {}

  @Test
  @Timeout(900)
  void eachEndsInAProblemOrACorrectSite() {
    List<String> wrong =
        IntStream.range(0, COUNT).parallel().mapToObj(this::run).flatMap(List::stream).toList();
    assertThat(wrong).isEmpty();
  }

  private Slipped dossier(int seed) {
    return seed % OWN == 0 ? own : small.get(seed % OWN % small.size());
  }

  private Room room(Slipped dossier) {
    try {
      Path room = Files.createTempDirectory(temp, "room");
      Path content = Trees.copy(dossier.folder(), room.resolve("content"));
      return new Room(content, room.resolve("site"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> run(int seed) {
    Slipped dossier = dossier(seed);
    Room room = Optional.ofNullable(dossier.rooms().poll()).orElseGet(() -> room(dossier));
    try {
      Mutation mutation = Mutation.of(dossier.files(), new Random(seed));
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
      Files.writeString(slip, dossier.files().get(mutation.path()), StandardCharsets.ISO_8859_1);
      return faults.stream()
          .map(
              fault ->
                  "%s, seed %d, %s: %s".formatted(dossier.folder(), seed, mutation.what(), fault))
          .toList();
    } catch (IOException e) {
      return List.of("seed " + seed + ": " + e);
    } finally {
      dossier.rooms().add(room);
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
        .filter(element -> !leadsElsewhere(element))
        .map(Element::text)
        .toList();
  }

  /** A way to the next of a series, beside what its place in it rests on. */
  private static boolean leadsElsewhere(Element fact) {
    return fact.is("dd")
        && fact.text().equals(fact.select("> a[href$=.html]").text())
        && !fact.siblingElements().select("a[href^=#s_]").isEmpty();
  }
}
