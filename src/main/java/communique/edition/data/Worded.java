package communique.edition.data;

import communique.model.Dating;
import communique.model.Language;
import communique.model.Text;
import communique.model.Voice;
import communique.model.Who;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.Node;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import java.util.List;
import java.util.Optional;

/**
 * A simple value as a text: a scalar as it is written, or words in one language.
 *
 * @param language the language of words
 * @param text the text
 */
record Worded(Optional<String> language, String text) {

  /** The texts of a value; none if it is absent or not a simple one. */
  static List<Worded> of(Type type, Object value, Language fallback) {
    return type.accept(new Reader(fallback), value);
  }

  private static Worded plain(String text) {
    return new Worded(Optional.empty(), text);
  }

  private record Reader(Language fallback) implements Type.Visitor<Object, List<Worded>> {

    @Override
    public List<Worded> literal(LiteralType type, Object value) {
      return List.of(plain(type.writer().apply(value)));
    }

    @Override
    public List<Worded> list(ListType type, Object value) {
      return List.of();
    }

    @Override
    public List<Worded> optional(OptionalType type, Object value) {
      return ((Optional<?>) value)
          .map(item -> type.item().accept(this, (Object) item))
          .orElse(List.of());
    }

    /** Each of several who do something together. */
    private List<Worded> of(Who who) {
      return who.is()
          .map(known -> List.of(plain(known.written())))
          .or(() -> who.words().map(words -> record(RecordType.of(Text.class), words)))
          .orElse(List.of());
    }

    @Override
    public List<Worded> record(RecordType type, Object value) {
      if (value instanceof Text text) {
        return text.wordings().stream()
            .map(w -> new Worded(Optional.of(w.languageOr(fallback).tag()), w.words()))
            .toList();
      }
      if (value instanceof Voice voice) {
        return voice.all().stream().flatMap(who -> of(who).stream()).toList();
      }
      if (value instanceof Dating dating && !dating.notStated()) {
        return dating.days().map(day -> plain(day.gregorian().written())).toList();
      }
      if (type.notStated().filter(field -> field.of(value).equals(true)).isPresent()) {
        return List.of(plain(Node.NOT_STATED));
      }
      Optional<Field> inner = type.writtenAs();
      return inner.map(field -> field.type().accept(this, field.of(value))).orElse(List.of());
    }
  }
}
