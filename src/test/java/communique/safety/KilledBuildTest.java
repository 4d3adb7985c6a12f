package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Child;
import communique.testing.GeneratedDossier;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds of their own process that are killed, interrupted, or get in one another's way. Two
 * dossiers take turns in one folder, so that every build has much to change.
 */
@Tag("slow")
class KilledBuildTest {

  private static final int KILLS = Integer.getInteger("kills", 6);

  private static final Set<Moment> WANTED = Set.of(Moment.BEFORE, Moment.BETWEEN);

  /** Files that no build wrote. */
  private static final Map<String, String> OWN =
      Map.of("CNAME", "mine", "handbook/index.html", "mine", "speakers/mine.html", "mine");

  private static final List<Site> SITES = new ArrayList<>();

  @TempDir private Path temp;
  private Path out;
  private Path stage;
  private final Random random = new Random(6);
  private Site standing = new Site(Path.of(""), Map.of());
  private Site next = new Site(Path.of(""), Map.of());

  /** A dossier, and what a build makes of it where nothing disturbs it. */
  private record Site(Path content, Map<String, String> files) {}

  /** What a build has begun that is to be killed, and how long it may go on, in milliseconds. */
  private enum Point {
    PAGES("files", 500),
    COMMIT("list", 5),
    MOVES("SHA256SUMS", 5);

    private final String file;
    private final long most;

    Point(String file, long most) {
      this.file = file;
      this.most = most;
    }

    static Point of(int round) {
      return values()[round % values().length];
    }
  }

  /** When a build was killed. */
  private enum Moment {
    BEFORE,
    BETWEEN,
    AFTER
  }

  @BeforeAll
  static void twoSites(@TempDir Path shared) throws IOException {
    SITES.add(site(shared, "one", 20));
    SITES.add(site(shared, "two", 26));
  }

