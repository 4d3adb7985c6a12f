package communique.model;

/** What pages list by time. */
public enum ByTime {
  /** What took place: occasions, the dated steps of agreements, and their ends. */
  MOMENTS,
  /** What was changed in published records. */
  CHANGES
}
