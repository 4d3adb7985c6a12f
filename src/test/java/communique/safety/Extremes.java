package communique.safety;

import communique.content.markdown.Markdown;
import communique.model.Actor;
import communique.model.Agreement;
import communique.model.BaseUrl;
import communique.model.Change;
import communique.model.Claim;
import communique.model.Coordinates;
import communique.model.Country;
import communique.model.CurrencyCode;
import communique.model.Dossier;
import communique.model.Editorial;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Event;
import communique.model.Focus;
import communique.model.Form;
import communique.model.Item;
import communique.model.Known;
import communique.model.Language;
import communique.model.Office;
import communique.model.Organization;
import communique.model.PagePath;
import communique.model.Part;
import communique.model.PictureName;
import communique.model.Place;
import communique.model.Point;
import communique.model.Prose;
import communique.model.RuleName;
import communique.model.SameAs;
import communique.model.Site;
import communique.model.SiteLanguage;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Statement;
import communique.model.Subject;
import communique.model.Summit;
import communique.model.Topic;
import communique.problem.KeyPath;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Ref;
import communique.shape.Type;
import communique.shape.Unreadable;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A dossier in which every field of every record is filled, however deep it lies: with the last or
 * the first of its values, and with words. Nothing is withdrawn, which would hide it. It is made of
 * the records' own descriptions, so that a new field is in it without being listed anywhere.
 */
final class Extremes implements Type.Visitor<Extremes.At, Optional<Object>> {

  /** The kinds in an order in which each is named by those after it only. */
  private static final List<Class<? extends Entry>> KINDS =
      List.of(
          Topic.class,
          Place.class,
          Organization.class,
          Office.class,
          Source.class,
          Speaker.class,
          Event.class,
          Agreement.class,
          Summit.class,
          Statement.class,
          Change.class);

  /** The first and the last value of each kind of literal that has no list of its own. */
  private static final Map<Class<?>, List<String>> ENDS =
      Map.ofEntries(
          Map.entry(Edtf.class, List.of("-9999-01-01", "9999-12-31T23:59:59-18:00")),
          Map.entry(LocalDate.class, List.of("0000-01-01", "9999-12-31")),
          Map.entry(
              OffsetDateTime.class,
              List.of("0000-01-01T00:00:00+18:00", "9999-12-31T23:59:59.999999999-18:00")),
          Map.entry(ZoneId.class, List.of("-18:00", "Pacific/Kiritimati")),
          Map.entry(
              URI.class, List.of("http://a.example", "https://b.example/" + "x/".repeat(900))),
          Map.entry(
              BaseUrl.class, List.of("http://a.example/", "https://b.example/" + "x/".repeat(900))),
          Map.entry(Coordinates.class, List.of("0N 0E", "89.999999S 179.999999W")),
          Map.entry(CurrencyCode.class, List.of("AED", "ZWG")),
          Map.entry(Form.class, List.of("treaty", "resolution")),
          Map.entry(Integer.class, List.of("0", "2147483647")),
          Map.entry(int.class, List.of("0", "2147483647")),
          Map.entry(Country.class, List.of("AD", "ZW")),
          Map.entry(Language.class, List.of("aa", "zu-Latn-ZA")),
          Map.entry(Actor.class, List.of("AD", "the ports of the far south")),
          Map.entry(PictureName.class, List.of("a.png", "z".repeat(200) + ".JPEG")),
          Map.entry(Focus.class, List.of("0% 0%", "100% 100%")),
          Map.entry(PagePath.class, List.of("a.html", "z/z/z/z/z/index.html")),
          Map.entry(RuleName.class, List.of("stale", "wrong-script")),
          Map.entry(SameAs.class, List.of("wikidata:Q1", "https://b.example/" + "x/".repeat(900))),
          Map.entry(SiteLanguage.class, List.of("ko", "zh-Hans")),
          Map.entry(Subject.class, List.of("prose", "claim " + "z".repeat(100))));

  private static final int ITEMS = 2;

  private static final String BLOCKS = "%s\n\n> %s\n\n- %s\n\n| a | b |\n|---|---|\n| %s | c |\n";

  private final boolean last;
  private final Iterator<String> words;
  private final List<Item> items = new ArrayList<>();
  private final Map<Class<?>, String> named = new HashMap<>();
  private int numbered;

  /** Where a value stands: the id of its entry. */
  record At(String entry) {}

  private Extremes(boolean last, List<String> words) {
    this.last = last;
    this.words = Stream.generate(words::stream).flatMap(all -> all).iterator();
  }

