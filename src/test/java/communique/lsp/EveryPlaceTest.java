package communique.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever somebody is in a text, and however little of it is typed, nothing fails. */
@Tag("thorough")
class EveryPlaceTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {"statements/cape-talks-2025.yaml", "summits/cape-talks-2025.md", "site.yaml"})
  void everyBeginningOfAFileCanBeAskedAbout(String path) {
    try (Typist typist = Typist.at(Typist.sample(temp))) {
      typist.open(path);
      String text = typist.saved(path).replace("lit", "🕯 등불 灯");
      for (int end = 0; end <= text.length(); end += 2) {
        ask(typist, path, text.substring(0, end) + Typist.CURSOR);
      }
      typist.type(path, typist.saved(path));
      assertThat(typist.problems(path)).isEmpty();
      assertThat(typist.log()).isEmpty();
    }
  }

  private static void ask(Typist typist, String path, String text) {
    typist.type(path, text);
    Position here = Typist.cursor(text);
    var documents = typist.documents();
    assertThat(Typist.answer(documents.completion(new CompletionParams(typist.id(path), here))))
        .isNotNull();
    Typist.answer(documents.hover(new HoverParams(typist.id(path), here)));
    Typist.answer(documents.definition(new DefinitionParams(typist.id(path), here)));
  }
}
