package communique.serve;

import communique.build.BuildResult;
import communique.output.Published;
import communique.problem.Problems;

/**
 * What the pages stand for.
 *
 * @param version grows whenever a reader would see something else than before
 * @param rejected whether the pages are those of an earlier build
 * @param problems everything that was found in the last build
 * @param origins which files the pages are made of
 */
record BuildState(int version, boolean rejected, Problems problems, Origins origins) {

  /** Another preview at the same address counts its versions anew. */
  private static final long PROCESS = ProcessHandle.current().pid();

  static final BuildState NOTHING_BUILT = new BuildState(0, false, Problems.none(), Origins.NONE);

  /** The standing after one more build; of the same version if a reader would see no difference. */
  BuildState after(BuildResult result) {
    boolean changed =
        version == 0
            || result.published().filter(BuildState::changed).isPresent()
            || rejected != result.published().isEmpty()
            || !problems.list().equals(result.problems().list());
    return new BuildState(
        changed ? version + 1 : version,
        result.published().isEmpty(),
        result.problems(),
        Origins.of(result.dossier()).or(origins));
  }

  /** The version's name, which no other preview gives to one of its own. */
  String name() {
    return PROCESS + "." + version;
  }

  private static boolean changed(Published published) {
    return published.written() + published.deleted() > 0;
  }
}
