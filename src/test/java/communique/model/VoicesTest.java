package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Trees;
import communique.trace.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For whom something was said on a topic, and when that is another answer. */
class VoicesTest {

  private static final String TALKS = "summits/reef-talks-2025.md";
  private static final String SAID = "statements/reef-talks-2025.yaml";

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = Trees.copy(Cases.root().resolve("golden/reef/content"), temp.resolve("content"));
  }

  @Test
  void theOccasionNamesTheSide() {
    assertThat(voices("fisheries").sides()).containsExactly(Actor.of("LI"));
    assertThat(voices("fisheries").speakers()).isEmpty();
  }

  @Test
  void whereItNamesNoneTheSpeakerIsKnown() throws IOException {
    Dossiers.edit(content, SAID, "event: reef-talks-2025", "event: survey-2025");
    assertThat(voices("fisheries").sides()).isEmpty();
    assertThat(voices("fisheries").speakers())
        .extracting(ref -> ref.id())
        .containsExactly("bea-quill");
  }

  @Test
  void whatIsOnNoTopicStandsUnderNone() throws IOException {
    assertThat(voices("").isNone()).isTrue();
    Dossiers.edit(content, SAID, "    topics: [fisheries]\n", "");
    assertThat(voices("").isNone()).isFalse();
    assertThat(voices("fisheries").isNone()).isTrue();
  }

  @Test
  void otherWordsAreTheSameAnswerAndAnotherSideIsAnother() throws IOException {
    String before = answer();
    Dossiers.edit(content, SAID, "The reef is nobody's.", "No state owns the reef.");
    assertThat(answer()).isEqualTo(before);
    Dossiers.edit(content, TALKS, "{speaker: bea-quill, for: LI", "{speaker: bea-quill, for: AD");
    assertThat(answer()).isNotEqualTo(before);
  }

  private Voices voices(String topic) {
    return Dossiers.load(content).voices(topic);
  }

  private String answer() {
    return Dossiers.load(content)
        .asSeenBy(Reader.at(Instant.parse("2025-06-01T00:00:00Z")))
        .answers()
        .to(Question.of(Question.Asks.VOICES, "fisheries"));
  }
}
