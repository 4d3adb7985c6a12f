package communique.safety;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library that ships, asked for by us or by another of them, is named with its licence. */
class LicencesTest {

  /** What the build wrote before the tests: a library in a line, all that goes into the jar. */
  private static final Path LIST = Path.of("target", "shipped.txt");

  private static final Pattern LIBRARY = Pattern.compile("\\s*([\\w.-]+:[\\w.-]+):jar:.*");

  @Test
  void whatShipsIsNamed() throws IOException {
    List<String> licences = Files.readAllLines(Path.of("LICENSE-third-party"));
    Set<String> shipped =
        Files.readAllLines(LIST).stream()
            .map(LIBRARY::matcher)
            .filter(Matcher::matches)
            .map(line -> line.group(1))
            .collect(toCollection(TreeSet::new));
    assertThat(shipped).hasSizeGreaterThan(25).contains("org.apache.pdfbox:fontbox");
    assertThat(shipped)
        .filteredOn(library -> licences.stream().noneMatch(line -> names(line, library)))
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
