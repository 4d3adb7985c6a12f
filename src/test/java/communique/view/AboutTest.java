package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Publication;
import communique.model.Reader;
import communique.model.Site;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on the method promises what was done. */
class AboutTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void wordsWereLookedUpOnlyInABuildThatDidIt(boolean compared) {
    Dossier empty = new Dossier(Site.NAMELESS, List.of(), Set.of());
    Reader reader = new Reader(Instant.EPOCH, false, false);
    Publication publication = empty.asSeenBy(reader).comparedIf(compared);
    Views views = new Views(publication, Translation.of(empty.site()).get(0));
    String said = views.about("about.html").method().toString();
    assertThat(said.contains("looked up in the copies")).isEqualTo(compared);
  }
}
