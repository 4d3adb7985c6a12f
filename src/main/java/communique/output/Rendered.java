package communique.output;

import communique.trace.Question;
import java.util.List;

/**
 * What a file came to when it was rendered last.
 *
 * @param made the fingerprint of its setting and of what was answered
 * @param asked what was asked while it was made
 * @param sha256 the hash of its bytes
 * @param pages on how many pages of paper it is printed; 0 if on none
 * @param links what it has and needs; empty for what is neither a page nor a style sheet
 */
record Rendered(String made, List<Question> asked, String sha256, int pages, Links links) {

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
