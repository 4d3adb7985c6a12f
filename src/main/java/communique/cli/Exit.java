package communique.cli;

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
}
