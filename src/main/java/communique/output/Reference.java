package communique.output;

import java.util.List;

/**
 * One link of a page or style sheet.
 *
 * @param written as it is written there
 * @param loaded whether a browser follows it without being asked: a picture, a script, a style
 * @param line 1-based
 * @param column 1-based, in code points
 */
record Reference(String written, boolean loaded, int line, int column) {

  /**
   * The links of one file.
   *
   * @param path of the file
   */
  record Page(String path, List<Reference> references) {}
}
