package communique.model;

import communique.shape.Doc;
import java.util.Optional;

/** How the sheets are printed. */
@Doc("How the sheets are printed.")
public record Paper(
    @Doc("The size of the paper; a4 unless said.") Optional<Size> size,
    @Doc("The size of the type; regular unless said.") Optional<Type> type,
    @Doc("A line at the head of every page: a classification, or for internal use.")
        Optional<Text> handling) {

  /** Nothing said. */
  public static final Paper PLAIN = new Paper(Optional.empty(), Optional.empty(), Optional.empty());

  /** A size of paper. */
  public enum Size {
    /** 210 mm by 297 mm, ISO 216. */
    A4,
    /** 8.5 by 11 inches, ANSI/ASME Y14.1. */
    LETTER
  }

  /** A size of type. */
  public enum Type {
    /** For reading at a desk. */
    REGULAR,
    /** For readers who see less, and for a lectern. */
    LARGE
  }
}
