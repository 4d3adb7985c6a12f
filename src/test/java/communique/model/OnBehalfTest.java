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
class OnBehalfTest {

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
    assertThat(onBehalf("fisheries").sides()).containsExactly(Actor.of("LI"));
    assertThat(onBehalf("fisheries").speakers()).isEmpty();
  }

  @Test
  void whereItNamesNoneTheSpeakerIsKnown() throws IOException {
    Dossiers.edit(content, SAID, "event: reef-talks-2025", "event: survey-2025");
    assertThat(onBehalf("fisheries").sides()).isEmpty();
    assertThat(onBehalf("fisheries").speakers())
        .extracting(ref -> ref.id())
        .containsExactly("bea-quill");
  }

  @Test
  void whatIsOnNoTopicStandsUnderNone() throws IOException {
    assertThat(onBehalf("").isNone()).isTrue();
    Dossiers.edit(content, SAID, "    topics: [fisheries]\n", "");
    assertThat(onBehalf("").isNone()).isFalse();
    assertThat(onBehalf("fisheries").isNone()).isTrue();
  }

  @Test
  void otherWordsAreTheSameAnswerAndAnotherSideIsAnother() throws IOException {
    String before = answer();
    Dossiers.edit(content, SAID, "The reef is nobody's.", "No state owns the reef.");
    assertThat(answer()).isEqualTo(before);
    Dossiers.edit(content, TALKS, "{speaker: bea-quill, for: LI", "{speaker: bea-quill, for: AD");
    assertThat(answer()).isNotEqualTo(before);
  }

  private OnBehalf onBehalf(String topic) {
    return Dossiers.load(content).onBehalf(topic);
  }

  private String answer() {
    return Dossiers.load(content)
        .asSeenBy(Reader.at(Instant.parse("2025-06-01T00:00:00Z")))
        .answers()
        .to(Question.of(Question.Asks.ON_BEHALF, "fisheries"));
  }
}
