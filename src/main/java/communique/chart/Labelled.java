package communique.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A moment with its words, before its height is known.
 *
 * @param moment what it is
 * @param mark where its mark stands
 * @param lines title and note, from the top; none if it has no room for them
 * @param left where the words begin
 * @param right where they end
 */
record Labelled(Moment moment, Box mark, List<TextLine> lines, double left, double right) {

  private static final double TITLE = 14;
  private static final int TITLE_LINE = 17;
  private static final int NOTE_LINE = 15;
  private static final int LINES = 2;
  private static final double BETWEEN = 14;

  /** So much of a faded end can lie under another mark. */
  private static final double HAZE = 6;

  /** The ways to put words above a mark: over its middle, from its start on, up to its end. */
  static List<Labelled> of(Moment moment, Scale scale, double room) {
    Box mark = Sign.of(moment, scale, 0).box();
    List<Caption> titles =
        Lettering.lines(moment.title().words(), TITLE, room, LINES).stream()
            .map(moment.title()::with)
            .toList();
    List<Caption> notes = scale.unit().tellsMonths() ? moment.near() : moment.far();
    double width = Math.max(widest(titles, TITLE), widest(notes, Scale.SIZE));
    return Arrays.stream(Caption.Side.values())
        .filter(side -> left(side, mark, width) >= 0)
        .filter(side -> left(side, mark, width) + width <= scale.width())
        .map(
            side -> {
              double left = left(side, mark, width);
              List<TextLine> lines = lines(titles, notes, left, width, side);
              return new Labelled(moment, mark, lines, left, left + width);
            })
        .toList();
  }

  /** The mark alone. */
  static Labelled bare(Moment moment, Scale scale) {
    Box mark = Sign.of(moment, scale, 0).box();
    return new Labelled(moment, mark, List.of(), mark.left(), mark.left());
  }

  private static double left(Caption.Side side, Box mark, double width) {
    return switch (side) {
      case MIDDLE -> (mark.left() + mark.right() - width) / 2;
      case RIGHT -> mark.left();
      case LEFT -> mark.right() - width;
    };
  }

  private static List<TextLine> lines(
      List<Caption> titles, List<Caption> notes, double left, double width, Caption.Side side) {
    List<TextLine> lines = new ArrayList<>();
    int y = 0;
    for (Caption title : titles) {
      y += TITLE_LINE;
      lines.add(line(title, "title", TITLE, left, width, y, side));
    }
    for (Caption note : notes) {
      y += NOTE_LINE;
      lines.add(line(note, "note", Scale.SIZE, left, width, y, side));
    }
    return lines;
  }

  private static TextLine line(
      Caption words,
      String kind,
      double size,
      double left,
      double width,
      int y,
      Caption.Side side) {
    double own = Lettering.width(words.words(), size);
    double from =
        switch (side) {
          case RIGHT -> left;
          case MIDDLE -> left + (width - own) / 2;
          case LEFT -> left + width - own;
        };
    return TextLine.at(from, y, words, kind, size, side);
  }

  private static double widest(List<Caption> captions, double size) {
    return captions.stream().mapToDouble(one -> Lettering.width(one.words(), size)).max().orElse(0);
  }

  /** How high its words are. */
  int height() {
    return Stream.of(lines)
        .filter(all -> !all.isEmpty())
        .mapToInt(all -> all.get(all.size() - 1).y())
        .sum();
  }

  /** Whether both can stand in one lane, the marks side by side and the words above them too. */
  boolean isClearOf(Labelled other) {
    double between = isHazy() || other.isHazy() ? -HAZE : 0;
    return isClear(mark.left(), mark.right(), other.mark.left(), other.mark.right(), between)
        && (lines.isEmpty()
            || other.lines.isEmpty()
            || isClear(left, right, other.left, other.right, BETWEEN));
  }

  private boolean isHazy() {
    return moment.surelyFrom().isAfter(moment.from());
  }

  private static boolean isClear(
      double left, double right, double otherLeft, double otherRight, double between) {
    return left >= otherRight + between || otherLeft >= right + between;
  }
}
