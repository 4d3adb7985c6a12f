package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a draft, the keys that nobody has looked for are told to whom drafts are shown. */
class NotConsideredTest {

  private static final String RULE = "[not-considered]";

  @TempDir Path temp;

  @Test
  void draftsAreLookedAtWhereTheyAreIncluded() throws IOException {
    Path content = Dossiers.synthetic(temp);
    Cases.lay(Cases.root().resolve("rules/not-considered/silent-draft"), content);
    assertThat(check(content)).doesNotContain(RULE);
    assertThat(check(content, "--include=embargoed")).doesNotContain(RULE);
    assertThat(check(content, "--include=drafts"))
        .contains(RULE)
        .contains("nets-mou-2025.md:2:1")
        .contains("nobody has looked for binding");
  }

  private static String check(Path content, String... options) {
    List<String> args = new ArrayList<>(List.of("check", content.toString()));
    args.addAll(List.of(options));
    Program run = Program.run(args.toArray(String[]::new));
    assertThat(run.err()).doesNotContain("communique: ");
    return run.err();
  }
}
