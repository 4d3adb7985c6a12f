package communique.check;

import communique.check.change.Naming;
import communique.check.change.Unchanged;
import communique.model.Language;
import communique.model.Site;
import communique.model.Text;
import communique.model.Text.Wording;
import communique.problem.KeyPath;
import communique.shape.Field;
import communique.shape.OptionalType;
import communique.shape.RecordType;
import communique.shape.Type;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a site says of itself: every setting, unless it is known to tell readers nothing or is
 * looked at by what it tells of records.
 */
record SettingLabels(History history, Unchanged kept, Label.Sight sight) {

  /** What is looked at where records use it. */
  private static final Set<String> OF_RECORDS =
      Set.of("countries", "forms", "sides", "verbs", "messages");

  /** How things are set, found, weighed and delivered: no word on a page is another by them. */
  private static final Set<String> NO_WORDS =
      Set.of("id", "baseUrl", "settled", "pages", "print", "redirects", "rules");

  private static final String LANGUAGES = "languages";

  Stream<Label> all() {
    return Stream.concat(
        RecordType.of(Site.class).fields().stream()
            .filter(field -> !OF_RECORDS.contains(field.name()))
            .filter(field -> !NO_WORDS.contains(field.name()) && !field.name().equals(LANGUAGES))
            .flatMap(this::labels),
        languages());
  }

  private Stream<Label> labels(Field field) {
    Object was = value(field, history.before().dossier().site());
    Object is = value(field, history.now().dossier().site());
    Type type = field.type() instanceof OptionalType optional ? optional.item() : field.type();
    boolean same = !was.equals("") && !is.equals("") && kept.isKept(type, was, is);
    return was.equals("") || same
        ? Stream.empty()
        : Label.changed(
            field.key(),
            place(field.key(), !is.equals("")),
            sight,
            reader -> words(type, was, reader, history.before().dossier().site()),
            reader -> words(type, is, reader, history.now().dossier().site()));
  }

  /** The value; nothing if it is left out, but for what stands in its place. */
  private static Object value(Field field, Site site) {
    Object value = field.of(site);
    return field.name().equals("timeZone")
        ? site.timeZone().orElse(ZoneOffset.UTC)
        : value instanceof Optional<?> optional
            ? optional.<Object>map(one -> one).orElse("")
            : value;
  }

  private static Optional<Wording> words(Type type, Object value, Language reader, Site site) {
    if (value instanceof Text text) {
      return Optional.of(text.serving(reader, site.language()));
    }
    return Optional.of(value)
        .filter(given -> !given.equals(""))
        .map(given -> new Wording(Optional.empty(), Naming.of(type, given)));
  }

  /** A language in which nothing is published any more. */
  private Stream<Label> languages() {
    Site is = history.now().dossier().site();
    return history
        .before()
        .dossier()
        .site()
        .readers()
        .filter(reader -> is.readers().noneMatch(reader::equals))
        .flatMap(
            gone ->
                Label.changed(
                    LANGUAGES + "." + gone.tag(),
                    place(LANGUAGES, true),
                    new Label.Sight(List.of(gone), is.language(), sight.seen()),
                    reader -> Optional.of(new Wording(Optional.empty(), gone.tag())),
                    reader -> Optional.empty()));
  }

  private KeyPath place(String key, boolean given) {
    return new KeyPath(history.settings(), given ? List.of(key) : List.of());
  }
}
