package communique.model;

/**
 * What can stand in a list, or in a dossier, once. Unless it says otherwise, a record of a list is
 * told twice where two are equal in everything.
 */
public interface Once {

  /**
   * What tells it from the others of its list or kind; evidence and remarks do not, since two
   * sources of one thing stand under that thing.
   */
  Object identity();
}
