package communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstalledTest {

  @Test
  void allThatIsKnownIsToldALineEach() {
    Installed installed =
        new Installed(
            Optional.of("1.2.3"),
            Optional.of("0123456789ab"),
            "17.0.1 (Some Vendor) in /opt/java",
            Optional.of("/opt/ministry/lib/communique.jar"));
    assertThat(installed.lines())
        .containsExactly(
            "communique 1.2.3",
            "commit 0123456789ab",
            "Java 17.0.1 (Some Vendor) in /opt/java",
            "installed as /opt/ministry/lib/communique.jar");
  }

  @Test
  void whatIsNotKnownIsNotTold() {
    assertThat(new Installed(Optional.empty(), Optional.empty(), "17", Optional.empty()).lines())
        .containsExactly("communique (not packaged)", "Java 17");
  }

  @Test
  void aBuildOfMoreThanItsCommitSaysSo() {
    assertThat(Installed.commit("0123456789ab\n")).contains("0123456789ab");
    assertThat(Installed.commit("0123456789ab-dirty\n"))
        .contains("0123456789ab, and changes to it");
  }

  @Test
  void aBuildOutOfATarballKnowsNoCommit() {
    for (String said : List.of("", "${commit}", "fatal: not a git repository")) {
      assertThat(Installed.commit(said)).isEmpty();
    }
  }
}
