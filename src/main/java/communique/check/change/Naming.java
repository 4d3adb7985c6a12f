package communique.check.change;

import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a value is told from others: all that was written of it, in one line. */
public final class Naming implements Type.Visitor<Object, Stream<String>> {

  private Naming() {}

  /** Those of a value of that type; empty if nothing was written. */
  public static String of(Type type, Object value) {
    return type.accept(new Naming(), value).collect(Collectors.joining(" "));
  }

  @Override
  public Stream<String> literal(LiteralType type, Object value) {
    return Stream.of(type.writer().apply(value));
  }

  @Override
  public Stream<String> list(ListType type, Object value) {
    return ((List<?>) value).stream().flatMap(item -> type.item().accept(this, item));
  }

  @Override
  public Stream<String> optional(OptionalType type, Object value) {
    return ((Optional<?>) value).stream().flatMap(item -> type.item().accept(this, item));
  }

  @Override
  public Stream<String> record(RecordType type, Object value) {
    return type.fields().stream().flatMap(field -> field.type().accept(this, field.of(value)));
  }
}