  /**
   * Such a dossier.
   *
   * @param last whether each value is the last of its kind, or the first
   * @param words what stands in the fields that take words, in turns
   */
  static Dossier of(boolean last, List<String> words) {
    Extremes made = new Extremes(last, words);
    Site site = (Site) made.make(Site.class, "site");
    for (int round = 0; round < ITEMS; round++) {
      for (Class<? extends Entry> kind : KINDS) {
        made.add(kind);
      }
    }
    return new Dossier(site, made.items, Set.of());
  }

  private void add(Class<? extends Entry> kind) {
    String id = kind.getSimpleName().toLowerCase(Locale.ROOT) + "-" + numbered++;
    Entry entry = (Entry) make(kind.asSubclass(Record.class), id);
    items.add(new Item(kind, id, Optional.of(entry), new KeyPath(id + ".md", List.of())));
    named.put(kind, id);
  }

  private Record make(Class<? extends Record> kind, String id) {
    return (Record) RecordType.of(kind).accept(this, new At(id)).orElseThrow();
  }

  @Override
  public Optional<Object> literal(LiteralType type, At at) {
    if (type.java() == Ref.class) {
      return reference(((Ref<?>) type.reader().apply("x")).kind());
    }
    if (type.name().equals("an id")) {
      return Optional.of("n" + numbered++);
    }
    if (type.java() == Known.class) {
      Class<?> kind = last ? Organization.class : Speaker.class;
      return Optional.of(Known.of(Optional.ofNullable(named.get(kind)).orElse("AD")));
    }
    if (type.java() == String.class) {
      return Optional.of(words.next());
    }
    List<String> values = type.words().isEmpty() ? ends(type.java()) : type.words();
    return Optional.of(type.reader().apply(values.get(last ? values.size() - 1 : 0)));
  }

  private static List<String> ends(Class<?> java) {
    return Optional.ofNullable(ENDS.get(java))
        .orElseThrow(() -> new IllegalStateException("no first and last value of " + java));
  }

  /** To the latest record of the kind, or of one kind of the family. */
  private Optional<Object> reference(Class<?> kind) {
    if (kind == Part.class || kind == Point.class || kind == Claim.class) {
      return Optional.empty();
    }
    return KINDS.stream()
        .filter(kind::isAssignableFrom)
        .flatMap(one -> Optional.ofNullable(named.get(one)).stream())
        .findFirst()
        .map(id -> Ref.to(kind, id));
  }

  @Override
  public Optional<Object> list(ListType type, At at) {
    List<Object> made = new ArrayList<>();
    int items =
        type.item() instanceof LiteralType one && one.java() == SiteLanguage.class ? 1 : ITEMS;
    for (int i = 0; i < items; i++) {
      type.item().accept(this, at).ifPresent(made::add);
    }
    return Optional.of(made.stream().distinct().toList());
  }

  @Override
  public Optional<Object> optional(OptionalType type, At at) {
    return Optional.of(type.item().accept(this, at));
  }

  @Override
  public Optional<Object> record(RecordType type, At at) {
    if (type.java() == Prose.class) {
      return Optional.of(prose());
    }
    List<Object> values = new ArrayList<>();
    for (Field field : type.fields()) {
      Optional<Object> value = field(type, field, at);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(made(type, values));
  }

  /** Of what a record refuses together, the first or the last stays. */
  private Object made(RecordType type, List<Object> values) {
    for (int i = 0; i < values.size(); i++) {
      try {
        return type.make(values);
      } catch (Unreadable refused) {
        int left = last ? i : values.size() - 1 - i;
        values.set(
            left, values.get(left) instanceof Optional ? Optional.empty() : values.get(left));
      }
    }
    return type.make(values);
  }

  /** Marks of links would lead nowhere. */
  private Prose prose() {
    String text = BLOCKS.formatted(words.next(), words.next(), words.next(), words.next());
    return Markdown.parse("x.md", text.replace('[', '('), 1, problem -> {});
  }

  private Optional<Object> field(RecordType type, Field field, At at) {
    boolean own = field.name().equals("id") && Entry.class.isAssignableFrom(type.java());
    if (own) {
      return Optional.of(at.entry());
    }
    if (type.java() == Editorial.class && field.name().equals("withdrawn")) {
      return Optional.of(Optional.empty());
    }
    return type.notStated().filter(field::equals).isPresent()
        ? Optional.of(false)
        : field.type().accept(this, at);
  }
}
