package communique.model;

import communique.shape.Doc;

/** In whose days a source counts. */
public enum Reckoning {
  @Doc("The Julian calendar, as everywhere before 1582 and longer in many countries.")
  JULIAN,
  @Doc("The Gregorian calendar, said where a reader may doubt it.")
  GREGORIAN
}
