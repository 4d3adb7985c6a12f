package communique.cache;

import static org.assertj.core.api.Assertions.assertThat;

import communique.trace.Question;
import communique.trace.Question.Asks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found out in one build is taken in the next one as long as it would be the same. */
class RecollectionTest {

  @TempDir Path temp;

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void whatIsAnsweredAlikeIsMadeOnce() throws IOException {
    assertThat(recall("a", "theme", "one")).isEqualTo(new Length(3));
    assertThat(recall("a", "theme", "one")).isEqualTo(new Length(3));
    assertThat(made).hasValue(1);
  }

  @Test
  void anotherAnswerIsMadeAgain() throws IOException {
    recall("a", "theme", "one");
    assertThat(recall("a", "theme", "three")).isEqualTo(new Length(5));
    assertThat(made).hasValue(2);
  }

  @Test
  void anotherKeyOrSettingIsMadeAgain() throws IOException {
    recall("a", "theme", "one");
    recall("b", "theme", "one");
    recall("a", "other theme", "one");
    assertThat(made).hasValue(3);
  }

  private Length recall(String key, String setting, String answer) throws IOException {
    Question words = Question.of(Asks.RECORD, "words");
    try (Cache cache = Cache.open(OwnFolder.at(temp.resolve("cache")), "program")) {
      return new Recollection(cache, question -> answer)
          .recall(
              Length.class,
              key,
              setting,
              trace -> {
                made.incrementAndGet();
                trace.ask(words);
                return new Length(answer.length());
              });
    }
  }

  private record Length(int letters) {}
}
