package communique.shape;

import communique.problem.Fix;
import communique.problem.Location;
import communique.problem.Mark;
import communique.problem.Problem;
import communique.problem.ReadingRules;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Reads values that are written as one scalar.
 *
 * @param file its name, as printed in problems
 * @param problems takes what is wrong
 */
record Scalars(String file, Consumer<Problem> problems) {

  /** How a message ends that tells of no value. */
  static final String NOTHING = ", found nothing";

  /**
   * Reads one.
   *
   * @param name whether words are a name
   * @return nothing if a problem was told
   */
  Optional<Object> read(LiteralType type, Node.Scalar scalar, boolean name) {
    if (scalar.isEmpty()) {
      return nothing(scalar, type.name());
    }
    if (Invisible.isBlank(scalar.text())) {
      String all = "nobody sees anything of this value: it is " + first(scalar.text());
      return told(Problem.of(ReadingRules.INVISIBLE_TEXT, place(scalar.mark()), all));
    }
    if (scalar.cut().isPresent() && type.takesWords()) {
      return told(cut(scalar));
    }
    OptionalInt unseen = unseen(type, scalar.text(), name);
    return unseen.isPresent() ? told(unseen(scalar, unseen.getAsInt())) : value(type, scalar);
  }

  /** Tells what is a mark in prose, but not in words; they are read all the same. */
  void marks(Node.Scalar words) {
    for (ProseMarks.Found mark : ProseMarks.in(words.text())) {
      problems.accept(
          Problem.of(
                  ReadingRules.UNSUPPORTED_MARKDOWN,
                  place(words.mark()),
                  "words take no marks of prose or HTML: "
                      + mark.written()
                      + " would be shown as typed")
              .hint(mark.hint()));
    }
  }

  /** Tells that there is no value. */
  Optional<Object> nothing(Node.Scalar scalar, String expected) {
    return told(
        scalar.cut().isPresent()
            ? cut(scalar)
            : Problem.of(
                ReadingRules.WRONG_TYPE, place(scalar.mark()), "expected " + expected + NOTHING));
  }

  private Optional<Object> value(LiteralType type, Node.Scalar scalar) {
    try {
      String text = scalar.text();
      return Optional.of(type.reader().apply(type.takesWords() ? SegmentBreaks.join(text) : text));
    } catch (Unreadable e) {
      Location place = place(scalar.mark());
      return told(
          Problem.of(e.rule(), place, e.message())
              .hint(e.hint())
              .fix(e.meant().map(meant -> Fix.replace(place, scalar.text(), meant))));
    }
  }

  /** A character that nobody sees; words may have those that their script needs. */
  private static OptionalInt unseen(LiteralType type, String words, boolean name) {
    if (!type.takesWords()) {
      return Invisible.find(words);
    }
    OptionalInt needless = name ? Invisible.findInName(words) : Invisible.findNeedless(words);
    return needless.isPresent()
        ? OptionalInt.of(words.codePointAt(needless.getAsInt()))
        : OptionalInt.empty();
  }

  private Problem unseen(Node.Scalar scalar, int c) {
    return Problem.of(
            ReadingRules.INVISIBLE_TEXT,
            place(scalar.mark()),
            "this value has the invisible character " + Invisible.named(c) + " in it")
        .hint("type the value anew instead of copying it");
  }

  private Problem cut(Node.Scalar scalar) {
    return Problem.of(
            ReadingRules.VALUE_CUT_BY_COMMENT,
            place(scalar.cut().map(Node.Cut::mark).orElse(scalar.mark())),
            "from this # on the line is a comment, and its words are lost")
        .hint(
            "put the whole value in quotation marks; if a comment is meant, put two spaces before #"
                + " and one after it")
        .fix(scalar.cut().flatMap(Node.Cut::fix));
  }

  private static String first(String words) {
    return words.codePoints().mapToObj(Invisible::named).findFirst().orElse("empty");
  }

  private Location place(Mark mark) {
    return Location.of(file, mark);
  }

  private Optional<Object> told(Problem problem) {
    problems.accept(problem);
    return Optional.empty();
  }
}
