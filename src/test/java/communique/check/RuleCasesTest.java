package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.problem.Rule;
import communique.testing.Cases;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule at work. A case is a folder of files laid over the synthetic dossier of the golden
 * test; if it has a folder {@code snapshots}, that is laid over the synthetic articles, and words
 * are compared with them; if it has a file {@code printed}, only paper is made: {@code
 * rules/<rule>/fires*} prints its {@code expected.txt} to the letter, {@code rules/<rule>/silent*}
 * is a near miss and prints nothing. All are built in one folder, so that only what a case changes
 * is made anew. Refreshed with {@code -Dgolden.refresh=true}.
 */
class RuleCasesTest {

  private static final String SNAPSHOTS = "snapshots";

  /**
   * Rules whose cases cannot be small files: see {@code SourceTextTest}, {@code OutputFolderTest},
   * {@code HistoryTest}, {@code SingleFileTest}, {@code OwnLanguageTest}, {@code CheckLinksTest}.
   */
  private static final Set<String> MADE_IN_CODE =
      Set.of(
          "too-large",
          "duplicate-path",
          "removed-without-redirect",
          "changed-without-entry",
          "change-does-not-match",
          "entry-rewritten",
          "not-compared",
          "address-gone",
          "address-silent",
          "missing-message",
          "unknown-sheet",
          "no-database");

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> rules() throws IOException {
    return cases().map(one -> DynamicTest.dynamicTest(one.toString(), () -> check(one)));
  }

  @Test
  void everyRuleFiresInOneCaseAndIsSilentInAnother() throws IOException {
    List<String> names = cases().map(RuleCase::toString).toList();
    assertThat(RuleBook.all())
        .extracting(Rule::slug)
        .filteredOn(slug -> !MADE_IN_CODE.contains(slug))
        .allSatisfy(
            slug -> {
              assertThat(names).anyMatch(name -> name.startsWith(slug + "/fires"));
              assertThat(names).anyMatch(name -> name.startsWith(slug + "/silent"));
            });
  }

  private static Stream<RuleCase> cases() throws IOException {
    return Cases.in("rules")
        .flatMap(
            rule -> Cases.children(rule).map(folder -> new RuleCase(Cases.name(rule), folder)));
  }

  private void check(RuleCase one) throws IOException {
    Path content = temp.resolve("content");
    Trees.delete(content);
    boolean alone = Files.exists(one.folder().resolve("alone"));
    if (alone) {
      Trees.delete(temp.resolve("alone"));
    } else {
      Dossiers.synthetic(temp);
    }
    Cases.lay(one.folder(), content);
    Trees.delete(content.resolve(SNAPSHOTS));
    removeEmpty(content);
    boolean onPaper = Files.exists(one.folder().resolve("printed"));
    List<String> args = new ArrayList<>(List.of("build", content.toString(), "--quiet"));
    String site = alone ? "alone" : "site";
    args.add("--out=" + temp.resolve(onPaper ? "paper" : site));
    if (onPaper) {
      args.add("--edition=print");
    }
    if (Files.exists(one.folder().resolve(SNAPSHOTS))) {
      args.addAll(List.of("--snapshots", snapshots(one.folder()).toString()));
    }
    Program run = Program.run(args.toArray(String[]::new));
    String printed = run.err().replace(temp + "/", "");
    if (one.fires()) {
      Cases.matches(one.folder().resolve(Cases.EXPECTED), printed);
      assertThat(printed).contains("[" + one.rule() + "]");
    } else {
      assertThat(printed).isEmpty();
    }
  }

  /** One folder of files, and the rule that it is about. */
  private record RuleCase(String rule, Path folder) {

    boolean fires() {
      return Cases.name(folder).startsWith("fires");
    }

    @Override
    public String toString() {
      return rule + "/" + Cases.name(folder);
    }
  }

  private Path snapshots(Path folder) throws IOException {
    Path snapshots = temp.resolve(SNAPSHOTS);
    Trees.delete(snapshots);
    Trees.copy(Cases.root().resolve("golden/synthetic/snapshots"), snapshots);
    Trees.copy(folder.resolve(SNAPSHOTS), snapshots);
    removeEmpty(snapshots);
    return snapshots;
  }

  /** An empty file in a case takes the file of that name out of the dossier. */
  private static void removeEmpty(Path content) throws IOException {
    for (String path : Trees.read(content).keySet()) {
      if (Files.size(content.resolve(path)) == 0) {
        Files.delete(content.resolve(path));
      }
    }
  }
}
