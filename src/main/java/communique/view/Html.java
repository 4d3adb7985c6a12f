package communique.view;

/** Markup that is safe as it is; everything else is escaped by the template. */
public record Html(String markup) {

  /** Words as markup that shows them as they are. */
  static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
