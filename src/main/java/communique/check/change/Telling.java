package communique.check.change;

import communique.model.Actor;
import communique.model.Body;
import communique.model.Claim;
import communique.model.Country;
import communique.model.Dossier;
import communique.model.Edtf;
import communique.model.Entry;
import communique.model.Form;
import communique.model.Forms;
import communique.model.Known;
import communique.model.Language;
import communique.model.Named;
import communique.model.Part;
import communique.model.Prose;
import communique.model.Source;
import communique.model.Speaker;
import communique.model.Text;
import communique.model.Vocabulary;
import communique.shape.Field;
import communique.shape.ListType;
import communique.shape.Literal;
import communique.shape.LiteralType;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Ref;
import communique.shape.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the words in which values can be told. */
final class Telling implements Type.Visitor<Object, Telling> {

  private static final Optional<Language> ENGLISH = Optional.of(Language.of("en"));
  private static final Set<Class<?>> DATES =
      Set.of(Edtf.class, LocalDate.class, OffsetDateTime.class);

  private final Dossier dossier;
  private final Entry record;
  private final List<Vocabulary> spoken;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<String> dates = new ArrayList<>();
  private boolean seen = true;
  private boolean source;
  private int gaps;

  Telling(Dossier dossier, Entry record) {
    this.dossier = dossier;
    this.record = record;
    this.spoken =
        Stream.concat(Language.SPOKEN.stream(), dossier.site().readers())
            .distinct()
            .map(language -> Vocabulary.of(dossier.site(), language))
            .toList();
  }

  Said said() {
    return new Said(dossier.site().language(), phrases, dates, gaps);
  }

  @Override
  public Telling literal(LiteralType type, Object value) {
    String written = type.writer().apply(value);
    if (DATES.contains(type.java())) {
      dates.add(written);
    }
    if (value instanceof Ref<?> ref) {
      name(ref);
    } else if (value instanceof Enum<?> word) {
      spoken.forEach(page -> PageWords.of(word, page).forEach(words -> add(page, words)));
      add(ENGLISH, written.replace('-', ' '));
    } else if (value instanceof Form form) {
      name(form);
    } else if (type.java() != boolean.class) {
      add(Optional.empty(), written);
    }
    if (value instanceof Literal literal) {
      literal.references().forEach(this::name);
    }
    country(value).ifPresent(this::name);
    return this;
  }

  private void name(Form form) {
    spoken.forEach(page -> PageWords.of(form, page).forEach(words -> add(page, words)));
    Forms.of(dossier.site()).find(form).flatMap(Forms.Row::name).ifPresent(this::add);
    add(ENGLISH, form.written().replace('-', ' '));
  }

  private static Optional<Country> country(Object value) {
    return value instanceof Actor side
        ? side.country()
        : value instanceof Known known
            ? known.country()
            : Optional.of(value).filter(Country.class::isInstance).map(Country.class::cast);
  }

  private void add(Vocabulary page, String words) {
    add(Optional.of(page.language()), words);
  }

  private void name(Country country) {
    spoken.forEach(page -> add(page, country.name(page.language())));
  }

  /** A record is told by its names, a claim by its sentence, and each by its id. */
  private void name(Ref<?> ref) {
    source = ref.kind() == Source.class;
    dossier.find(record, Ref.to(Named.class, ref.id())).ifPresent(this::name);
    add(ENGLISH, ref.id().replace('-', ' '));
    source = false;
  }

  private void name(Named named) {
    if (named instanceof Speaker person) {
      person.names().forEach(name -> add(Optional.empty(), name));
    }
    if (named instanceof Entry entry) {
      add(entry.label());
    } else if (named instanceof Claim claim) {
      claim.sentence().ifPresent(this::add);
    } else if (named instanceof Part part) {
      add(part.name());
    }
  }

  private void add(Text text) {
    text.wordings()
        .forEach(
            wording ->
                add(Optional.of(wording.languageOr(dossier.site().language())), wording.words()));
  }

  private void add(Optional<Language> language, String words) {
    Phrase phrase = Phrase.of(language, words, seen, source);
    if (!phrase.plain().isEmpty()) {
      phrases.add(phrase);
    }
  }

  @Override
  public Telling list(ListType type, Object value) {
    ((List<?>) value).forEach(item -> type.item().accept(this, item));
    return this;
  }

  @Override
  public Telling optional(OptionalType type, Object value) {
    ((Optional<?>) value).ifPresent(present -> type.item().accept(this, present));
    return this;
  }

  @Override
  public Telling record(RecordType type, Object value) {
    if (value instanceof Text text) {
      add(text);
    } else if (value instanceof Body body) {
      body.texts().forEach(this::add);
    } else {
      type.fields().stream()
          .filter(field -> !field.name().equals("id"))
          .forEach(field -> field(field, field.of(value)));
    }
    return this;
  }

  private void field(Field field, Object value) {
    boolean around = seen;
    seen = around && !field.unseen();
    gaps += field.name().equals("notStated") && value.equals(true) ? 1 : 0;
    field.type().accept(this, value);
    seen = around;
  }

  /** On the page a bare link is the name of what it leads to. */
  private void add(Body.InLanguage text) {
    Optional<Language> own = Optional.of(text.languageOr(dossier.site().language()));
    for (Prose.Passage passage : text.prose().passages()) {
      add(own, dossier.told(text, passage));
      add(own, passage.text());
    }
  }
}
