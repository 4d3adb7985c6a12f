package communique.curate.assist;

import communique.content.WrittenFile;
import communique.curate.survey.Target;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Named;
import communique.problem.KeyPath;
import communique.shape.Literal;
import communique.shape.LiteralType;
import communique.shape.Ref;
import communique.shape.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the ids in a file mean.
 *
 * @param dossier in which they are looked up
 * @param written the file
 */
record Meaning(Dossier dossier, WrittenFile written) {

  /** A link or a citation in running text. */
  private static final Pattern IN_PROSE =
      Pattern.compile("\\[\\[\\s*([a-z0-9-]+)|(?<![\\p{Alnum}._-])@([a-z0-9-]+)");

  /**
   * An id and what it means.
   *
   * @param span where the id stands
   */
  record Found(Target target, Span span) {}

  /** What the id at the cursor means; nothing if none stands there, or it means nothing. */
  Optional<Found> at(Cursor cursor) {
    return inProse(cursor).or(() -> inValue(cursor));
  }

  private Optional<Found> inProse(Cursor cursor) {
    Matcher id = IN_PROSE.matcher(cursor.here());
    while (id.find()) {
      int group = id.group(1) == null ? 2 : 1;
      Span span = new Span(cursor.line(), id.start(group), id.end(group));
      if (span.has(cursor)) {
        return dossier
            .find(Ref.to(Entry.class, id.group(group)))
            .map(entry -> new Found(new Target(entry, Optional.empty()), span));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> inValue(Cursor cursor) {
    return written.values().stream()
        .filter(value -> value.scalar().mark().line() == cursor.line() + 1)
        .filter(value -> Span.of(value.scalar().mark(), cursor.here()).has(cursor))
        .flatMap(value -> found(value, cursor).stream())
        .findFirst();
  }

  private Optional<Found> found(WrittenFile.Value value, Cursor cursor) {
    return target(value)
        .flatMap(
            target -> {
              String id = target.inside().map(Named::id).orElse(target.entry().id());
              Span span = Span.of(value.scalar().mark(), cursor.here());
              int at = cursor.here().substring(span.from(), span.until()).lastIndexOf(id);
              int from = span.from() + at;
              return at < 0
                  ? Optional.empty()
                  : Optional.of(
                      new Found(target, new Span(cursor.line(), from, from + id.length())));
            });
  }

  /** What a value means, or gives an id to. */
  Optional<Target> target(WrittenFile.Value value) {
    Optional<Entry> record = value.record().flatMap(this::record);
    String words = value.scalar().text();
    if (value.field().name().equals("id")) {
      return record.flatMap(entry -> named(entry, value, words));
    }
    return references(value.type(), words).flatMap(ref -> meant(ref, record)).findFirst();
  }

  private Optional<Entry> record(KeyPath origin) {
    return dossier.entries().filter(one -> dossier.origin(one).equals(origin)).findFirst();
  }

  private static Optional<Target> named(Entry entry, WrittenFile.Value value, String id) {
    Class<?> holder = value.holder().java();
    return holder.isInstance(entry) && entry.id().equals(id)
        ? Optional.of(new Target(entry, Optional.empty()))
        : inside(entry)
            .filter(one -> holder.isInstance(one) && one.id().equals(id))
            .findFirst()
            .map(one -> new Target(entry, Optional.of(one)));
  }

  private Stream<Target> meant(Ref<?> ref, Optional<Entry> from) {
    Stream<Target> local =
        from.stream()
            .flatMap(
                entry ->
                    Stream.concat(
                        Stream.of(entry), entry.occasion().flatMap(dossier::find).stream()))
            .flatMap(
                entry ->
                    inside(entry)
                        .filter(one -> ref.kind().isInstance(one) && one.id().equals(ref.id()))
                        .map(one -> new Target(entry, Optional.of(one))));
    return Stream.concat(
        local,
        dossier.item(ref.id()).flatMap(item -> item.entry()).stream()
            .map(entry -> new Target(entry, Optional.empty())));
  }

  static Stream<Named> inside(Entry entry) {
    return Stream.concat(entry.claims().stream(), entry.parts().stream());
  }

  /** The records that words name where such a value is due. */
  static Stream<Ref<?>> references(LiteralType type, String words) {
    try {
      Object read = type.reader().apply(words);
      List<Ref<?>> all =
          read instanceof Ref<?> ref
              ? List.of(ref)
              : read instanceof Literal literal ? literal.references() : List.of();
      return all.stream();
    } catch (Unreadable e) {
      return Stream.empty();
    }
  }
}
