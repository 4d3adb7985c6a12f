package communique.model;

/** What has words of its own: a person, an institution, a document that sides agreed on. */
public sealed interface Speaking extends Entry permits Agreement, Organization, Speaker {}
