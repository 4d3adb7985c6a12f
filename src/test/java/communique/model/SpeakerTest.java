package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.Ref;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether words name a person. */
class SpeakerTest {

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = Dossiers.synthetic(temp);
    Dossiers.edit(
        content,
        "speakers/ana-torvald.md",
        "name: Ana Torvald\nnative: {ru: Ана Торвальд}",
        "name: Ana de Torvald\nnative: {ru: Ана Торвальд, zh: 安娜}");
  }

  @ParameterizedTest
  @CsvSource({
    "Chancellor Torvald, true",
    "TORVALD'S SIGNATURE, true",
    "signed by Anna, true",
    "подписала Торвальд, true",
    "由安娜签署, true",
    "the Torvaldians, false",
    "de facto signed, false",
    "signed by both states, false",
  })
  void isNamedByAnyPartOfAnySpelling(String words, boolean named) {
    Speaker torvald = Dossiers.load(content).get(Ref.to(Speaker.class, "ana-torvald"));
    assertThat(torvald.isNamedIn(words)).isEqualTo(named);
  }
}
