package communique.model;

import communique.shape.Doc;

/** How those who met came together. */
public enum Medium {
  @Doc("In one place.")
  IN_PERSON,
  @Doc("By telephone.")
  TELEPHONE,
  @Doc("By video.")
  VIDEO,
  @Doc("In one place, on the margins of a larger event: within says of which.")
  MARGINS;

  /** Whether each stayed where they were, so that nobody asks for a place. */
  public boolean isRemote() {
    return this == TELEPHONE || this == VIDEO;
  }
}