  @BeforeEach
  void oneStands() throws IOException {
    out = temp.resolve("out");
    stage = temp.resolve(".out.communique-stage");
    standing = SITES.get(0);
    next = SITES.get(1);
    for (Map.Entry<String, String> own : OWN.entrySet()) {
      Path file = out.resolve(own.getKey());
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, own.getValue());
    }
    finish(standing);
  }

  private static Site site(Path shared, String name, int sheets) throws IOException {
    Path content = GeneratedDossier.write(shared.resolve(name), sheets, sheets);
    Path clean = shared.resolve(name + "-clean");
    build(content, clean);
    Map<String, String> files = new HashMap<>(Trees.read(clean));
    files.putAll(OWN);
    return new Site(content, files);
  }

  private static void build(Path content, Path out) {
    Program run = Program.run("build", content.toString(), "--bundle", "--out=" + out, "--quiet");
    assertThat(run.status()).as(run.err()).isZero();
  }

  /** The next build needs no help. */
  private void finish(Site site) throws IOException {
    build(site.content(), out);
    assertThat(Trees.read(out)).isEqualTo(site.files());
    assertThat(out.resolve(".communique")).doesNotExist();
    assertThat(stage).doesNotExist();
  }

  private Child start(Site site) throws IOException {
    return start(site, List.of());
  }

  private Child start(Site site, List<String> before) throws IOException {
    return Child.start(
        before,
        "build",
        site.content().toString(),
        "--bundle",
        "--edition=web,data",
        "--as-of=" + Program.NOW,
        "--out=" + out);
  }

  @Test
  void aKilledBuildHurtsNobody() throws Exception {
    Map<Moment, Integer> moments = new EnumMap<>(Moment.class);
    int kills = 0;
    for (int round = 0; !(kills >= KILLS && moments.keySet().containsAll(WANTED)); round++) {
      assertThat(round).as("kills so far: " + moments).isLessThan(8 * KILLS);
      Child child = start(next);
      letGoOn(child, Point.of(round));
      if (child.kill()) {
        kills++;
        moments.merge(look(), 1, Integer::sum);
      }
      finish(next);
      turn();
    }
    System.out.println("Kills survived: " + kills + ", at the moments " + moments);
  }

  private void letGoOn(Child child, Point point) throws InterruptedException {
    child.await(stage.resolve(point.file));
    Child.pause((long) (random.nextDouble() * TimeUnit.MILLISECONDS.toNanos(point.most)));
  }

  /** What readers may not see yet is nowhere in the folder that is copied to them. */
  @Test
  void aKilledPreviewOfAnEmbargoLeavesNothingOfItAfterTheNextCommand() throws Exception {
    Path content = Trees.copy(next.content(), temp.resolve("embargoed"));
    Files.writeString(
        content.resolve("speakers/iko-vell.md"),
        "---\nname: Iko Vell\nembargo_until: 2030-01-01T00:00:00Z\n---\n");
    Child child =
        Child.start(
            List.of(),
            "build",
            content.toString(),
            "--include=embargoed",
            "--edition=web,data",
            "--as-of=" + Program.NOW,
            "--out=" + out);
    child.await(stage.resolve("files/speakers/iko-vell.html"));
    assertThat(child.kill()).isTrue();
    assertThat(Trees.read(temp).keySet())
        .anyMatch(path -> path.contains("stage/files/speakers/iko"));
    assertThat(Trees.read(out)).isEqualTo(standing.files());

    Files.writeString(content.resolve("speakers/odd.md"), "---\nnam: Odd\n---\n");
    assertThat(Program.run("build", content.toString(), "--out=" + out).status()).isEqualTo(1);
    assertThat(stage).as("gone, though this build was rejected").doesNotExist();
    assertThat(Trees.read(out)).isEqualTo(standing.files());
  }

  private void turn() {
    Site last = standing;
    standing = next;
    next = last;
  }

  /** Every file that a reader can open is whole; nothing has changed before the commit point. */
  private Moment look() throws IOException {
    Map<String, String> found = Trees.read(out);
    boolean committed = Files.exists(stage.resolve("SHA256SUMS"));
    String sums = found.getOrDefault("SHA256SUMS", "");
    if (!committed && sums.equals(standing.files().get("SHA256SUMS"))) {
      assertThat(found).isEqualTo(standing.files());
      return Moment.BEFORE;
    }
    if (!committed) {
      assertThat(found).isEqualTo(next.files());
      return Moment.AFTER;
    }
    assertThat(sums).isEqualTo(standing.files().get("SHA256SUMS"));
    Set<String> kept = new HashSet<>(standing.files().keySet());
    kept.retainAll(next.files().keySet());
    assertThat(found.keySet()).containsAll(kept);
    found.forEach(
        (path, bytes) ->
            assertThat(bytes)
                .as(path)
                .isIn(
                    standing.files().getOrDefault(path, "none"),
                    next.files().getOrDefault(path, "none")));
    return Moment.BETWEEN;
  }

  @Test
  void anInterruptedBuildHurtsNobody() throws Exception {
    for (Point point : Point.values()) {
      Child child = start(next, List.of("env", "--default-signal=INT"));
      letGoOn(child, point);
      child.interrupt();
      assertThat(child.waitFor()).isIn(130, 0);
      look();
      finish(next);
      turn();
    }
  }

  /** Files may not grow beyond a size, as if the disk were full then. */
  @Test
  void aFullDiskLeavesTheLastSite() throws Exception {
    long largest = Files.size(out.resolve("downloads/communique-offline.zip"));
    for (long limit : List.of(4L, 40L, largest / 512 - 1)) {
      Child child = start(next, List.of("sh", "-c", "ulimit -f " + limit + "; exec \"$@\"", "sh"));
      assertThat(child.waitFor()).as(limit + " blocks: " + child.err()).isEqualTo(3);
      assertThat(child.err()).startsWith("communique: ").doesNotContain("\tat ");
      assertThat(Trees.read(out)).isEqualTo(standing.files());
      assertThat(stage).as("what fills the disk is gone").doesNotExist();
    }
    finish(next);
  }

  @Test
  void whereNothingCanBeWrittenNothingHappens() throws Exception {
    Child child =
        Child.start(
            List.of(), "build", next.content().toString(), "--out=/proc/site", "--edition=web");
    assertThat(child.waitFor()).isEqualTo(3);
    assertThat(child.err()).startsWith("communique: cannot write /proc/site").hasLineCount(1);
  }

  @Test
  void twoBuildsAtOnceTakeTurns() throws Exception {
    for (Site other : List.of(standing, next)) {
      Child one = start(next);
      Child two = start(other);
      assertThat(one.waitFor()).as(one.err()).isZero();
      assertThat(two.waitFor()).as(two.err()).isZero();
      assertThat(Trees.read(out)).isIn(next.files(), other.files());
      assertThat(out.resolve(".communique")).doesNotExist();
    }
  }
}
