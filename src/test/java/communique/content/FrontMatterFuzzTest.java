package communique.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import communique.problem.KeyPath;
import communique.problem.Location;
import communique.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Any bytes as each kind of file: records, or problems with a place in it. */
class FrontMatterFuzzTest {

  private static final List<String> FILES =
      List.of(
          "summits/fuzz.md",
          "agreements/fuzz.md",
          "speakers/fuzz.md",
          "statements/fuzz.yaml",
          "events.yaml",
          "sources.yaml",
          "changes.yaml",
          "register.yaml");

  @FuzzTest
  void anyFile(byte[] bytes) {
    for (String file : FILES) {
      FileContents contents = FileReader.read(file, file, bytes);
      contents.problems().forEach(problem -> assertThat(file(problem)).isEqualTo(file));
      boolean whole = contents.items().stream().allMatch(item -> item.entry().isPresent());
      assertThat(whole || !contents.problems().isEmpty()).as(file).isTrue();
    }
    List<Problem> problems = new ArrayList<>();
    boolean read = FileReader.site("site.yaml", bytes, problems).isPresent();
    assertThat(read || !problems.isEmpty()).isTrue();
  }

  private static String file(Problem problem) {
    return problem.place() instanceof Location location
        ? location.file()
        : ((KeyPath) problem.place()).file();
  }
}
