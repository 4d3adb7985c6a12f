package communique.model;

import communique.shape.Doc;

/** What a difference between sources comes to. */
public enum Differ {
  @Doc("One does not exclude the other.")
  COMPATIBLE,
  @Doc("The same words, translated differently.")
  TRANSLATION,
  @Doc("They cannot both be right, and we cannot tell.")
  OPEN
}
