package communique.shape;

import java.util.HashMap;
import java.util.Map;

/**
 * What the records around a value say once for the fields below them, see {@link FromAbove}.
 *
 * @param given the nearest value under each key
 */
record Above(Map<String, Node> given) {

  static final Above NOTHING = new Above(Map.of());

  /** What holds below a record that is written so. */
  Above and(RecordType type, Node.Mapping mapping) {
    if (type.below().keySet().stream().allMatch(key -> mapping.find(key).isEmpty())) {
      return this;
    }
    Map<String, Node> all = new HashMap<>(given);
    for (String key : type.below().keySet()) {
      mapping.find(key).ifPresent(entry -> all.put(key, entry.value()));
    }
    return new Above(Map.copyOf(all));
  }

  /** The fields of a value of that type, and of what is in it, that are taken from above. */
  static Map<String, Field> fields(Type type) {
    return type.accept(new Taking(), true);
  }

  private record Taking() implements Type.Visitor<Boolean, Map<String, Field>> {

    @Override
    public Map<String, Field> literal(LiteralType type, Boolean at) {
      return Map.of();
    }

    @Override
    public Map<String, Field> list(ListType type, Boolean at) {
      return type.item().accept(this, at);
    }

    @Override
    public Map<String, Field> optional(OptionalType type, Boolean at) {
      return type.item().accept(this, at);
    }

    @Override
    public Map<String, Field> record(RecordType type, Boolean at) {
      Map<String, Field> taking = new HashMap<>(type.below());
      type.fields().stream()
          .filter(field -> field.fromAbove().isPresent())
          .forEach(field -> taking.put(field.key(), field));
      return taking;
    }
  }
}
