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
    RecordType.of(value.getClass()).accept(new Steps(visitor, At.start()), value);
  }

  /** Stands at a value, having come there by these steps. */
  private static final class Steps implements Type.Visitor<Object, Object> {

    private final Visitor visitor;
    private At at;

    Steps(Visitor visitor, At at) {
      this.visitor = visitor;
      this.at = at;
    }

    private void go(At to, Type type, Object value) {
      At from = at;
      at = to;
      type.accept(this, value);
      at = from;
    }

    @Override
    public Object literal(LiteralType type, Object value) {
      visitor.visit(value, at);
      if (value instanceof Literal literal) {
        for (Ref<?> reference : literal.references()) {
          visitor.visit(reference, at);
        }
      }
      return value;
    }

    @Override
    public Object list(ListType type, Object value) {
      List<?> items = (List<?>) value;
      if (type.keyField().isEmpty()) {
        visitor.list(items, at);
      }
      for (int i = 0; i < items.size(); i++) {
        String step = type.key(items.get(i)).orElse(String.valueOf(i));
        go(at.then(step), type.item(), items.get(i));
      }
      return value;
    }

    @Override
    public Object optional(OptionalType type, Object value) {
      Optional<?> item = (Optional<?>) value;
      return item.isPresent() ? type.item().accept(this, item.get()) : value;
    }

    @Override
    public Object record(RecordType type, Object value) {
      At here = value instanceof Beside beside ? at.in(beside) : at;
      here = value instanceof Marked marked ? here.marked(marked.mark()) : here;
      visitor.visit(value, here);
      visitor.enter((Record) value);
      for (Field field : type.fields()) {
        At next = step(type, field, here);
        go(field.unseen() ? next.unseen() : next, field.type(), field.of(value));
      }
      visitor.leave((Record) value);
      return value;
    }

    private static At step(RecordType type, Field field, At at) {
      return type.writtenAs().isPresent() || field.role() == Field.Role.INLINE
          ? at
          : at.then(type.isKey(field) ? KeyPath.KEY : field.key());
    }
  }
}
