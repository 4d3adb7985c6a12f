package communique.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import communique.model.Prose.Piece;
import communique.shape.Ref;
import java.nio.charset.StandardCharsets;

/** Any bytes inside the marks of our own: what is cited and linked has an id that can be one. */
class CitationsFuzzTest {

  @FuzzTest
  void anyMark(byte[] bytes) {
    String inside = new String(bytes, StandardCharsets.UTF_8);
    String text = "It says [@" + inside + "] of [[" + inside + "]]";
    Laws.placesAreInTheText(text);
    Parsed.of(text).prose().pieces().forEach(CitationsFuzzTest::check);
  }

  private static void check(Piece piece) {
    piece.link().ifPresent(link -> assertThat(Ref.isSlug(link.id())).isTrue());
    piece.cites().forEach(cite -> assertThat(Ref.isSlug(cite.source().id())).isTrue());
    boolean hole = piece.link().isPresent() || !piece.cites().isEmpty();
    assertThat(piece.html().isEmpty()).isEqualTo(hole);
  }
}
