package communique.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the stage of an output folder lies: beside the folder, hidden, so that whoever copies the
 * folder away copies no page that is not published. Files are renamed from it into their places,
 * and what is left of a killed build has to last as long as the folder does; where neither is
 * certain beside it, because another disk begins at the folder or nothing can be made there, the
 * stage lies within.
 *
 * @param beside the stage beside the folder; nothing for the root of a disk
 * @param within the stage in the folder
 */
record Stages(Optional<Stage> beside, Stage within) {

  /** In the folder. */
  static final String WITHIN = SitePath.WORK + "/stage";

  private static final String SUFFIX = ".communique-stage";

  /** No system has longer names, in bytes. */
  private static final int LONGEST_NAME = 255;

  /** The places for an output folder, which need not be there. */
  static Stages of(Path output) {
    Path root = real(output);
    return new Stages(
        Optional.ofNullable(root.getFileName())
            .map(name -> "." + name + SUFFIX)
            .filter(name -> name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME)
            .map(name -> new Stage(root.resolveSibling(name))),
        new Stage(root.resolve(WITHIN)));
  }

  private static Path real(Path output) {
    try {
      return output.toRealPath();
    } catch (IOException e) {
      return output.toAbsolutePath().normalize();
    }
  }

  private Stream<Stage> left() {
    return Stream.concat(beside.stream(), Stream.of(within)).filter(Stage::stands);
  }

  /** Whether a build has left something. */
  boolean areLeft() {
    return left().findAny().isPresent();
  }

  /** Finishes what a killed build began to publish, and discards what one did not. */
  void finish(Tree tree) throws IOException {
    for (Stage stage : left().toList()) {
      requireOurs(stage);
      if (stage.isCommitted() && tree.stood()) {
        new Redo(tree, stage).run();
      }
      stage.discard();
    }
  }

  private static void requireOurs(Stage stage) {
    try {
      stage.requireOurs();
    } catch (IOException e) {
      throw new OutputUnwritable(stage.toString(), e);
    }
  }

  /** Begins with an empty stage, beside the folder if that can be. */
  Stage begin(Tree tree) throws IOException {
    if (beside.isPresent() && tree.isOnOneDiskWith(beside.get().parent())) {
      try {
        beside.get().open();
        return beside.get();
      } catch (AccessDeniedException e) {
        // Then within.
      }
    }
    within.open();
    return within;
  }
}
