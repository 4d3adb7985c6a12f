package communique.view;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Agreement;
import communique.model.Publication;
import communique.model.Reader;
import communique.shape.Ref;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reported steps of an agreement stand in order of time, its terms among them. */
class LadderTest {

  private static final String SIGNED =
      "  - {status: signed, when: 2025-03-08, cite: {northern-courier: signed by Lind}}\n";
  private static final String TERM =
      "term: {print: three years, starts: 2025-04-01, ends: not-stated,"
          + " cite: {northern-courier: for three years}}";

  @TempDir Path temp;

  @Test
  void termsStandWhereTheirDaysDo() throws IOException {
    assertThat(
            steps(
                step("signed", "2010-04-08")
                    + step("renewed", "2021")
                    + step("expired", "2026-02-05"),
                "term:\n"
                    + term("starts: 2011-02-05, ends: 2021-02-05")
                    + term("starts: 2021-02-05, ends: 2026-02-05")))
        .containsExactly(
            "Signed 8 April 2010",
            "Term starts 5 February 2011",
            "Renewed 2021",
            "Ends 5 February 2021",
            "Term starts 5 February 2021",
            "Expired 5 February 2026",
            "Ends 5 February 2026");
  }

  @Test
  void aStepWithoutADateStaysBehindTheOneBeforeIt() throws IOException {
    assertThat(
            steps(
                step("announced", "not-stated")
                    + step("signed", "2012")
                    + step("ratified", "not-stated")
                    + step("in-effect", "-0043"),
                "term: not-stated"))
        .extracting(step -> step.split(" ", 2)[0])
        .containsExactly("Announced", "Came", "Signed", "Ratified");
  }

  private static String step(String status, String when) {
    return "  - {status: %s, when: %s, cite: {northern-courier: so}}\n".formatted(status, when);
  }

  private static String term(String dates) {
    return "  - {print: long, %s, cite: {northern-courier: so}}\n".formatted(dates);
  }

  private List<String> steps(String history, String term) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "agreements/nets-mou-2025.md", SIGNED, history);
    Dossiers.edit(content, "agreements/nets-mou-2025.md", TERM, term.stripTrailing());
    Publication all =
        Dossiers.load(content).asSeenBy(Reader.at(Instant.parse("2027-01-01T00:00:00Z")));
    Views views = new Views(all, Translation.of(all.dossier().site()).get(0));
    Agreement agreement = all.dossier().get(Ref.to(Agreement.class, "nets-mou-2025"));
    return views.agreement("agreements/nets-mou-2025.html", agreement).ladder().stream()
        .map(step -> step.what().words() + " " + step.when().words().replaceAll(" \\(.*", ""))
        .toList();
  }
}
