package communique.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** What a command prints stands in Maven's log at the level of what it is. */
class MavenScreenTest {

  private final List<String> log = new ArrayList<>();

  private final MavenScreen screen =
      new MavenScreen(
          new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
              log.add("I " + line);
            }

            @Override
            public void warn(CharSequence line) {
              log.add("W " + line);
            }

            @Override
            public void error(CharSequence line) {
              log.add("E " + line);
            }
          });

  @Test
  void problemsAreToldAtTheirLevelAndTheFirstErrorIsKept() {
    screen.err().println("warning[stale] a.md:1:1");
    screen.err().println("    old");
    screen.err().println();
    screen.err().print("\u001b[1;31merror[unknown-field]\u001b[0m");
    screen.err().println(" b.md:2:3");
    screen.err().println("    there is no field \"nam\" here");
    screen.err().println("  hint: did you mean \"name\"?");
    screen.err().println();
    screen.err().println("error[unknown-field] c.md:4:5");
    screen.err().println("    another");
    screen.err().println();
    screen.err().println("2 errors, 1 warning");
    screen.out().println("all 3 passages compared");
    assertThat(log)
        .containsExactly(
            "W warning[stale] a.md:1:1",
            "W     old",
            "W ",
            "E error[unknown-field] b.md:2:3",
            "E     there is no field \"nam\" here",
            "E   hint: did you mean \"name\"?",
            "E ",
            "E error[unknown-field] c.md:4:5",
            "E     another",
            "E ",
            "W 2 errors, 1 warning",
            "I all 3 passages compared");
    assertThat(screen.content())
        .isEqualTo(
            "2 errors, 1 warning\nb.md:2:3\n    there is no field \"nam\" here\n"
                + "  hint: did you mean \"name\"?");
  }

  @Test
  void whatIsWrongWithTheCommandIsKeptWithItsHint() {
    screen.err().println("communique: there is no folder \"x\"");
    screen.err().println("  hint: look for it");
    assertThat(log)
        .containsExactly("E communique: there is no folder \"x\"", "E   hint: look for it");
    assertThat(screen.failure()).isEqualTo("there is no folder \"x\"\n  hint: look for it");
  }
}
