package communique.shape;

import communique.problem.KeyPath;
import java.util.List;
import java.util.Optional;

/** Visits every value of a record, the outer before the inner, in the order of the fields. */
public final class Walk {

  private Walk() {}

  /** Takes one value and the way to it. */
  public interface Visitor {

    /** Called for every record and literal, and for the references inside a literal. */
    void visit(Object value, At at);

    /** Called for every list that has no keys, before what is in it. */
    default void list(List<?> items, At at) {}

    /** Called for every record that has fields of its own, before what is in it. */
    default void enter(Record value) {}

    /** Called for every such record after what is in it. */
    default void leave(Record value) {}
  }

  /** Visits the record and everything in it. */
  public static void over(Record value, Visitor visitor) {
    RecordType.of(value.getClass()).accept(new Steps(visitor), new Here(value, At.start()));
  }

  private record Here(Object value, At at) {

    Here into(Object inner, String step) {
      return new Here(inner, at.then(step));
    }
  }

  private record Steps(Visitor visitor) implements Type.Visitor<Here, Here> {

    @Override
    public Here literal(LiteralType type, Here here) {
      visitor.visit(here.value, here.at);
      if (here.value instanceof Literal literal) {
        literal.references().forEach(reference -> visitor.visit(reference, here.at));
      }
      return here;
    }

    @Override
    public Here list(ListType type, Here here) {
      List<?> items = (List<?>) here.value;
      if (type.keyField().isEmpty()) {
        visitor.list(items, here.at);
      }
      for (int i = 0; i < items.size(); i++) {
        type.item().accept(this, here.into(items.get(i), step(type, items, i)));
      }
      return here;
    }

    private static String step(ListType type, List<?> items, int index) {
      return type.key(items.get(index)).orElse(String.valueOf(index));
    }

    @Override
    public Here optional(OptionalType type, Here here) {
      ((Optional<?>) here.value)
          .ifPresent(value -> type.item().accept(this, new Here(value, here.at)));
      return here;
    }

    @Override
    public Here record(RecordType type, Here here) {
      At at = here.value instanceof Marked marked ? here.at.marked(marked.mark()) : here.at;
      visitor.visit(here.value, at);
      visitor.enter((Record) here.value);
      for (Field field : type.fields()) {
        Object value = field.of(here.value);
        At next = step(type, field, at);
        field.type().accept(this, new Here(value, field.unseen() ? next.unseen() : next));
      }
      visitor.leave((Record) here.value);
      return here;
    }

    private static At step(RecordType type, Field field, At at) {
      if (type.writtenAs().isPresent() || field.role() == Field.Role.INLINE) {
        return at;
      }
      boolean isKey = type.keyField().filter(field::equals).isPresent();
      return at.then(isKey ? KeyPath.KEY : field.key());
    }
  }
}
