package communique.content;

import static org.assertj.core.api.Assertions.assertThat;

import communique.cache.Cache;
import communique.cache.OwnFolder;
import communique.model.Site;
import communique.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsRememberedTest {

  private static final String GOOD = "title: The archive\npublisher: Desk\nrules: {stale: off}\n";

  @TempDir private Path temp;
  private OwnFolder folder = new OwnFolder(Path.of(""));

  @BeforeEach
  void ownFolder() throws IOException {
    folder = OwnFolder.at(temp.resolve("own"));
  }

  @Test
  void areThoseThatWereRead() {
    List<Problem> problems = new ArrayList<>();
    Optional<Site> first = site(GOOD, problems);
    assertThat(site(GOOD, problems)).isEqualTo(first).isPresent();
    assertThat(site(GOOD.replace("archive", "record"), problems)).isNotEqualTo(first);
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsWrongIsToldEachTime() {
    for (int i = 0; i < 2; i++) {
      List<Problem> problems = new ArrayList<>();
      site(GOOD + "nonsense: 1\n", problems);
      assertThat(problems).hasSize(1);
    }
  }

  private Optional<Site> site(String text, List<Problem> problems) {
    try (Cache cache = Cache.open(folder, "p")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new ParseTable(cache).site("site.yaml", bytes, problems);
    }
  }
}
