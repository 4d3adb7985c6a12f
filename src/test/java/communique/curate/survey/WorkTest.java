package communique.curate.survey;

import static org.assertj.core.api.Assertions.assertThat;

import communique.edition.Companions;
import communique.edition.WebEdition;
import communique.model.Publication;
import communique.model.Reader;
import communique.testing.Counter;
import communique.testing.Dossiers;
import communique.testing.GeneratedDossier;
import communique.trace.Answers;
import communique.trace.Question;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would cost the square of a dossier's size if a survey went about it naively. */
class WorkTest {

  private static final int SHEETS = 60;

  @TempDir Path temp;

  /** A question that every page asks is held against the record once, not once for each page. */
  @Test
  void thePagesOfOneRecord() {
    Map<Integer, Publication> dossiers = new HashMap<>();
    List.of(SHEETS, 2 * SHEETS).forEach(size -> dossiers.put(size, publication(size)));
    Counter.assertInProportion(
        SHEETS,
        (size, counter) -> {
          Publication publication = dossiers.get(size);
          Answers answers = publication.answers();
          LongAdder asked = new LongAdder();
          Map<Question, AtomicInteger> times = new ConcurrentHashMap<>();
          Pages pages =
              Pages.madeFrom(
                  "summit-1",
                  publication,
                  List.of(new WebEdition(temp, Companions.NONE)),
                  counting(answers, asked, times));
          assertThat(pages.failed()).isZero();
          assertThat(pages.made()).contains("summits/summit-1.html");
          assertThat(times.values())
              .allMatch(count -> count.get() <= Runtime.getRuntime().availableProcessors());
          counter.add(asked.sum());
        });
  }

  private static Answers counting(
      Answers answers, LongAdder asked, Map<Question, AtomicInteger> times) {
    return new Answers() {
      @Override
      public String to(Question question) {
        return answers.to(question);
      }

      @Override
      public boolean isIn(Question question, String record) {
        asked.increment();
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
