package communique.model;

/** What is kept of a source outside the dossier, as it was found when the run began. */
public sealed interface SavedArticle {

  /**
   * An article that could be read.
   *
   * @param sha256 of its bytes, in lowercase hexadecimal
   * @param text its words
   */
  record Read(String sha256, String text) implements SavedArticle {}

  /**
   * One that could not.
   *
   * @param reason goes on after the file's name: {@code is not there}
   */
  record Unread(String reason) implements SavedArticle {}
}
