package communique.curate.revise;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code check --fix} over every case of every rule: what it mends is no problem any more, nothing
 * new is one, and where it mends nothing no file changes.
 */
@Tag("thorough")
class MendingCasesTest {

  private static final Pattern HEAD = Pattern.compile("(?:error|warning)\\[([a-z-]+)\\] .*");

  /** What nobody could tell of a file that could not be read. */
  private static final Map<String, List<String>> REVEALED =
      Map.of(
          "invalid-yaml/fires-tab", List.of("uncited-value"),
          "invalid-yaml/fires-value-slips",
              List.of("duplicate-id", "uncited-value", "unknown-reference"),
          "nearly-not-stated/fires-slip", List.of("unused"),
          "unexpected-file/fires-endings",
              List.of("incomplete-source", "nameless-source", "unused"));

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return Cases.in("rules")
        .flatMap(Cases::children)
        .filter(folder -> Cases.name(folder).startsWith("fires"))
        .filter(folder -> !Files.exists(folder.resolve("printed")))
        .map(folder -> DynamicTest.dynamicTest(id(folder), () -> check(folder)));
  }

  /** The rule and the case. */
  private static String id(Path folder) {
    return Cases.root().resolve("rules").relativize(folder).toString().replace('\\', '/');
  }

  private void check(Path folder) throws IOException {
    Path content = temp.resolve("content");
    Trees.delete(content);
    if (!Files.exists(folder.resolve("alone"))) {
      Dossiers.synthetic(temp);
    }
    Cases.lay(folder, content);
    Trees.delete(content.resolve("snapshots"));
    for (String path : Trees.read(content).keySet()) {
      if (Files.size(content.resolve(path)) == 0) {
        Files.delete(content.resolve(path));
      }
    }
    Map<String, String> files = Trees.read(content);
    List<String> args = new ArrayList<>(List.of("check", content.toString(), "--all"));
    if (Files.exists(folder.resolve("snapshots"))) {
      Path snapshots = temp.resolve("snapshots");
      Trees.delete(snapshots);
      Trees.copy(Cases.root().resolve("golden/synthetic/snapshots"), snapshots);
      Trees.copy(folder.resolve("snapshots"), snapshots);
      args.addAll(List.of("--snapshots", snapshots.toString()));
    }
    List<String> before = problems(run(args, "--quiet").err());
    String said = run(args, "--fix").err();
    List<String> after = problems(said);
    long fixed = said.lines().filter(line -> line.startsWith("fixed ")).count();
    if (fixed == 0) {
      assertThat(Trees.read(content)).isEqualTo(files);
      assertThat(after).isEqualTo(before);
    } else {
      assertThat(after).isNotEqualTo(before);
      List<String> left = new ArrayList<>(after);
      before.forEach(left::remove);
      left.removeAll(REVEALED.getOrDefault(id(folder), List.of()));
      assertThat(left).as("problems that were none before").isEmpty();
    }
  }

  private static Program run(List<String> args, String more) {
    return Program.run(Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private static List<String> problems(String err) {
    return err.lines()
        .map(HEAD::matcher)
        .filter(head -> head.matches())
        .map(head -> head.group(1))
        .sorted()
        .collect(Collectors.toList());
  }
}
