package communique.problem;

/**
 * Where a problem stands: either the exact characters, or a path of keys whose characters are
 * looked up only when the problem is printed.
 */
public sealed interface Place permits Location, KeyPath {

  /** The file, as a path a person can open from where the command was started. */
  String file();
}
