package communique.output;

import java.util.List;

/**
 * The anchors that a page has, and its links; or the links of a style sheet.
 *
 * @param anchors without order
 * @param references each once
 */
record Links(List<String> anchors, List<Reference> references) {

  /** Those of a file without any. */
  static final Links NONE = new Links(List.of(), List.of());
}
