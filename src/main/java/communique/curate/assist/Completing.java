package communique.curate.assist;

import communique.content.WrittenFile;
import communique.curate.assist.Suggestion.Kind;
import communique.model.Dossier;
import communique.model.Entry;
import communique.model.Named;
import communique.model.Source;
import communique.shape.Block;
import communique.shape.Field;
import communique.shape.LiteralType;
import communique.shape.RecordType;
import communique.shape.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may be written where the cursor stands.
 *
 * @param dossier whose ids may be written
 * @param passages the words of articles
 */
record Completing(Dossier dossier, Passages passages) {

  private static final Pattern LINK = Pattern.compile("\\[\\[[a-z0-9-]*$");
  private static final Pattern CITATION = Pattern.compile("\\[(?:[^\\[\\]]*;\\s*)?@[a-z0-9-]*$");

  /** In the order in which they are likely to be meant. */
  List<Suggestion> at(Cursor cursor, Typing typing) {
    Matcher link = LINK.matcher(cursor.before());
    if (link.find()) {
      String closing = cursor.after().startsWith("]") ? "" : "]]";
      return records(Entry.class).map(one -> id(one, cursor, closing)).toList();
    }
    if (CITATION.matcher(cursor.before()).find()) {
      return records(Source.class).map(one -> id(one, cursor, "")).toList();
    }
    List<Suggestion> all = new ArrayList<>();
    typing
        .value()
        .ifPresent(
            value -> {
              all.addAll(passages.at(cursor, typing, dossier));
              ids(value).map(one -> id(one, cursor, "")).forEach(all::add);
              words(value.type(), cursor).forEach(all::add);
            });
    typing.key().ifPresent(key -> keys(key, cursor).forEach(all::add));
    return all.stream().distinct().toList();
  }

  private Stream<Named> records(Class<? extends Entry> kind) {
    return dossier.all(kind).stream().map(entry -> entry);
  }

  /** What a value may name: what stands in its record or in the occasion of it, and records. */
  private Stream<Named> ids(WrittenFile.Value value) {
    if (value.field().name().equals("id")) {
      return Stream.empty();
    }
    Stream<Named> local =
        value
            .record()
            .flatMap(
                origin ->
                    dossier.entries().filter(one -> dossier.origin(one).equals(origin)).findFirst())
            .stream()
            .flatMap(
                entry ->
                    Stream.concat(
                        Stream.of(entry), entry.occasion().flatMap(dossier::find).stream()))
            .flatMap(Meaning::inside);
    return Stream.concat(local, dossier.entries()).filter(one -> isMeant(one, value.type()));
  }

  private static boolean isMeant(Named one, LiteralType type) {
    return Meaning.references(type, one.id())
        .anyMatch((Ref<?> ref) -> ref.kind().isInstance(one) && ref.id().equals(one.id()));
  }

  private Suggestion id(Named one, Cursor cursor, String closing) {
    return new Suggestion(
        Kind.ID,
        one.id(),
        one.id() + closing,
        cursor.begun(),
        Explaining.kind(one),
        Explaining.name(one, dossier));
  }

  private static Stream<Suggestion> words(LiteralType type, Cursor cursor) {
    Map<String, String> docs = Explaining.docs(type);
    return type.words().stream()
        .map(
            word ->
                new Suggestion(
                    Kind.WORD, word, word, cursor.begun(), "", docs.getOrDefault(word, "")));
  }

  private static Stream<Suggestion> keys(WrittenFile.Key key, Cursor cursor) {
    Map<String, String> docs = new LinkedHashMap<>();
    key.lists().forEach((name, kind) -> docs.put(name, RecordType.of(kind).doc()));
    for (RecordType holder : key.holders()) {
      fields(holder)
          .filter(field -> key.lists().isEmpty() || !field.key().equals("id"))
          .forEach(field -> docs.putIfAbsent(field.key(), field.doc()));
    }
    if (key.mapping().find(Block.LIST).isPresent()) {
      docs.remove("id");
    }
    key.mapping().entries().forEach(entry -> docs.remove(entry.key().text()));
    String end = cursor.after().stripLeading().startsWith(":") ? "" : ": ";
    return docs.entrySet().stream()
        .map(
            one ->
                new Suggestion(
                    Kind.KEY,
                    one.getKey(),
                    one.getKey() + end,
                    cursor.begun(),
                    "",
                    one.getValue()));
  }

  /** The fields that may stand under a key in a record, and what it may say for those below. */
  static Stream<Field> fields(RecordType type) {
    Optional<Field> given = type.keyField();
    return Stream.concat(
        type.keys().stream()
            .filter(field -> given.filter(own -> own.name().equals(field.name())).isEmpty()),
        type.saidForBelow().stream());
  }
}
