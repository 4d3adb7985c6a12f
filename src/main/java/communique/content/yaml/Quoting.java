package communique.content.yaml;

/** Words in quotation marks of YAML. */
final class Quoting {

  private Quoting() {}

  /**
   * The words of a line in those marks that need no backslashes where that can be: only what they
   * hold themselves is escaped.
   */
  static String quoted(String words) {
    boolean isPlain = words.indexOf('"') < 0 && words.indexOf('\\') < 0;
    return isPlain ? '"' + words + '"' : "'" + words.replace("'", "''") + "'";
  }
}
