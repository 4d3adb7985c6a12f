package communique.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other generators are given the whole of what the program is given. */
class SamePagesTest {

  @Test
  void eachSheetIsAPageAndTheClaimToEditIsFound(@TempDir Path temp) throws IOException {
    Subject subject = Subject.write(temp.resolve("dossier"), Subject.Shape.FACTS, 50);

    List<Page> pages = subject.pages().toList();

    assertThat(pages).filteredOn(page -> page.path().startsWith("summits/summit-")).hasSize(20);
    assertThat(pages).filteredOn(page -> page.path().startsWith("agreements/")).hasSize(16);
    assertThat(pages).filteredOn(page -> page.path().startsWith("speakers/speaker-")).hasSize(15);
    assertThat(subject.claim()).isNotBlank();
  }

  @Test
  void whoSpeaksTogetherIsNamedTogether(@TempDir Path temp) throws IOException {
    Subject subject = Subject.write(temp.resolve("dossier"), Subject.Shape.FACTS, 50);

    assertThat(subject.pages().flatMap(page -> page.said().stream()))
        .extracting(said -> said.speaker().title())
        .isNotEmpty()
        .allSatisfy(title -> assertThat(title).isNotBlank())
        .anySatisfy(title -> assertThat(title).contains(", "));
  }
}
