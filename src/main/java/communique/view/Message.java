package communique.view;

import java.text.AttributedCharacterIterator;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A message with holes. {@link MessageFormat} takes its pattern apart once; it is too slow to fill
 * the holes on every line of every page, and no two threads may use one at a time.
 *
 * @param pieces what stands in it, one after the other
 */
record Message(List<Piece> pieces) {

  private static final int MOST_HOLES = 10;

  /** A part of a message. */
  private interface Piece {

    String words(Object[] arguments);

    default Object cut(Object[] arguments) {
      return words(arguments);
    }

    default List<Phrase.Run> runs(Object[] arguments) {
      String words = words(arguments);
      return words.isEmpty() ? List.of() : List.of(new Phrase.Run(words, ""));
    }
  }

  /** Words that are always the same. */
  private record Words(String words) implements Piece {

    @Override
    public String words(Object[] arguments) {
      return words;
    }
  }

  /** Where an argument stands. */
  private record Hole(int number) implements Piece {

    /** Up to here, numbers have one group of digits. */
    private static final int UNGROUPED = 999;

    @Override
    public String words(Object[] arguments) {
      if (number >= arguments.length) {
        return "{" + number + "}";
      }
      Object argument = arguments[number];
      if (argument instanceof Number count && isPlain(count)) {
        return count.toString();
      }
      if (argument instanceof Number count) {
        return NumberFormat.getInstance(Locale.ROOT).format(count);
      }
      return argument instanceof Phrase phrase ? phrase.words() : argument.toString();
    }

    @Override
    public Object cut(Object[] arguments) {
      boolean whole = number < arguments.length && !(arguments[number] instanceof Number);
      return whole ? arguments[number] : words(arguments);
    }

    private static boolean isPlain(Number count) {
      return (count instanceof Integer || count instanceof Long)
          && count.longValue() >= 0
          && count.longValue() <= UNGROUPED;
    }

    @Override
    public List<Phrase.Run> runs(Object[] arguments) {
      return number < arguments.length
              && arguments[number] instanceof Phrase phrase
              && !phrase.isEmpty()
          ? phrase.runs()
          : Piece.super.runs(arguments);
    }
  }

  /** Words that depend on a number: those of the last limit that it comes up to. */
  private record Choice(int number, List<Double> limits, List<Message> each) implements Piece {

    static Choice of(int number, ChoiceFormat choice) {
      return new Choice(
          number,
          DoubleStream.of(choice.getLimits()).boxed().toList(),
          Stream.of(choice.getFormats()).map(words -> Message.of(words.toString())).toList());
    }

    @Override
    public String words(Object[] arguments) {
      double count = ((Number) arguments[number]).doubleValue();
      int chosen = limits.size() - 1;
      while (chosen > 0 && count < limits.get(chosen)) {
        chosen--;
      }
      return each.get(chosen).words(arguments);
    }
  }

  /** The message of a pattern, see {@link MessageFormat}. */
  static Message of(String pattern) {
    MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
    Format[] formats = format.getFormats();
    format.setFormats(new Format[formats.length]);
    AttributedCharacterIterator cuts =
        format.formatToCharacterIterator(
            IntStream.range(0, MOST_HOLES).mapToObj(Integer::toString).toArray());
    List<Piece> pieces = new ArrayList<>();
    int hole = 0;
    while (cuts.getIndex() < cuts.getEndIndex()) {
      int end = cuts.getRunLimit(MessageFormat.Field.ARGUMENT);
      if (cuts.getAttribute(MessageFormat.Field.ARGUMENT) instanceof Integer number) {
        pieces.add(piece(number, formats[hole++]));
        cuts.setIndex(end);
      } else {
        pieces.add(new Words(words(cuts, end)));
      }
    }
    return new Message(pieces);
  }

  private static Piece piece(int number, Format format) {
    return format instanceof ChoiceFormat choice ? Choice.of(number, choice) : new Hole(number);
  }

  private static String words(AttributedCharacterIterator cuts, int end) {
    StringBuilder words = new StringBuilder();
    for (char c = cuts.current(); cuts.getIndex() < end; c = cuts.next()) {
      words.append(c);
    }
    return words.toString();
  }

  /** The words, the holes filled with words and numbers. */
  String words(Object... arguments) {
    if (pieces.size() == 1) {
      return pieces.get(0).words(arguments);
    }
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      words.append(piece.words(arguments));
    }
    return words.toString();
  }

  /** Words and arguments in their order, see {@link Messages#cut}. */
  List<Object> cut(Object... arguments) {
    return pieces.stream().map(piece -> piece.cut(arguments)).toList();
  }

  /** The same with phrases among the arguments, each of which keeps its language. */
  Phrase phrase(Object... arguments) {
    List<Phrase.Run> runs = new ArrayList<>();
    for (Piece piece : pieces) {
      runs.addAll(piece.runs(arguments));
    }
    return new Phrase(runs);
  }
}
