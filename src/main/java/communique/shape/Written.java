package communique.shape;

import communique.shape.Node.Entry;
import communique.shape.Node.Mapping;
import communique.shape.Node.Scalar;
import communique.shape.Node.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * Visits every scalar of a written record, in whatever notation, with the type that reads it: the
 * values, and those keys that are the value of a field. The other keys are visited as keys, also
 * those that are no fields.
 */
public final class Written {

  private final Visitor visitor;

  private Written(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Takes one scalar. */
  public interface Visitor {

    /**
     * Called for every scalar.
     *
     * @param holder the record that has the field
     * @param field the field that the scalar stands in
     * @param type what reads it
     */
    void visit(RecordType holder, Field field, LiteralType type, Scalar scalar);

    /**
     * Called for every key under which a field of a record is due.
     *
     * @param holder the record
     * @param mapping what it is written as, or a group of such with what holds for all of them
     * @param key one of the keys of that mapping; perhaps of no field
     */
    default void key(RecordType holder, Mapping mapping, Scalar key) {}
  }

  /** Visits a record. */
  public static void over(Class<? extends Record> java, Node node, Visitor visitor) {
    new Written(visitor).record(RecordType.of(java), node);
  }

  /**
   * Visits what is said once for the items of a list: fields of the items, and of what is in them.
   *
   * @param entry a key and its value
   */
  public static void shared(Class<? extends Record> java, Entry entry, Visitor visitor) {
    new Written(visitor).entry(RecordType.of(java), entry);
  }

  private void record(RecordType type, Node node) {
    if (RecordReader.expand(type, node) instanceof Mapping mapping) {
      boolean isShort = !mapping.equals(node);
      mapping.entries().stream()
          .filter(entry -> !isShort)
          .forEach(entry -> visitor.key(type, mapping, entry.key()));
      mapping.entries().forEach(entry -> entry(type, entry));
    }
  }

  private void entry(RecordType type, Entry entry) {
    field(type, entry.key().text())
        .ifPresent(found -> found.type().accept(new Values(type, found), entry.value()));
  }

  private static Optional<Field> field(RecordType type, String key) {
    return type.keys().stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .or(() -> Optional.ofNullable(type.below().get(key)));
  }

  /** Visits a value of each kind of type. */
  private final class Values implements Type.Visitor<Node, Boolean> {

    private final RecordType holder;
    private final Field field;

    Values(RecordType holder, Field field) {
      this.holder = holder;
      this.field = field;
    }

    @Override
    public Boolean literal(LiteralType type, Node node) {
      if (node instanceof Scalar scalar) {
        visitor.visit(holder, field, type, scalar);
      }
      return true;
    }

    @Override
    public Boolean list(ListType type, Node node) {
      Optional<Field> key = type.keyField();
      if (key.isPresent() && node instanceof Mapping mapping) {
        mapping.entries().forEach(entry -> keyed((RecordType) type.item(), key.get(), entry));
      } else {
        items(node).forEach(item -> item(type, item));
      }
      return true;
    }

    private void keyed(RecordType item, Field key, Entry entry) {
      key.type().accept(new Values(item, key), entry.key());
      items(entry.value()).forEach(rest -> item.accept(this, rest));
    }

    private void item(ListType type, Node item) {
      if (Block.isPossible(type) && Block.isGroup(item)) {
        RecordType record = (RecordType) type.item();
        for (Entry entry : ((Mapping) item).entries()) {
          visitor.key(record, (Mapping) item, entry.key());
          if (entry.key().text().equals(Block.LIST)) {
            items(entry.value()).forEach(one -> item(type, one));
          } else {
            entry(record, entry);
          }
        }
      } else {
        type.item().accept(this, item);
      }
    }

    private static List<Node> items(Node node) {
      return node instanceof Sequence list ? list.items() : List.of(node);
    }

    @Override
    public Boolean optional(OptionalType type, Node node) {
      return type.item().accept(this, node);
    }

    @Override
    public Boolean record(RecordType type, Node node) {
      Written.this.record(type, node);
      return true;
    }
  }
}
