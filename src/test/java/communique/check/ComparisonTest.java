package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.content.SnapshotFolder;
import communique.model.Dossier;
import communique.testing.Cases;
import communique.testing.Dossiers;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers are told of a comparison only if words that are not found there stop a build. */
class ComparisonTest {

  private static final Path ARTICLES = Cases.root().resolve("golden/synthetic/snapshots");

  @TempDir Path temp;

  private Comparison with(String rules, Path articles) throws IOException {
    Path content = Dossiers.synthetic(temp);
    Dossiers.edit(content, "site.yaml", "languages:", "rules: {" + rules + "}\nlanguages:");
    Dossier dossier = Dossiers.load(content);
    return Snapshots.of(new SnapshotFolder(articles).read(dossier)).comparison(dossier);
  }

  @ParameterizedTest
  @CsvSource({
    "quote-not-in-source, off",
    "quote-not-in-source, warning",
    "quote-not-quoted, off",
    "fragment-not-quoted, warning",
    "unattributed-quote, off",
    "snapshot-changed, warning",
    "snapshot-not-text, off"
  })
  void aRuleThatComparesIsLenient(String rule, String weight) throws IOException {
    assertThat(with(rule + ": " + weight, ARTICLES).isBinding()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quote-not-quoted: error", "uncited-prose: off"})
  void othersMayBe(String rules) throws IOException {
    assertThat(with(rules, ARTICLES).isBinding()).isTrue();
  }

  /** Without a folder it is told that nothing was compared, and of how much. */
  @Test
  void withoutArticlesNothingIsCompared() throws IOException {
    Comparison none = Snapshots.none().comparison(Dossiers.load(Dossiers.synthetic(temp)));
    assertThat(none.isBinding()).isFalse();
    assertThat(none.isOfNone()).isTrue();
    assertThat(none.line())
        .matches("0 of \\d+ passages compared with the saved articles: there is no folder .*");
  }

  @Test
  void nothingWasThereToCompareWith() throws IOException {
    assertThat(with("uncited-prose: off", temp).isBinding()).isFalse();
  }
}
