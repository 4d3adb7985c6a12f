package communique.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quotation mark that is not closed is told where it opens, not where the file ends. */
class OpenQuoteTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: \"Nets and tides\n",
        "title: 'Nets and tides\n",
        "title: {is: \"Nets and tides}\n",
        "title: [\"Nets and tides]\n",
        "title: \"Nets and tides\n\n\n# the end\n",
      })
  void isToldWhereItOpens(String title, @TempDir Path temp) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Path sources = content.resolve("sources.yaml");
    String text = Files.readString(sources) + "- id: last\n  " + title;
    Files.writeString(sources, text);
    int line =
        (int) text.substring(0, text.indexOf("title: ", text.indexOf("id: last"))).lines().count();
    assertThat(Program.run("check", content.toString()).err())
        .containsPattern(
            "sources\\.yaml:" + line + ":\\d+\\s+the quotation mark that opens here is not closed");
  }
}
