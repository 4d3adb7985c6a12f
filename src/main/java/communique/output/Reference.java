package communique.output;

import java.util.List;

/**
 * A link of a page or style sheet. It holds no position: that is looked up when a problem is told.
 *
 * @param written as it is written there
 * @param loaded whether a browser follows it without being asked: a picture, a script, a style
 */
record Reference(String written, boolean loaded) {

  /**
   * The links of one file.
   *
   * @param path of the file
   */
  record Page(String path, List<Reference> references) {}
}
