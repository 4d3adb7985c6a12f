package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.content.SnapshotFolder;
import communique.content.markdown.Markdown;
import communique.model.Body;
import communique.model.Dossier;
import communique.model.Prose;
import communique.model.Reader;
import communique.model.Site;
import communique.model.Speaker;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.testing.Alterations;
import communique.testing.Alterations.Altered;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Rebuilt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a quotation, nor of any evidence, can be altered without being caught. */
class AlteredQuotationsTest {

  private static final Reader READER =
      new Reader(Instant.parse("2025-06-01T12:00:00Z"), false, false);

  @TempDir Path temp;

  private Dossier dossier = new Dossier(Site.NAMELESS, List.of(), Set.of());
  private Snapshots snapshots = Snapshots.none();

  @BeforeEach
  void load() throws IOException {
    dossier = Dossiers.load(Dossiers.synthetic(temp));
    Path folder = Cases.root().resolve("golden/synthetic/snapshots");
    snapshots = Snapshots.of(new SnapshotFolder(folder).read(dossier));
  }

  @Test
  void theSyntheticDossierPassesAgainstItsArticles() {
    assertThat(problems(dossier).list()).isEmpty();
    assertThat(snapshots.comparison(dossier))
        .isEqualTo(new Comparison(Alterations.passages(dossier), 0, 0, 0, true, true));
    assertThat(Alterations.passages(dossier)).isGreaterThan(40);
  }

  @Test
  void everyAlteredWordIsCaught() {
    List<Altered> all = Alterations.of(dossier);
    assertThat(all).hasSizeGreaterThan(480);
    assertThat(all).filteredOn(altered -> !isCaught(altered)).isEmpty();
  }

  /** The same for what prose shows as quoted: in each line the words between the ~ are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He heard “~Nobody owns a tide~” there [@northern-courier].",
        "- an item “~The sea is ours and yours~” [@northern-courier]",
        "| A |\n| --- |\n| “~and so are its storms~” [@northern-courier] |",
        "> ~The sea is ours and yours~ [@northern-courier].",
        "> “~Nobody owns a tide,” her office quoted~ [@northern-courier].",
        "“~The sea is ours~ […] ~and so are its storms~” [@northern-courier]",
        "“~The sea is~ [all] ~ours and yours~” [@northern-courier]",
        "«~The sea is yours and ours~» [@harbour-gazette; @northern-courier]",
        "> - „~Nobody owns a tide~“ [@northern-courier]"
      })
  void everyAlteredWordInProseIsCaught(String marked) {
    String[] parts = marked.split("~", -1);
    assertThat(told(String.join("", parts))).isEmpty();
    for (int i = 1; i < parts.length; i += 2) {
      for (String word : parts[i].split("[^\\p{L}]+", -1)) {
        String[] altered = parts.clone();
        altered[i] = parts[i].replaceAll("\\b" + word + "\\b", word + "x");
        assertThat(told(String.join("", altered)))
            .as("%s in %s", word, marked)
            .contains("fragment-not-quoted");
      }
    }
  }

  private List<String> told(String markdown) {
    Prose prose = Markdown.parse("sheet.md", markdown + "\n", 1, problem -> {});
    Dossier changed =
        Rebuilt.dossier(
            dossier,
            dossier.site(),
            entry ->
                entry instanceof Speaker speaker && speaker.id().equals("odo-lind")
                    ? (Speaker)
                        Rebuilt.record(
                            speaker,
                            (component, value) ->
                                component.getType() == Body.class ? Body.of(prose) : value)
                    : entry);
    return problems(changed).list().stream().map(problem -> problem.rule().slug()).toList();
  }

  private boolean isCaught(Altered altered) {
    return problems(altered.dossier()).list().stream()
        .map(Problem::rule)
        .anyMatch(rule -> rule.slug().equals("quote-not-in-source"));
  }

  private Problems problems(Dossier checked) {
    return Checks.run(checked, "site.yaml", checked.asSeenBy(READER), snapshots, false);
  }
}
