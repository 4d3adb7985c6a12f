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

  /**
   * One whose words cannot be read, for it is no UTF-8 text.
   *
   * @param kind what it is: {@code a PDF file}
   * @param remedy how its text is saved
   */
  record NotText(String kind, String remedy) implements SavedArticle {}
}
