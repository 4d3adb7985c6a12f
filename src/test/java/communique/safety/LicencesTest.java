package communique.safety;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every library that ships, asked for by us or by another of them, is named with its licence. */
class LicencesTest {

  /** What the build wrote before the tests: all that is resolved for the jar. */
  private static final Path MATERIALS = Path.of("target", "communique-bom.json");

  @Test
  void whatShipsIsNamed() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("LICENSE-third-party"));
    JsonNode materials = JsonMapper.shared().readTree(Files.readString(MATERIALS));
    Set<String> shipped =
        materials
            .get("components")
            .valueStream()
            .map(part -> part.get("group").asString() + ":" + part.get("name").asString())
            .collect(toCollection(TreeSet::new));
    assertThat(shipped).hasSizeGreaterThan(25).contains("org.apache.pdfbox:fontbox");
    assertThat(shipped)
        .filteredOn(library -> lines.stream().noneMatch(line -> names(line, library)))
        .isEmpty();
  }

  /** A line may name further libraries of one group by their names alone, or all of it. */
  private static boolean names(String line, String library) {
    String group = library.substring(0, library.indexOf(':') + 1);
    String name = library.substring(group.length());
    return line.contains(group + "*")
        || (line.contains(group)
            && Pattern.compile("[:,] ?" + Pattern.quote(name) + "(?![\\w-])").matcher(line).find());
  }
}
