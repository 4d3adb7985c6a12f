package communique.edition.data;

import communique.model.Amount;
import communique.model.Body;
import communique.model.Dossier;
import communique.model.Editorial;
import communique.model.Known;
import communique.model.Prose;
import communique.model.Publication;
import communique.model.Site;
import communique.model.Text;
import communique.model.Voice;
import communique.model.Who;
import communique.output.json.Json;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.Node;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import communique.view.Fragments;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes records in the long notation, under the keys of the content files. What the curator did
 * not look for is absent; what the sources do not state is {@code "not-stated"}; words are an
 * object from language to words, running text one from language to passages, with the whole of it
 * as markup beside; who speaks is an id or a code, an object of words, or a list of these.
 *
 * @param json takes the values
 * @param dossier where the records are
 * @param fragments makes the markup; nothing if there is no place for running text
 */
public record RecordJson(Json json, Dossier dossier, Optional<Fragments> fragments)
    implements Type.Visitor<Object, Json> {

  /** The key of the markup of running text. */
  public static final String MARKUP = "html";

  /** A writer of records that have no running text. */
  RecordJson(Json json, Dossier dossier) {
    this(json, dossier, Optional.empty());
  }

  /** A writer of records into a file at that path. */
  static RecordJson in(Json json, Publication publication, String path) {
    return new RecordJson(
        json, publication.dossier(), Optional.of(Fragments.in(publication, path)));
  }

  /** Puts the fields of a record into the object that is open. */
  public void fields(Record record) {
    fields(RecordType.of(record.getClass()), record);
  }

  /** Puts on what terms the words and data of the site may be used, if that is said. */
  void licence(Site site) {
    site.licence().ifPresent(terms -> json.object("licence", () -> fields(terms)));
  }

  /** Puts one field of a record into the object that is open, if anything was written there. */
  void field(Field field, Object holder) {
    Object value = field.of(holder);
    if (field.type().absent().filter(value::equals).isPresent()) {
      return;
    }
    if (field.role() == Field.Role.INLINE) {
      fields((RecordType) field.type(), value);
    } else {
      json.name(field.key());
      field.type().accept(this, value);
      if (value instanceof Body body) {
        fragments.ifPresent(markup -> json.object(MARKUP, () -> markup(body, markup)));
      }
    }
  }

  private void fields(RecordType type, Object value) {
    type.fields().stream()
        .filter(field -> !isOfTheDesk(type, field))
        .forEach(field -> field(field, value));
  }

  /** Waivers are between the curator and the checks. */
  private static boolean isOfTheDesk(RecordType type, Field field) {
    return type.java() == Editorial.class && field.name().equals("waive");
  }

  @Override
  public Json literal(LiteralType type, Object value) {
    if (value instanceof Integer number) {
      json.number(number);
    } else if (value instanceof Boolean truth) {
      json.truth(truth);
    } else if (value instanceof OffsetDateTime moment) {
      json.text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    } else {
      json.text(type.writer().apply(value));
    }
    return json;
  }

  @Override
  public Json list(ListType type, Object value) {
    json.array(() -> ((List<?>) value).forEach(item -> type.item().accept(this, item)));
    return json;
  }

  @Override
  public Json optional(OptionalType type, Object value) {
    ((Optional<?>) value).ifPresent(item -> type.item().accept(this, item));
    return json;
  }

  @Override
  public Json record(RecordType type, Object value) {
    if (value instanceof Text text) {
      words(text);
    } else if (value instanceof Voice voice) {
      voice(voice);
    } else if (value instanceof Body body) {
      json.object(() -> body.texts().forEach(this::passages));
    } else if (type.notStated().filter(field -> field.of(value).equals(true)).isPresent()) {
      json.text(Node.NOT_STATED);
    } else if (type.writtenAs().isPresent()) {
      Field field = type.writtenAs().get();
      field.type().accept(this, field.of(value));
    } else {
      json.object(() -> object(type, value));
    }
    return json;
  }

  private void object(RecordType type, Object value) {
    fields(type, value);
    if (value instanceof Amount amount) {
      amount.worth().ifPresent(worth -> json.object("value", () -> Monies.put(json, worth)));
    }
  }

  /** One of them as itself, several as a list. */
  private void voice(Voice voice) {
    if (voice.isJoint()) {
      json.array(() -> voice.all().forEach(this::who));
    } else {
      who(voice.first());
    }
  }

  /** What the dossier knows by its id or code. */
  private void who(Who who) {
    who.is()
        .map(Known::written)
        .ifPresentOrElse(
            json::text, () -> json.object(() -> fields(RecordType.of(Who.class), who)));
  }

  /** Words by their language; a list where one language has several. */
  void words(Text text) {
    Map<String, List<String>> byLanguage = new LinkedHashMap<>();
    for (Text.Wording wording : text.wordings()) {
      String tag = wording.languageOr(dossier.site().language()).tag();
      byLanguage.computeIfAbsent(tag, key -> new ArrayList<>()).add(wording.words());
    }
    json.object(() -> byLanguage.forEach(this::words));
  }

  private void words(String tag, List<String> words) {
    if (words.size() == 1) {
      json.put(tag, words.get(0));
    } else {
      json.texts(tag, words);
    }
  }

  private void markup(Body body, Fragments fragments) {
    body.texts().forEach(text -> json.put(tag(text), fragments.of(text)));
  }

  private String tag(Body.InLanguage text) {
    return text.languageOr(dossier.site().language()).tag();
  }

  private void passages(Body.InLanguage text) {
    json.array(tag(text), text.prose().cited(), passage -> passage(text, passage));
  }

  /** What a passage is; nothing of a paragraph. */
  private static Optional<String> kind(Prose.Passage passage) {
    return switch (passage.kind()) {
      case HEADING, ALONE -> Optional.of("heading");
      case ITEM -> Optional.of("item");
      case PARAGRAPH -> Optional.empty();
    };
  }

  private void passage(Body.InLanguage text, Prose.Cited passage) {
    kind(passage.passage()).ifPresent(kind -> json.put("kind", kind));
    json.put("text", dossier.told(text, passage.passage()));
    if (passage.passage().quoted()) {
      json.put("quoted", true);
    }
    if (!passage.cites().isEmpty()) {
      json.array(
          "cite",
          passage.cites(),
          cite -> {
            json.put("source", cite.source().id());
            json.put("page", cite.locator());
          });
    }
  }
}
