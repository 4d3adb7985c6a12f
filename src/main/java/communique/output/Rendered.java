package communique.output;

import communique.trace.Heard;
import java.util.List;

/**
 * What a file came to when it was rendered last.
 *
 * @param setting the fingerprint of what it depends on besides answers
 * @param heard what was asked and answered while it was made
 * @param sha256 the hash of its bytes
 * @param pages on how many pages of paper it is printed; 0 if on none
 * @param links what it has and needs; empty for what is neither a page nor a style sheet
 */
record Rendered(String setting, List<Heard> heard, String sha256, int pages, Links links) {

  /**
   * The anchors that a file has, and its links.
   *
   * @param anchors without order
   * @param references each once
   */
  record Links(List<String> anchors, List<Reference> references) {

    /** Those of a file without any. */
    static final Links NONE = new Links(List.of(), List.of());
  }
}
