package communique.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What a walk does at each class of node.
 *
 * @param ways by the class of the node
 */
record NodeHandlers<W>(Map<Class<?>, BiConsumer<W, Node>> ways) {

  /** Copies the map. */
  NodeHandlers {
    ways = Map.copyOf(ways);
  }

  /** A walk that knows no node yet. */
  static <W> NodeHandlers<W> of() {
    return new NodeHandlers<>(Map.of());
  }

  /** The same, and what to do at one more class of node. */
  <N extends Node> NodeHandlers<W> at(Class<N> type, BiConsumer<W, N> step) {
    Map<Class<?>, BiConsumer<W, Node>> more = new HashMap<>(ways);
    more.put(type, (walk, node) -> step.accept(walk, type.cast(node)));
    return new NodeHandlers<>(more);
  }

  /** Goes there; fails at a node that {@link Syntax} does not make. */
  void go(W walk, Node node) {
    BiConsumer<W, Node> way = ways.get(node.getClass());
    if (way == null) {
      throw new IllegalStateException("no way for " + node.getClass().getName());
    }
    way.accept(walk, node);
  }
}
