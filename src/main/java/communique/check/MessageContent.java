package communique.check;

import communique.model.MessagePattern;
import communique.model.Plurals;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a message has in it.
 *
 * @param holes the numbers of all its holes
 * @param kept those of them that are filled whatever the numbers are: a word for one thing alone
 *     need not repeat its number
 * @param said its words, with nothing in the holes
 */
record MessageContent(Set<Integer> holes, Set<Integer> kept, String said) {

  /**
   * Of a pattern in a language with those plurals.
   *
   * @throws IllegalArgumentException with a sentence for its author, if it is none
   */
  static MessageContent of(String pattern, Plurals plurals) {
    return MessagePattern.read(pattern, new Parts(plurals));
  }

  private record Parts(Plurals plurals) implements MessagePattern.Parts<MessageContent> {

    @Override
    public MessageContent words(String words) {
      return new MessageContent(Set.of(), Set.of(), words);
    }

    @Override
    public MessageContent hole(int number) {
      return new MessageContent(Set.of(number), Set.of(number), "");
    }

    @Override
    public MessageContent choice(int number, List<Double> limits, List<MessageContent> each) {
      return branches(
          number,
          each,
          i -> i + 1 < limits.size() && limits.get(i + 1) <= Math.floor(limits.get(i)) + 1);
    }

    @Override
    public MessageContent plural(int number, Map<String, MessageContent> each) {
      List<String> names = List.copyOf(each.keySet());
      return branches(
          number,
          List.copyOf(each.values()),
          i -> names.get(i).startsWith("=") || plurals.isOfOne(names.get(i)));
    }

    /**
     * Of words that depend on a number.
     *
     * @param one which of them are those of one number alone
     */
    private static MessageContent branches(
        int number, List<MessageContent> each, IntPredicate one) {
      Set<Integer> holes = new TreeSet<>(Set.of(number));
      each.forEach(branch -> holes.addAll(branch.holes()));
      Set<Integer> kept = new TreeSet<>(holes);
      for (int i = 0; i < each.size(); i++) {
        Set<Integer> there = new TreeSet<>(each.get(i).kept());
        if (one.test(i)) {
          there.add(number);
        }
        kept.retainAll(there);
      }
      return new MessageContent(
          holes,
          kept,
          each.stream().map(MessageContent::said).collect(Collectors.joining("\u0000")));
    }

    @Override
    public MessageContent all(List<MessageContent> parts) {
      return new MessageContent(
          union(parts.stream().map(MessageContent::holes)),
          union(parts.stream().map(MessageContent::kept)),
          parts.stream().map(MessageContent::said).collect(Collectors.joining()));
    }

    private static Set<Integer> union(Stream<Set<Integer>> sets) {
      return sets.flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
