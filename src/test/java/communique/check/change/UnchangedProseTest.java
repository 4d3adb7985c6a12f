package communique.check.change;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Speaker;
import communique.model.Subject;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs may change places, but not what gives them their meaning. */
class UnchangedProseTest {

  private static final String CITED = " [@harbour-gazette].";

  @TempDir Path temp;

  /** A number stands for a paragraph, a heading, or an item of that name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "## Asked~~A~~## Denied~~B ^ ## Denied~~A~~## Asked~~B",
        "## Asked~~A~~## Denied~~B ^ ## Asked~~B~~## Denied~~A",
        "## Nets~~### Asked~~A~~## Fish~~B ^ ## Nets~~B~~## Fish~~### Asked~~A",
        "## Asked~~A~~B ^ ## Asked~~A~~## Denied~~B",
        "## Asked~~A ^ A",
        "1. A~2. B ^ 1. B~2. A",
        "1. A~2. B ^ - A~- B",
        "1. A~2. B ^ 3. A~4. B",
        "1. A~2. B ^ 1. C~2. A~3. B",
        "- A~  - C~- B ^ - A~- B~  - C",
        "- A~  - C~- B ^ - A~- C~- B",
        "1. A~~   C~2. B ^ 1. A~2. B~~   C",
        "|Asked|Denied|~|---|---|~|A|B| ^ |Denied|Asked|~|---|---|~|A|B|"
      })
  void itIsAnother(String old, String now) throws IOException {
    assertThat(isKept(old, now)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "A~~B ^ B~~A",
        "- A~- B ^ - B~- A",
        "- A~- B ^ A~~B",
        "## Asked~~A~~## Denied~~B ^ ## Denied~~B~~## Asked~~A",
        "## Asked~~A~~B ^ ## Asked~~B~~A~~## Denied~~C",
        "## Asked~~A~~B ^ ## Asked~~A~~### Of whom~~B",
        "A~~B ^ ## Asked~~A~~## Denied~~B",
        "1. A~2. B ^ 1. A~2. B~3. C",
        "- A~  - C~- B ^ - B~- A~  - C"
      })
  void itIsTheSame(String old, String now) throws IOException {
    assertThat(isKept(old, now)).isTrue();
  }

  private boolean isKept(String old, String now) throws IOException {
    Dossier before = with(temp.resolve("before"), old);
    Dossier after = with(temp.resolve("after"), now);
    return Unchanged.between(before.site(), after.site()).is(prose(before), prose(after));
  }

  private static Facet prose(Dossier dossier) {
    Speaker speaker =
        dossier.all(Speaker.class).stream()
            .filter(one -> one.id().equals("iven-marsh"))
            .findFirst()
            .orElseThrow();
    return Objects.requireNonNull(Facets.of(speaker).get(new Subject("prose", Optional.empty())));
  }

  private static Dossier with(Path folder, String prose) throws IOException {
    Path content = Dossiers.synthetic(Files.createDirectory(folder));
    Path file = content.resolve("speakers/iven-marsh.md");
    String text = Files.readString(file);
    String fields = text.substring(0, text.indexOf("---", 3) + 4);
    String body =
        prose
            .replaceAll("(?<![A-Za-z])([ABC])(?![A-Za-z])", "They spoke of $1" + CITED)
            .replace("~", "\n");
    Files.writeString(file, fields + body + "\n");
    return Dossiers.load(content);
  }
}
