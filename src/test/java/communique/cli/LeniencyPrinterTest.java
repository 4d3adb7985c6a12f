package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import communique.check.Leniency;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says at its end about the rules that were changed and waived. */
class LeniencyPrinterTest {

  @TempDir Path temp;

  @Test
  void nothingIsSaidWhereNothingIsLetPass() {
    assertThat(printed(new Leniency(0, 0, List.of()))).isEmpty();
  }

  @Test
  void rulesAlone() {
    assertThat(printed(new Leniency(1, 0, List.of())))
        .isEqualTo("site.yaml changes the weight of 1 rule\n");
  }

  @Test
  void waiversAlone() {
    assertThat(printed(new Leniency(0, 2, List.of()))).isEqualTo("2 waivers hold\n");
    assertThat(printed(new Leniency(0, 2, ending(1))))
        .isEqualTo(
            """
            2 waivers hold, 1 of them for at most 30 more days
              until 2025-06-01: uncited-prose in port-talks-2025
            """);
  }

  @Test
  void ofManyTheFirstFiveAreNamed() {
    assertThat(printed(new Leniency(0, 5, ending(5)))).doesNotContain("more\n");
    assertThat(printed(new Leniency(0, 9, ending(7))))
        .contains("until 2025-06-05")
        .doesNotContain("until 2025-06-06")
        .endsWith("  and 2 more\n");
  }

  @Test
  void theEndOfARun() throws IOException {
    Path content = lenient();
    Dossiers.edit(content, "speakers/odo-lind.md", "name:", "nam:");
    String err = Program.run("check", content.toString()).err();
    Path expected = Cases.root().resolve("formats/text/expected.txt");
    Cases.matches(expected, err.replace(temp + "/", "").replace(System.lineSeparator(), "\n"));
  }

  @Test
  void buildSaysTheSame() throws IOException {
    String content = lenient().toString();
    String err = Program.run("check", content).err();
    assertThat(err).contains("1 waiver holds");
    String site = temp.resolve("site").toString();
    assertThat(Program.run("build", content, "--out", site).err()).isEqualTo(err);
  }

  @Test
  void quietSaysNothing() throws IOException {
    Program run = Program.run("check", lenient().toString(), "--quiet");
    assertThat(run.out() + run.err()).isEmpty();
  }

  /** One rule is lowered, and its one breach waived. */
  private Path lenient() throws IOException {
    Path content = Dossiers.synthetic(temp);
    String sheet = "summits/port-talks-2025.md";
    String waiver = "waive: [{rule: uncited-prose, reason: Old., until: 2025-06-20}]\n";
    Dossiers.edit(
        content, "site.yaml", "languages:", "rules: {uncited-prose: warning}\nlanguages:");
    Dossiers.edit(content, sheet, " [@northern-courier, p. 2]", "");
    Dossiers.edit(content, sheet, "kind: bilateral", waiver + "kind: bilateral");
    return content;
  }

  private static List<Leniency.Ending> ending(int count) {
    LocalDate first = LocalDate.parse("2025-06-01");
    return IntStream.range(0, count)
        .mapToObj(first::plusDays)
        .map(day -> new Leniency.Ending(day, "port-talks-2025", "uncited-prose"))
        .toList();
  }

  private static String printed(Leniency leniency) {
    StringWriter out = new StringWriter();
    new LeniencyPrinter(new PrintWriter(out)).print(leniency);
    return out.toString().replace(System.lineSeparator(), "\n");
  }
}
