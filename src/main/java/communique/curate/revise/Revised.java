package communique.curate.revise;

import communique.build.SiteBuild;
import communique.content.EarlierDossier;
import communique.curate.edit.Applied;
import communique.curate.edit.Refused;
import communique.model.Reader;
import communique.problem.Location;
import communique.problem.Problem;
import communique.problem.Problems;
import communique.problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be written, and what to tell of it.
 *
 * @param drafts the files
 * @param told what was done, a line each
 * @param notes what the editor has to know besides
 */
public record Revised(Drafts drafts, List<String> told, List<String> notes) {

  /** Copies the lists. */
  public Revised {
    told = List.copyOf(told);
    notes = List.copyOf(notes);
  }

  /**
   * Writes all of it, or nothing: if the rules then tell an error that they did not tell before, it
   * is undone.
   *
   * @param root the folder in which {@code site.yaml} stands
   * @param since what was published, if the dossier is to be compared with it
   * @throws Refused with the first new error
   * @throws IOException if the machine does not let a file be written
   */
  public void write(Path root, Reader reader, Optional<EarlierDossier> since)
      throws Refused, IOException {
    Problems before = check(root, reader, since);
    Applied applied = drafts.edits().attempt(root);
    Optional<Problem> worse = firstNew(before, check(root, reader, since));
    if (worse.isPresent()) {
      applied.undo();
      throw refusal(worse.get());
    }
    applied.keep();
  }

  /**
   * Writes all of it, or nothing, whatever the rules then say.
   *
   * @param root the folder in which {@code site.yaml} stands
   * @throws Refused if something stands where it must not, or not as it was read
   * @throws IOException if the machine does not let a file be written
   */
  public void write(Path root) throws Refused, IOException {
    drafts.edits().applyWhereRead(root);
  }

  private static Problems check(Path root, Reader reader, Optional<EarlierDossier> since) {
    return SiteBuild.check(root, reader, since, Optional.empty()).problems();
  }

  /** Names in messages may be others by now: a rule is broken anew if it is broken more often. */
  private static Optional<Problem> firstNew(Problems before, Problems now) {
    Map<String, Integer> left = new HashMap<>();
    before
        .of(Severity.ERROR)
        .forEach(problem -> left.merge(problem.rule().slug(), 1, Integer::sum));
    return now.of(Severity.ERROR)
        .filter(problem -> left.merge(problem.rule().slug(), -1, Integer::sum) < 0)
        .findFirst();
  }

  private static Refused refusal(Problem problem) {
    String where =
        problem.place() instanceof Location location ? location.toString() : problem.place().file();
    Refused refused =
        new Refused(
            "nothing was written, for there would be an error [%s] at %s: %s"
                .formatted(problem.rule().slug(), where, problem.message()));
    return problem.hint().map(refused::hint).orElse(refused);
  }
}
