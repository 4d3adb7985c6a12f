package communique.trace;

import static org.assertj.core.api.Assertions.assertThat;

import communique.trace.Question.Asks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was asked is kept as lines, whatever the words in it. */
class TranscriptTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"talks-2025", "", "a b", "two\nlines", "a\rb", "a\tb", "a\\nb", "\\", "\0", "항구"})
  void anyWordCanBeAskedFor(String about) {
    Trace trace = Trace.begin();
    Question other = Question.of(Asks.TODAY);
    Question question = new Question(Asks.NAMING, "Summit", about);
    trace.ask(question);
    trace.ask(other);
    Transcript heard = Transcript.of(trace, asked -> "one");
    assertThat(heard.questions()).containsExactlyInAnyOrder(question, other);
    assertThat(heard.holds(asked -> "one")).isTrue();
    assertThat(heard.holds(asked -> asked.equals(question) ? "two" : "one")).isFalse();
    assertThat(heard.changed(asked -> asked.equals(question) ? "two" : "one"))
        .containsExactly(question);
  }
}
