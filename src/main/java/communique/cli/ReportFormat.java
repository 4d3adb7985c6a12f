package communique.cli;

/** For whom something is told. */
enum ReportFormat {
  /** A person. */
  TEXT,
  /** A machine. */
  JSON
}
