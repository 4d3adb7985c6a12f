package communique.print;

import java.util.Optional;

/**
 * What is to be printed.
 *
 * @param path the path of the PDF in the output folder, for problems
 * @param xhtml a whole XHTML document, its style in its head; {@code meta} elements name the {@code
 *     author} and the {@code subject}, and with {@code dcterms.modified} the day that the document
 *     is dated, with {@code dcterms.rights} on what terms it may be used
 * @param home the address at which the same can be read on the web: that is where links to other
 *     pages lead from; without it they are words
 * @param remarks what readers are told of what is wanting
 */
public record Manuscript(String path, String xhtml, Optional<String> home, Remarks remarks) {

  /**
   * What readers are told of what is wanting.
   *
   * @param foreign stands for words in a script that the fonts do not have
   * @param failed stands on a sheet that the renderer fails on
   */
  public record Remarks(String foreign, String failed) {}
}
