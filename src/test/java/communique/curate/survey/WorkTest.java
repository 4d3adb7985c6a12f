package communique.curate.survey;

import static org.assertj.core.api.Assertions.assertThat;

import communique.edition.Companions;
import communique.edition.WebEdition;
import communique.model.Publication;
import communique.model.Reader;
import communique.output.Remembered;
import communique.testing.Counter;
import communique.testing.Dossiers;
import communique.testing.GeneratedDossier;
import communique.trace.Answers;
import communique.trace.Question;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would cost the square of a dossier's size if a survey went about it naively. */
class WorkTest {

  private static final int SHEETS = 60;

  @TempDir Path temp;

  /** A question that every page asks is held against the record once by each thread at most. */
  @Test
  void thePagesOfOneRecord() {
    Counter.assertInProportion(
        SHEETS,
        (size, counter) -> {
          Publication publication = publication(size);
          Answers answers = publication.answers();
          Map<Question, AtomicInteger> times = new ConcurrentHashMap<>();
          Pages pages =
              Pages.madeFrom(
                  "summit-1",
                  publication,
                  List.of(new WebEdition(temp, Companions.NONE)),
                  counting(answers, times),
                  Remembered.NOTHING);
          assertThat(pages.failed()).isZero();
          assertThat(pages.made()).contains("summits/summit-1.html");
          assertThat(times.values())
              .allMatch(count -> count.get() <= ForkJoinPool.getCommonPoolParallelism() + 1);
          counter.add(times.size());
        });
  }

  private static Answers counting(Answers answers, Map<Question, AtomicInteger> times) {
    return new Answers() {
      @Override
      public String to(Question question) {
        return answers.to(question);
      }

      @Override
      public boolean isIn(Question question, String record) {
        times.computeIfAbsent(question, key -> new AtomicInteger()).incrementAndGet();
        return answers.isIn(question, record);
      }
    };
  }

  private Publication publication(int sheets) {
    Path content = GeneratedDossier.write(temp.resolve("of-" + sheets), sheets, 1);
    return Dossiers.load(content).asSeenBy(Reader.at(Instant.parse("2025-03-01T00:00:00Z")));
  }
}
