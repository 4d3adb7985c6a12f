package communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import communique.shape.Ref;
import communique.testing.Dossiers;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an agreement stands is told of each of two parties, and of many as of one. */
class StandingTest {

  private static final String PARTY = "  - {is: the fishing ports (not named), cite";

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | signed | signed",
        "2 | signed, ratified by vastria | signed, ratified by vastria",
        "2 | signed, ratified by vastria, ratified by LI | ratified by vastria, ratified by LI",
        "2 | signed, ratified by vastria, in-force | in-force",
        "2 | in-force, acceded by LI | in-force",
        "2 | in-force, denounced by LI | in-force, denounced by LI",
        "2 | in-force, denounced by LI, acceded by LI | in-force, acceded by LI",
        "2 | signed by LI, ratified by vastria, ratified by LI | ratified by vastria, ratified by LI",
        "3 | in-force, denounced by LI | in-force",
        "3 | signed by LI, signed by MC | signed by MC"
      })
  void isToldOfEach(int parties, String history, String standing) throws IOException {
    Path content = Trees.copy(Dossiers.synthetic(temp), temp.resolve("copy"));
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        PARTY,
        parties == 2
            ? "  - {is: LI, cite"
            : "  - {is: MC, cite: {harbour-gazette: some ports}}\n  - {is: LI, cite");
    Dossiers.edit(
        content,
        "agreements/nets-mou-2025.md",
        "  - {status: signed, when: 2025-03-08, cite: {northern-courier: signed by Lind}}\n",
        steps(history));
    Agreement agreement = Dossiers.load(content).get(Ref.to(Agreement.class, "nets-mou-2025"));
    assertThat(agreement.standing().stream().map(StandingTest::told).toList())
        .containsExactly(standing.split(", "));
  }

  private static String steps(String history) {
    StringBuilder steps = new StringBuilder();
    for (String step : history.split(", ", -1)) {
      String[] parts = step.split(" by ", -1);
      steps.append("  - {status: ").append(parts[0]);
      steps.append(parts.length > 1 ? ", by: [" + parts[1] + "]" : "");
      steps.append(", cite: {northern-courier: signed by Lind}}\n");
    }
    return steps.toString();
  }

  private static String told(StatusChange step) {
    String status = step.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return step.by().isEmpty() ? status : status + " by " + step.by().get(0).written();
  }
}
