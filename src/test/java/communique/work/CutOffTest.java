package communique.work;

import static org.assertj.core.api.Assertions.assertThat;

import communique.curate.capture.Items;
import communique.curate.capture.SourceAdd;
import communique.curate.capture.web.Fetcher;
import communique.curate.capture.web.Limits;
import communique.curate.edit.Refused;
import communique.curate.edit.TakenBack;
import communique.curate.edit.Workspace;
import communique.curate.revise.Mending;
import communique.curate.revise.Renaming;
import communique.curate.transfer.Transfer;
import communique.model.Reader;
import communique.testing.Dossiers;
import communique.testing.Program;
import communique.testing.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A command that is cut off at any of its writes leaves all as it was or all as it is to be, once
 * the next command has looked.
 */
@Tag("thorough")
class CutOffTest {

  private static final Reader NOW = Reader.at(Instant.parse(Program.NOW));

  private static final String JOURNAL = ".communique-unfinished";

  @TempDir private Path temp = Path.of("");

  /** The process ends there: nothing that comes after is done either. */
  private static final class Cut extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Ends it at the nth change of the disk. */
  private static final class Ending extends Tally {

    private int left;

    Ending(int left) {
      this.left = left;
    }

    @Override
    void add(String what, long more) {
      boolean changes =
          what.equals(CountedProvider.CHANGED) || what.equals(CountedProvider.WRITTEN);
      if (changes && left-- <= 0) {
        throw new Cut();
      }
    }
  }

  private interface Step {
    void in(Path root) throws Refused, IOException;
  }

  private void cutEverywhere(Step step) throws Refused, IOException {
    Path begun = Dossiers.synthetic(temp.resolve("begun"));
    Files.createDirectory(begun.resolve("snapshots"));
    cutEverywhere(begun, step);
  }

  private void cutEverywhere(Path begun, Step step) throws Refused, IOException {
    Map<String, String> before = Trees.read(begun);
    Path whole = Trees.copy(begun, temp.resolve("whole"));
    step.in(whole);
    Map<String, String> after = Trees.read(whole);
    assertThat(after).isNotEqualTo(before);
    int cuts = 0;
    boolean isCut = true;
    while (isCut) {
      Path root = Trees.copy(begun, temp.resolve("cut-" + cuts));
      isCut = cut(step, root, cuts);
      TakenBack.in(root, () -> {});
      Map<String, String> now = Trees.read(root);
      now.keySet().removeIf(name -> name.endsWith(".part") || name.endsWith("-editing"));
      assertThat(now).as("cut at write %s", cuts).isIn(before, after);
      cuts++;
    }
    assertThat(cuts).isGreaterThan(4);
  }

  private static boolean cut(Step step, Path root, int at) throws Refused, IOException {
    try {
      step.in(new CountedFiles(FileSystems.getDefault(), new Ending(at)).path(root));
      return false;
    } catch (Cut e) {
      return true;
    }
  }

  @Test
  void rename() throws Exception {
    cutEverywhere(
        root ->
            Renaming.of(root, NOW, "northern-courier", "courier")
                .write(root, NOW, Optional.empty()));
  }

  @Test
  void fixedSlips() throws Exception {
    Path begun = Dossiers.synthetic(temp.resolve("begun"));
    Dossiers.edit(begun, "summits/port-talks-2025.md", "kind: bilateral", "kidn: bilateral");
    Dossiers.edit(begun, "speakers/iven-marsh.md", "name:", "nmae:");
    cutEverywhere(begun, root -> Mending.of(root, NOW, Optional.empty(), false).write(root));
  }

  @Test
  void sourceAdd() throws Exception {
    Path article = Files.writeString(temp.resolve("lamp.txt"), "The lamp was lit.\n");
    cutEverywhere(
        root ->
            new SourceAdd(
                    root,
                    new Items(new Fetcher(Limits.USUAL, "Test"), Optional.empty()),
                    new SourceAdd.Wishes(
                        Optional.of("lamp"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "sources.yaml",
                        Optional.empty(),
                        NOW))
                .add(article.toString(), false, () -> {}));
  }

  @Test
  void importOfATable() throws Exception {
    Path table = Files.writeString(temp.resolve("places.csv"), "ID,Name\ncape,Cape Lume\n");
    Path map =
        Files.writeString(
            temp.resolve("places.map.yaml"), "kind: speaker\nid: ID\nfields: {name: Name}\n");
    cutEverywhere(
        root -> {
          Workspace workspace = Workspace.open(root);
          workspace.commit(
              Transfer.of(table)
                  .plan(workspace, Optional.of(map), Optional.empty(), LocalDate.EPOCH)
                  .edits());
        });
  }

  @Test
  void theNextCommandTellsWhatItTookBack() throws Exception {
    Path begun = Dossiers.synthetic(temp);
    Map<String, String> before = Trees.read(begun);
    Step rename =
        dossier ->
            Renaming.of(dossier, NOW, "northern-courier", "courier")
                .write(dossier, NOW, Optional.empty());
    Path root = begun;
    for (int at = 0; isLike(root, before); at++) {
      root = Trees.copy(begun, temp.resolve("cut-" + at));
      cut(rename, root, at);
    }
    assertThat(root.resolve(JOURNAL)).exists();
    assertThat(Program.run("stats", root.toString()).err())
        .contains("a command was cut off while it wrote into")
        .contains("taken back, as if it had not been given: ")
        .contains("hint: give that command again");
    assertThat(root.resolve(JOURNAL)).doesNotExist();
    assertThat(isLike(root, before)).isTrue();
  }

  @Test
  void whatAStrangerWroteIntoTheNoteTouchesNothingElsewhere() throws Exception {
    Path root = Dossiers.synthetic(temp);
    Path outside = Files.writeString(temp.resolve("outside.txt"), "mine\n");
    Path hook = Files.createDirectories(root.resolve(".git/hooks")).resolve("pre-commit");
    String note =
        Stream.of("../outside.txt", ".git/hooks/pre-commit", outside.toString())
            .map(name -> "=" + packed(name) + " - =" + packed("harm"))
            .collect(Collectors.joining("\n"));
    Files.writeString(root.resolve(JOURNAL), note);
    TakenBack found = TakenBack.in(root, () -> {});
    assertThat(found.done()).isEmpty();
    assertThat(found.left()).hasSize(3);
    assertThat(outside).hasContent("mine\n");
    assertThat(hook).doesNotExist();
  }

  private static boolean isLike(Path root, Map<String, String> before) throws IOException {
    Map<String, String> now = Trees.read(root);
    return before.entrySet().stream()
        .allMatch(file -> file.getValue().equals(now.get(file.getKey())));
  }

  private static String packed(String words) {
    return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }
}
