package communique.shape;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A group of the items of a list with what holds for all of them: {@code {cite: …, list: [KR,
 * CN]}}. What stands beside {@code list} holds for every item that does not say it itself. A list
 * may have groups among its items, and one group may be the whole list.
 */
public final class Block {

  /** The key that the items of a group stand under. */
  public static final String LIST = "list";

  private Block() {}

  /** Whether lists of that type may have groups: those of records with keys of their own. */
  public static boolean isPossible(ListType type) {
    return type.keyField().isEmpty()
        && type.item() instanceof RecordType item
        && item.writtenAs().isEmpty()
        && item.keys().stream().noneMatch(field -> field.key().equals(LIST));
  }

  /** The items of a list, or of a group that is the whole list; none of what is neither. */
  public static List<Item> items(Node written) {
    if (written instanceof Node.Sequence list) {
      return list.items().stream().flatMap(node -> inGroup(node, List.of())).toList();
    }
    return isGroup(written) ? inGroup(written, List.of()).toList() : List.of();
  }

  private static Stream<Item> inGroup(Node node, List<Node.Mapping> groups) {
    if (!isGroup(node)) {
      return Stream.of(new Item(node, groups));
    }
    List<Node.Mapping> inner =
        Stream.concat(Stream.of((Node.Mapping) node), groups.stream()).toList();
    return list(node).items().stream().flatMap(one -> inGroup(one, inner));
  }

  /**
   * An item as it is written.
   *
   * @param node the item
   * @param groups those that it stands in, from the innermost
   */
  public record Item(Node node, List<Node.Mapping> groups) {}

  /**
   * The items of a list, those of groups among them, each with what its groups say for it.
   *
   * @param item what the list is made of
   */
  static List<Node> complete(RecordType item, List<Node> items) {
    return items.stream().anyMatch(Block::isGroup)
        ? items.stream().flatMap(node -> complete(item, node)).toList()
        : items;
  }

  private static Stream<Node> complete(RecordType item, Node node) {
    if (!isGroup(node)) {
      return Stream.of(node);
    }
    List<Node.Entry> shared =
        ((Node.Mapping) node)
            .entries().stream().filter(entry -> !entry.key().text().equals(LIST)).toList();
    return complete(item, list(node).items()).stream().map(one -> with(item, one, shared));
  }

  private static Node with(RecordType item, Node written, List<Node.Entry> shared) {
    return RecordReader.expand(item, written) instanceof Node.Mapping mapping
        ? mapping.and(shared)
        : written;
  }

  /**
   * The same, with what else is said for all.
   *
   * @param shared of which only the fields of the record are meant
   */
  public static List<Node> complete(RecordType item, List<Node> items, List<Node.Entry> shared) {
    Set<String> keys = item.keys().stream().map(Field::key).collect(Collectors.toSet());
    List<Node.Entry> meant =
        shared.stream().filter(entry -> keys.contains(entry.key().text())).toList();
    return complete(item, items).stream().map(one -> with(item, one, meant)).toList();
  }

  static boolean isGroup(Node node) {
    return node instanceof Node.Mapping mapping
        && mapping.find(LIST).filter(entry -> entry.value() instanceof Node.Sequence).isPresent();
  }

  private static Node.Sequence list(Node group) {
    return (Node.Sequence) ((Node.Mapping) group).find(LIST).orElseThrow().value();
  }
}
