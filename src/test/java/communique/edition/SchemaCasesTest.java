package communique.edition;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.content.ContentLoader;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Severity;
import communique.testing.Cases;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the reader refuses in the case of a rule, the schema refuses too. */
class SchemaCasesTest {

  /** What a schema cannot see, each with the reason. */
  private static final Map<String, String> NOT_KNOWN_TO_A_SCHEMA =
      Map.ofEntries(
          Map.entry("alias-or-tag", "what parses YAML resolves them first"),
          Map.entry("conflict-marker", "a line of a merge is text like any other"),
          Map.entry("invalid-encoding", "what a character stands for no schema says"),
          Map.entry("invalid-id/fires-file-name", "it sees no file name"),
          Map.entry("invalid-id/fires-index", "it sees no file name"),
          Map.entry("invalid-id/fires-translation", "it sees no file name"),
          Map.entry("invalid-markdown", "prose stands below the front matter"),
          Map.entry("invisible-text/fires-everywhere", "what the script around it needs"),
          Map.entry("invisible-text/fires-prose", "prose stands below the front matter"),
          Map.entry("nearly-not-stated", "what words mean in four languages it cannot tell"),
          Map.entry("said-for-nothing", "it looks at one record, not at what is below it"),
          Map.entry("unknown-field/fires-prose", "which languages a file name may end in"),
          Map.entry("unsafe-url/fires-in-prose", "prose stands below the front matter"),
          Map.entry("unsupported-markdown", "words are words to it"),
          Map.entry("value-cut-by-comment", "what parses YAML drops comments first"),
          Map.entry("wrong-type/fires-code-as-side", "a side may be any words"),
          Map.entry("wrong-type/fires-language", "which codes are languages stands in a register"),
          Map.entry(
              "wrong-type/fires-languages", "which codes are languages stands in a register"));

  @TempDir Path temp;

  @Test
  void whatTheReaderRefusesTheSchemaRefuses() throws IOException {
    List<String> taken = new ArrayList<>();
    int refused = 0;
    for (Path one : Cases.in("rules").flatMap(Cases::children).toList()) {
      Path content = Dossiers.synthetic(Files.createTempDirectory(temp, "case"));
      Cases.lay(one, content);
      Map<String, List<Problem>> problems =
          ContentLoader.load(content, Cache.none()).problems().list().stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .filter(problem -> problem.place() instanceof Location)
              .collect(Collectors.groupingBy(problem -> path(content, problem)));
      for (String path : problems.keySet().stream().filter(SchemasTest::isKnown).toList()) {
        List<Problem> all = problems.getOrDefault(path, List.of());
        boolean isSeen = isRefused(content, path);
        refused += isSeen ? 1 : 0;
        if (!isSeen && !isNotKnown(one)) {
          taken.add(
              one + " " + path + ": " + all.get(0).rule().slug() + " " + all.get(0).message());
        }
      }
    }
    assertThat(taken).isEmpty();
    assertThat(refused).isGreaterThan(30);
  }

  private static boolean isNotKnown(Path one) {
    String rule = Cases.name(one.resolveSibling(".").normalize());
    return NOT_KNOWN_TO_A_SCHEMA.containsKey(rule)
        || NOT_KNOWN_TO_A_SCHEMA.containsKey(rule + "/" + Cases.name(one));
  }

  private static String path(Path content, Problem problem) {
    String file = ((Location) problem.place()).file();
    return file.startsWith(content.toString())
        ? content.relativize(Path.of(file)).toString()
        : file;
  }

  private static boolean isRefused(Path content, String path) throws IOException {
    String text;
    try {
      text = Files.readString(content.resolve(path));
    } catch (IOException e) {
      return true;
    }
    String[] parts = text.split("\n---\n", 2);
    try {
      return !SchemasTest.faults(path, path.endsWith(".md") ? parts[0] : text).isEmpty();
    } catch (YamlEngineException e) {
      return true;
    }
  }
}
