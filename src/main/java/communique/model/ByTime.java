package communique.model;

/** What pages list by time. */
public enum ByTime {
  /** What took place: occasions, and the dated steps of agreements. */
  MOMENTS,
  /** What was changed in published records. */
  CHANGES
}
