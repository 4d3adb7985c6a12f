package communique.edition.data;

import communique.model.Body;
import communique.model.Cited;
import communique.model.Entry;
import communique.model.Named;
import communique.model.Publication;
import communique.model.Rendition;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what one entry says with evidence, the outer before the inner. */
final class AssertionWalk implements Type.Visitor<AssertionWalk.Here, Stream<Assertion>> {

  private final Entry entry;
  private final Asserting asserting;

  AssertionWalk(Publication publication, Entry entry) {
    this.entry = entry;
    this.asserting = new Asserting(publication.dossier(), entry, publication.release(entry));
  }

  Stream<Assertion> all() {
    RecordType type = RecordType.of(((Record) entry).getClass());
    return record(type, new Here(entry, "", Optional.empty()));
  }

  /**
   * A value, and the way to it.
   *
   * @param property the keys, with points between
   * @param part the innermost claim or part around it
   */
  record Here(Object value, String property, Optional<Named> part) {

    /** What stands under a key of the value. */
    Here into(String key, Object inner) {
      return new Here(inner, property.isEmpty() ? key : property + "." + key, part);
    }

    /** What is the value, or an item of it. */
    Here as(Object inner) {
      return new Here(inner, property, part);
    }
  }

  @Override
  public Stream<Assertion> literal(LiteralType type, Here here) {
    return Stream.of();
  }

  @Override
  public Stream<Assertion> list(ListType type, Here here) {
    return ((List<?>) here.value())
        .stream().flatMap(item -> type.item().accept(this, here.as(item)));
  }

  @Override
  public Stream<Assertion> optional(OptionalType type, Here here) {
    return ((Optional<?>) here.value())
        .stream().flatMap(item -> type.item().accept(this, here.as(item)));
  }

  @Override
  public Stream<Assertion> record(RecordType type, Here here) {
    if (here.value() instanceof Body body) {
      return asserting.prose(body, here);
    }
    boolean isPart = here.value() instanceof Named && here.value() != entry;
    Here inside =
        isPart ? new Here(here.value(), here.property(), Optional.of((Named) here.value())) : here;
    return Stream.concat(
        own(type, inside), type.fields().stream().flatMap(field -> field(type, field, inside)));
  }

  private Stream<Assertion> own(RecordType type, Here here) {
    if (here.value() instanceof Rendition rendition) {
      return asserting.rendition(type, rendition, here);
    }
    boolean cited = here.value() instanceof Cited && here.value() != entry;
    return cited ? asserting.cited(type, (Cited) here.value(), here) : Stream.of();
  }

  private Stream<Assertion> field(RecordType type, Field field, Here here) {
    Object value = field.of(here.value());
    boolean inPlace = type.writtenAs().isPresent() || field.role() == Field.Role.INLINE;
    return field.type().accept(this, inPlace ? here.as(value) : here.into(field.key(), value));
  }
}
