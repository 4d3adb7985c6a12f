package communique.build;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.UserCache;
import communique.testing.Cases;
import communique.testing.Program;
import communique.testing.RandomEdits;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build after an edit gives, byte for byte, what a build from nothing gives, and so does the
 * preview: whatever is edited, by whichever clock, for whichever reader. {@code
 * -Dcommunique.edits=10000} makes more of them than the two dozen of every day.
 */
class EditsTest {

  private static final int EDITS = Integer.getInteger("communique.edits", 24);

  /** After so many the dossier is the first one again: edits wear it down. */
  private static final int TOGETHER = 50;

  private static final long SEED = Long.getLong("communique.seed", 20260101);

  private static final Path TEMPLATES =
      Path.of(System.getProperty("project.basedir", ".")).resolve("templates");

  /** Most of the time goes into paper: without it, ten times as many edits can be tried. */
  private static final String EDITIONS =
      System.getProperty("communique.edits.editions", "web,data,print");

  private static final List<String> CLOCKS =
      List.of("2025-06-01T12:00:00Z", "2025-06-09T12:00:00Z", "2025-06-25T12:00:00Z");

  @TempDir Path temp;

  private final Random random = new Random(SEED);

  @Test
  void whatIsMadeAgainIsAllThatHasToBe() throws IOException {
    Path content = temp.resolve("content");
    Trees.copy(Cases.root().resolve("golden/synthetic/content"), content);
    Path before = Trees.copy(content, temp.resolve("before"));
    RandomEdits edits = new RandomEdits(content, TEMPLATES, random);
    Shown shown = new Shown(content, new Random(SEED), EDITIONS.contains("print"));
    int passed = 0;
    for (int number = 0; number < EDITS; number++) {
      if (number % TOGETHER == 0) {
        Trees.delete(content);
        Trees.copy(Cases.root().resolve("golden/synthetic/content"), content);
      }
      edits.edit();
      List<String> reader = reader();
      shown.follow(reader);
      if (from(content, "incremental", reader) == 0) {
        passed++;
        Trees.delete(temp.resolve("clean"));
        assertThat(clean(content, reader)).isZero();
        assertThat(Trees.read(temp.resolve("incremental")))
            .as("after edit %s of seed %s", number, SEED)
            .isEqualTo(Trees.read(temp.resolve("clean")));
        shown.assertIs(temp.resolve("clean"));
        Trees.delete(before);
        Trees.copy(content, before);
      } else {
        Trees.delete(content);
        Trees.copy(before, content);
      }
    }
    assertThat(passed).as("edits that can be published").isGreaterThan(EDITS / 3);
  }

  private List<String> reader() {
    String clock = CLOCKS.get(random.nextInt(4) / 2 * random.nextInt(CLOCKS.size()));
    return random.nextInt(8) == 0
        ? List.of("--as-of=" + clock, "--include=drafts,embargoed")
        : List.of("--as-of=" + clock);
  }

  private int clean(Path content, List<String> reader) throws IOException {
    Path empty = temp.resolve("no-cache-" + random.nextLong());
    int status = withCache(empty, () -> from(content, "clean", reader));
    Trees.delete(empty);
    return status;
  }

  private static int withCache(Path folder, Supplier<Integer> build) {
    String before = System.getProperty(UserCache.PROPERTY);
    System.setProperty(UserCache.PROPERTY, folder.toString());
    try {
      return build.get();
    } finally {
      System.setProperty(UserCache.PROPERTY, before);
    }
  }

  private int from(Path content, String out, List<String> reader) {
    List<String> args =
        new ArrayList<>(
            List.of("build", content.toString(), "--out", temp.resolve(out).toString(), "--quiet"));
    args.add("--edition=" + EDITIONS);
    args.addAll(reader);
    return Program.plain(args.toArray(String[]::new)).status();
  }
}
