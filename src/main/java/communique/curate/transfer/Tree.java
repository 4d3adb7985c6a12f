package communique.curate.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values by the path of their fields, each with what carries it. */
sealed interface Tree {

  /**
   * One value, or those of a list.
   *
   * @param values each with its passages
   * @param isList whether it is a list, even if of one
   */
  record Leaf(List<Value> values, boolean isList) implements Tree {

    static Leaf of(Object value, List<Passage> passages) {
      return new Leaf(List.of(new Value(value, passages)), false);
    }
  }

  /** A value as YAML is written. */
  record Value(Object written, List<Passage> passages) {}

  /** Fields, or items by their numbers. */
  record Branch(Map<String, Tree> below) implements Tree {

    static Branch empty() {
      return new Branch(new LinkedHashMap<>());
    }

    /**
     * Takes out the records below for which the file has no word: what is constant tells nothing.
     */
    void prune() {
      below.values().removeIf(tree -> tree instanceof Branch branch && !branch.prunedHasPassages());
    }

    private boolean prunedHasPassages() {
      prune();
      return below.values().stream().anyMatch(Branch::hasPassages);
    }

    private static boolean hasPassages(Tree tree) {
      return tree instanceof Branch
          || ((Leaf) tree).values().stream().anyMatch(value -> !value.passages().isEmpty());
    }

    /**
     * Puts a leaf where a path leads.
     *
     * @throws IllegalArgumentException if a value stands on the way, or there
     */
    void put(List<String> path, Leaf leaf) {
      String first = path.get(0);
      if (path.size() == 1) {
        if (below.putIfAbsent(first, leaf) != null) {
          throw new IllegalArgumentException("\"" + first + "\" is there twice");
        }
      } else if (below.computeIfAbsent(first, key -> empty()) instanceof Branch branch) {
        branch.put(path.subList(1, path.size()), leaf);
      } else {
        throw new IllegalArgumentException("\"" + first + "\" is a value and has fields as well");
      }
    }
  }
}
