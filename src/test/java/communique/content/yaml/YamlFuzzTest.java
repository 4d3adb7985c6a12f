package communique.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import communique.problem.Location;
import communique.problem.Problem;
import communique.shape.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any bytes as YAML: a tree, or a problem that lies in the text. */
class YamlFuzzTest {

  private static final String FILE = "fuzz.yaml";

  @FuzzTest
  void anyTree(byte[] bytes) {
    String text =
        new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    List<Problem> problems = new ArrayList<>();
    Optional<Node> tree = Yaml.read(FILE, text, 1, problems::add);
    assertThat(tree.isPresent() || !problems.isEmpty()).isTrue();
    List<String> lines = List.of(text.split("\n", -1));
    problems.forEach(problem -> within(lines, (Location) problem.place()));
  }

  private static void within(List<String> lines, Location at) {
    assertThat(at.file()).isEqualTo(FILE);
    assertThat(at.line()).isBetween(1, lines.size());
    String line = lines.get(at.line() - 1);
    assertThat(at.column()).isBetween(0, line.codePointCount(0, line.length()) + 1);
  }
}
