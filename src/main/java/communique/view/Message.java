package communique.view;

import communique.model.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message with holes, taken apart once, because the holes are filled on every line of every page.
 *
 * @param pieces what stands in it, one after the other
 */
record Message(List<Piece> pieces) {

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
  private record Hole(int number, Counting counting) implements Piece {

    @Override
    public String words(Object[] arguments) {
      if (number >= arguments.length) {
        return "{" + number + "}";
      }
      Object argument = arguments[number];
      if (argument instanceof Number count) {
        return counting.digits(count);
      }
      return argument instanceof Phrase phrase ? phrase.words() : argument.toString();
    }

    @Override
    public Object cut(Object[] arguments) {
      boolean whole = number < arguments.length && !(arguments[number] instanceof Number);
      return whole ? arguments[number] : words(arguments);
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

    @Override
    public String words(Object[] arguments) {
      double count = count(arguments, number).map(Number::doubleValue).orElse(Double.MAX_VALUE);
      int chosen = limits.size() - 1;
      while (chosen > 0 && count < limits.get(chosen)) {
        chosen--;
      }
      return each.get(chosen).words(arguments);
    }
  }

  /** Words that depend on the form which a number takes in the language. */
  private record Plural(int number, Map<String, Message> each, Counting counting) implements Piece {

    @Override
    public String words(Object[] arguments) {
      Optional<Long> count = count(arguments, number).map(Number::longValue);
      return count
          .map(one -> each.get("=" + one))
          .or(() -> count.map(one -> each.get(counting.form(one))))
          .orElseGet(() -> each.getOrDefault("other", NONE))
          .words(arguments);
    }
  }

  /** The number that an author's message counts by, if there is one. */
  private static Optional<Number> count(Object[] arguments, int number) {
    return number < arguments.length && arguments[number] instanceof Number count
        ? Optional.of(count)
        : Optional.empty();
  }

  private static final Message NONE = new Message(List.of());

  /** Makes messages of patterns. */
  private record Making(Counting counting) implements MessagePattern.Parts<Message> {

    private static Message of(Piece piece) {
      return new Message(List.of(piece));
    }

    @Override
    public Message words(String words) {
      return of(new Words(words));
    }

    @Override
    public Message hole(int number) {
      return of(new Hole(number, counting));
    }

    @Override
    public Message choice(int number, List<Double> limits, List<Message> each) {
      return of(new Choice(number, limits, each));
    }

    @Override
    public Message plural(int number, Map<String, Message> each) {
      return of(new Plural(number, each, counting));
    }

    @Override
    public Message all(List<Message> parts) {
      return new Message(parts.stream().flatMap(part -> part.pieces().stream()).toList());
    }
  }

  /** The message of a pattern, see {@link MessagePattern}, with numbers as a language has them. */
  static Message of(String pattern, Counting counting) {
    return MessagePattern.read(pattern, new Making(counting));
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
