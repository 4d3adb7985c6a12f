package communique.shape;

import communique.problem.KeyPath;
import communique.problem.Mark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the places that paths of keys lead to. It has an index of every node that it came past. */
public final class Locating {

  private final IdentityHashMap<Node.Mapping, Map<String, Node.Entry>> keys =
      new IdentityHashMap<>();
  private final IdentityHashMap<Node, List<Block.Item>> items = new IdentityHashMap<>();

  /**
   * The place of the value that the steps lead to. Short notations leave steps out of the text, so
   * a step that is not there stays where the path has come to; but what lies inside a value that is
   * not there was said further out, for all.
   */
  public Mark locate(Node root, List<String> steps) {
    Deque<Node.Mapping> around = new ArrayDeque<>();
    Node here = root;
    Mark key = root.mark();
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      if (step.equals(KeyPath.KEY)) {
        return key;
      }
      if (here instanceof Node.Mapping mapping) {
        around.push(mapping);
      }
      Optional<Node.Entry> entry = entry(here, step);
      Optional<Block.Item> item = entry.isPresent() ? Optional.empty() : item(here, step);
      item.map(Block.Item::groups).ifPresent(groups -> enter(groups, around));
      boolean inside = !(here instanceof Node.Sequence) && i + 1 < steps.size();
      entry = inside && item.isEmpty() ? entry.or(() -> furtherOut(around, step)) : entry;
      key = entry.map(found -> found.key().mark()).orElse(key);
      here = entry.map(Node.Entry::value).or(() -> item.map(Block.Item::node)).orElse(here);
    }
    return here.mark();
  }

  private static void enter(List<Node.Mapping> groups, Deque<Node.Mapping> around) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      around.push(groups.get(i));
    }
  }

  private Optional<Node.Entry> furtherOut(Deque<Node.Mapping> around, String step) {
    return isPosition(step)
        ? Optional.empty()
        : around.stream().flatMap(one -> entry(one, step).stream()).findFirst();
  }

  private Optional<Node.Entry> entry(Node here, String key) {
    return here instanceof Node.Mapping mapping
        ? Optional.ofNullable(keys.computeIfAbsent(mapping, Locating::byKey).get(key))
        : Optional.empty();
  }

  private static Map<String, Node.Entry> byKey(Node.Mapping mapping) {
    return mapping.entries().stream()
        .collect(Collectors.toMap(entry -> entry.key().text(), entry -> entry));
  }

  private Optional<Block.Item> item(Node here, String step) {
    if (!isPosition(step)) {
      return Optional.empty();
    }
    List<Block.Item> all = items.computeIfAbsent(here, Block::items);
    return Stream.of(Integer.parseInt(step)).filter(i -> i < all.size()).map(all::get).findFirst();
  }

  private static boolean isPosition(String step) {
    return step.matches("\\d{1,9}");
  }
}
