package communique.model;

/** What can be referred to by an id: an entry, or a claim or a part inside one. */
public sealed interface Named permits Entry, Part, Point {

  /** A lowercase slug; unique in the dossier, or in its entry for a claim or a part. */
  String id();
}
