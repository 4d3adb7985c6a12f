package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which settings and waivers count. */
class LeniencyTest {

  private static final LocalDate TODAY = LocalDate.parse("2025-06-01");

  @TempDir Path temp;
  private Path content = Path.of("");

  @BeforeEach
  void dossier() throws IOException {
    content = Dossiers.synthetic(temp);
  }

  @Test
  void aRuleCountsIfItsWeightIsAnother() throws IOException {
    rules("uncited-prose: warning, uncited-value: off, uncited-claim: error");
    assertThat(leniency().changed()).isEqualTo(2);
  }

  @Test
  void unknownAndFastRulesCannotBeChanged() throws IOException {
    rules("no-such-rule: off, invalid-yaml: off");
    assertThat(leniency().changed()).isZero();
  }

  @Test
  void aWaiverHoldsToItsLastDayAndOnlyForAWarning() throws IOException {
    rules("uncited-prose: warning");
    waive("uncited-prose", "2025-05-31");
    assertThat(leniency()).isEqualTo(new Leniency(1, 0, List.of()));
    waive("uncited-prose", "2025-06-01");
    assertThat(leniency().waivers()).isEqualTo(1);
    waive("uncited-value", "2025-06-01");
    assertThat(leniency().waivers()).isZero();
    waive("no-such-rule", "2025-06-01");
    assertThat(leniency().waivers()).isZero();
  }

  @Test
  void thirtyDaysAheadIsSoon() throws IOException {
    rules("uncited-prose: warning");
    waive("uncited-prose", "2025-07-01");
    assertThat(leniency().ending())
        .containsExactly(
            new Leniency.Ending(LocalDate.parse("2025-07-01"), "odo-lind", "uncited-prose"));
    waive("uncited-prose", "2025-07-02");
    assertThat(leniency().ending()).isEmpty();
    assertThat(leniency().waivers()).isEqualTo(1);
  }

  private Leniency leniency() {
    return Leniency.of(Dossiers.load(content), TODAY);
  }

  private void rules(String rules) throws IOException {
    Dossiers.edit(content, "site.yaml", "languages:", "rules: {" + rules + "}\nlanguages:");
  }

  private void waive(String rule, String until) throws IOException {
    Path sheet = content.resolve("speakers/odo-lind.md");
    String text = Files.readString(sheet).replaceAll("waive:.*\n", "");
    String waiver = "waive: [{rule: %s, reason: Old., until: %s}]\n".formatted(rule, until);
    Files.writeString(sheet, text.replace("name:", waiver + "name:"));
  }
}
