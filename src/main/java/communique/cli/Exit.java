package communique.cli;

import communique.problem.Problems;

/** The exit codes. */
final class Exit {

  /** Done. */
  static final int DONE = 0;

  /** The content has errors, or warnings in a strict run. */
  static final int CONTENT = 1;

  /** The command was not understood. */
  static final int USAGE = 2;

  /** The machine failed: a disk, a permission, or a bug of ours. */
  static final int MACHINE = 3;

  private Exit() {}

  /** The code of a run that was rejected: by the content, or because there is none to speak of. */
  static int rejected(Problems problems) {
    return problems.list().stream().anyMatch(ProblemPrinter::isWanting) ? USAGE : CONTENT;
  }
}
