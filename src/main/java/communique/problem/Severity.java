package communique.problem;

/** How much a problem weighs. {@code OFF} exists only as a setting: such a problem is not told. */
public enum Severity {
  ERROR,
  WARNING,
  OFF
}
