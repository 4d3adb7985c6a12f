package communique.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Every library that the pom ships is named with its licence. */
class LicencesTest {

  @Test
  void whatThePomShipsIsNamed() throws IOException {
    String licences = Files.readString(Path.of("LICENSE-third-party"));
    Set<String> shipped = new TreeSet<>();
    Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser())
        .select("project > dependencies > dependency")
        .forEach(
            dependency -> {
              if (!List.of("test", "provided").contains(dependency.select("> scope").text())) {
                shipped.add(
                    dependency.select("> groupId").text()
                        + ":"
                        + dependency.select("> artifactId").text());
              }
            });
    assertThat(shipped).hasSizeGreaterThan(10);
    assertThat(shipped)
        .allMatch(
            library ->
                licences.contains(library) || licences.contains(library.replaceFirst(":.*", ":*")));
  }
}
