package communique.curate.transfer;

import communique.shape.Node;
import java.util.List;
import java.util.Optional;

/** Asks trees of JSON. */
final class Nodes {

  private Nodes() {}

  /** What stands under a name. */
  static Optional<Node> find(Node node, String name) {
    return node instanceof Node.Mapping mapping
        ? mapping.find(name).map(Node.Entry::value)
        : Optional.empty();
  }

  /** The words under the first of these names that has some. */
  static Optional<String> words(Node node, String... names) {
    for (String name : names) {
      Optional<String> words =
          find(node, name)
              .filter(Node.Scalar.class::isInstance)
              .map(value -> ((Node.Scalar) value).text().strip())
              .filter(text -> !text.isEmpty());
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  /** The items under a name; none if there is no list. */
  static List<Node> items(Node node, String name) {
    return find(node, name).map(Nodes::items).orElse(List.of());
  }

  /** The items, if it is a list. */
  static List<Node> items(Node node) {
    return node instanceof Node.Sequence list ? list.items() : List.of();
  }
}
