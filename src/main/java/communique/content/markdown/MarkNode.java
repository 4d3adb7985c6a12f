package communique.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * What our own syntax adds to the tree: one stretch of source that {@link MarkWalk} understands.
 */
final class MarkNode extends Node {

  /** What the stretch is. */
  enum Kind {
    /** {@code [[id]]} or {@code [[id|words]]}. */
    LINK,
    /** {@code [@id]}, {@code [@id, p. 3]} or {@code [@a; @b]}. */
    CITATION,
    /** The two characters of a link or citation that is not closed. */
    UNCLOSED,
    /** The beginning of an HTML comment. */
    COMMENT
  }

  private final Kind kind;

  MarkNode(Kind kind, BasedSequence chars) {
    super(chars);
    this.kind = kind;
  }

  /** What the stretch is. */
  Kind kind() {
    return kind;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
