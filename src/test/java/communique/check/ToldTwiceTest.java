package communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Reader;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import communique.shape.Unreadable;
import communique.testing.Dossiers;
import communique.testing.Rebuilt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a list of records cannot stand there twice. */
class ToldTwiceTest {

  private static final Reader READER = Reader.at(Instant.parse("2025-06-01T12:00:00Z"));

  @TempDir Path temp;

  @Test
  void whicheverItemOfAnyListIsDoubledItIsTold() throws IOException {
    Dossier dossier = Dossiers.load(Dossiers.synthetic(temp));
    assertThat(told(dossier)).isEmpty();
    List<Dossier> doubled = dossier.entries().flatMap(entry -> doubled(dossier, entry)).toList();
    assertThat(doubled).hasSizeGreaterThan(30);
    assertThat(doubled)
        .allSatisfy(
            one -> assertThat(told(one)).containsAnyOf("told-twice", "wrong-number-of-parties"));
  }

  private static List<String> told(Dossier dossier) {
    return Checks.run(dossier, "site.yaml", dossier.asSeenBy(READER), Snapshots.none(), false)
        .list()
        .stream()
        .map(problem -> problem.rule().slug())
        .toList();
  }

  private static Stream<Dossier> doubled(Dossier dossier, Entry entry) {
    return RecordType.of(((Record) entry).getClass())
        .accept(new Doubling(), entry)
        .map(
            other ->
                Rebuilt.dossier(
                    dossier, dossier.site(), one -> one == entry ? (Entry) other : one));
  }

  /** Every copy of a value in which one item of one list of records stands there once more. */
  private static final class Doubling implements Type.Visitor<Object, Stream<Object>> {

    @Override
    public Stream<Object> literal(LiteralType type, Object value) {
      return Stream.empty();
    }

    @Override
    public Stream<Object> list(ListType type, Object value) {
      List<?> items = (List<?>) value;
      Stream<Object> longer =
          type.item() instanceof RecordType && type.keyField().isEmpty()
              ? items.stream().map(item -> Stream.concat(items.stream(), Stream.of(item)).toList())
              : Stream.empty();
      return Stream.concat(longer, inside(items, i -> type.item().accept(this, items.get(i))));
    }

    @Override
    public Stream<Object> optional(OptionalType type, Object value) {
      return ((Optional<?>) value)
          .stream().flatMap(one -> type.item().accept(this, one)).map(Optional::of);
    }

    @Override
    public Stream<Object> record(RecordType type, Object value) {
      List<Field> fields = type.fields();
      List<Object> values = fields.stream().map(field -> field.of(value)).toList();
      return inside(
              values,
              i ->
                  fields.get(i).role() == Field.Role.GIVEN
                      ? Stream.empty()
                      : fields.get(i).type().accept(this, values.get(i)))
          .flatMap(copy -> made(type, new ArrayList<>((List<?>) copy)));
    }

    /** What a record refuses is told while it is read. */
    private static Stream<Object> made(RecordType type, List<Object> values) {
      try {
        return Stream.of(type.make(values));
      } catch (Unreadable refused) {
        return Stream.empty();
      }
    }

    private static Stream<Object> inside(List<?> values, IntFunction<Stream<Object>> others) {
      return IntStream.range(0, values.size())
          .boxed()
          .flatMap(
              i ->
                  others
                      .apply(i)
                      .map(
                          other -> {
                            List<Object> copy = new ArrayList<>(values);
                            copy.set(i, other);
                            return copy;
                          }));
    }
  }
}
